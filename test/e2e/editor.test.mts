import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { templateFiles } from '../../sandbox/n8n/provision.mts';
import { repositoryFolder } from '../../sandbox/runner/settings.mts';
import { Desk } from '../../sandbox/runner/desk.mts';
import { eventually, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { describeInBrowser, openBrowser, openEditor, picture } from './browser.mts';

/** The phone number in the pinned sample. */
const sampleNumber = '447700900123';

describeInBrowser('the n8n editor', () => {
	let loop: Loop;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		loop = await startLoop();
		browser = await openBrowser();
		page = await openEditor(browser, loop.rest.url);
	});
	afterAll(async () => {
		await browser?.close();
		await loop?.stop();
	});

	test.each(templateFiles)('imports %s from file, without a word about missing nodes', async (file) => {
		await page.goto(`${loop.rest.url}/workflow/new`);
		await page.locator('[data-test-id=workflow-menu]').click();
		await page.locator('[data-test-id=workflow-menu-item-import]').hover();
		const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('[data-test-id=workflow-menu-item-import-from-file]').click()]);
		await chooser.setFiles(join(repositoryFolder, 'workflows', file));
		await page.locator('[data-test-id=canvas-node]').first().waitFor();
		await page.waitForTimeout(2_000);
		await picture(page, `import-${file.replace('.json', '')}`);
		const text = await page.locator('body').innerText();
		expect(text).not.toMatch(/unrecognized|not installed|install this node|missing node|unknown node|could not find/i);
		const nodes = await page.locator('[data-test-id=canvas-node]').count();
		expect(nodes).toBeGreaterThan(3);
	});

	test('Execute workflow with the pinned sample produces a handoff', async () => {
		const desk = new Desk(loop.creatio);
		const before = (await desk.casesOf(sampleNumber)).length;
		await page.goto(`${loop.rest.url}/workflow/${loop.provisioned.workflows['whatsapp-ai-support.json']}`);
		await page.locator('[data-test-id=canvas-node]').first().waitFor();
		await picture(page, 'before-execute');
		// Hovering the trigger shows its own button; the one at the bottom prefers core Webhook nodes.
		await page.locator('[data-test-id=canvas-node][data-node-name="WhatsApp Trigger"]').hover();
		await page.locator('[data-test-id="execute-workflow-button-WhatsApp Trigger"]').click({ force: true });
		const made = await eventually('the case of the sample', async () => {
			const cases = await desk.casesOf(sampleNumber);
			return cases.length > before ? cases : undefined;
		});
		await page.waitForTimeout(3_000);
		await picture(page, 'after-execute');
		expect(made).toHaveLength(before + 1);
	});
});
