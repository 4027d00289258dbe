import type { Browser, Page } from 'playwright-core';
import type { TemplateFile } from '../../sandbox/n8n/provision.mts';
import type { WorkflowDocument } from '../../sandbox/n8n/rest.mts';
import { Desk } from '../../sandbox/runner/desk.mts';
import { eventually, quickly, startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { Phone } from '../../sandbox/runner/phone.mts';
import { describeInBrowser, openBrowser, openEditor, picture } from './browser.mts';

/** An admin also chooses the WhatsApp credential in the Creatio nodes, so that files are attached. */
function withWhatsAppCredential(file: TemplateFile, workflow: WorkflowDocument): WorkflowDocument {
	const quick = quickly(file, workflow);
	const whatsApp = quick.nodes.find(({ type }) => type.endsWith('.whatsAppTrigger'))?.credentials as object | undefined;
	const nodes = quick.nodes.map((node) =>
		/\.creatio(CreateCase|AddActivity)$/.test(node.type) ? { ...node, credentials: { ...(node.credentials as object), ...whatsApp } } : node,
	);
	return { ...quick, nodes };
}

describeInBrowser('Create Case in the editor', () => {
	let loop: Loop;
	let browser: Browser;
	let page: Page;
	let desk: Desk;
	beforeAll(async () => {
		loop = await startLoop({ adapt: withWhatsAppCredential });
		desk = new Desk(loop.creatio);
		browser = await openBrowser();
		page = await openEditor(browser, loop.rest.url);
		await page.setViewportSize({ width: 1600, height: 1500 });
	});
	afterAll(async () => {
		await browser?.close();
		await loop?.stop();
	});
	const byId = (id: string) => page.locator(`[data-test-id="${id}"]`);
	/** Opens the workflow anew and one of its nodes. While the canvas still moves, a double click goes astray. */
	async function openNode(name: string): Promise<void> {
		await page.goto(`${loop.rest.url}/workflow/${loop.provisioned.workflows['whatsapp-ai-support.json']}`);
		await eventually(`the open node ${name}`, async () => {
			if (!(await byId('node-parameters').isVisible())) await page.locator(`[data-test-id=canvas-node][data-node-name="${name}"]`).first().dblclick();
			await byId('node-parameters').waitFor({ timeout: 3_000 });
			return true;
		});
	}

	test('a column and a lookup from the dropdowns, an instruction, a line less, and it is saved and published', async () => {
		await openNode('Create Case');
		await byId('resource-locator-status').locator('[data-test-id=rlc-input]').click();
		await byId('rlc-item').filter({ hasText: 'In progress' }).waitFor();
		await picture(page, 'create-case-statuses');
		expect(await byId('rlc-item').allInnerTexts()).toEqual(expect.arrayContaining(['New', 'Resolved', 'Canceled']));
		await byId('rlc-item').filter({ hasText: 'In progress' }).click();

		// The list is searched on the server.
		await byId('resource-locator-owner').locator('[data-test-id=rlc-input]').click();
		await byId('rlc-search').locator('visible=true').fill('Super');
		await eventually('one owner in the list', async () => (await byId('rlc-item').allInnerTexts()).join() === 'Supervisor');
		await byId('rlc-item').filter({ hasText: 'Supervisor' }).click();

		const fields = byId('fixed-collection-aiFields');
		const columns = fields.locator('[data-test-id=parameter-input-column]');
		expect(await columns.count()).toBe(2);
		await columns.first().hover();
		await fields.locator('[data-test-id=fixed-collection-delete]').first().click();
		await fields.locator('[data-test-id=fixed-collection-add]').click();
		const product = page.locator('.el-select-dropdown__item:visible').filter({ hasText: '(UsrProduct)' });
		// While the columns are on their way the new line does not open.
		await eventually('the columns of the new line', async () => {
			if (!(await product.isVisible())) await columns.last().click();
			await product.waitFor({ timeout: 3_000 });
			return true;
		});
		await picture(page, 'create-case-columns');
		await product.click();
		await fields.locator('[data-test-id=parameter-input-instruction] textarea').last().fill('The product the customer talks about');
		await picture(page, 'create-case-filled');
		await byId('ndv-close-button').click();

		await byId('workflow-open-publish-modal-button').click();
		await byId('workflow-publish-button').click();
		const saved = await eventually('the published workflow', async () => {
			const workflow = await loop.rest.rest<WorkflowDocument & { versionId: string; activeVersionId: string }>('GET', `/rest/workflows/${loop.provisioned.workflows['whatsapp-ai-support.json']}`);
			const node = workflow.nodes.find(({ name }) => name === 'Create Case')?.parameters as any;
			return workflow.activeVersionId === workflow.versionId && node?.status?.value && node.aiFields.field.length === 2 ? node : undefined;
		});
		expect(saved.aiFields.field.map(({ column }: { column: string }) => column)).toEqual(['UsrOrderNumber', 'UsrProduct']);
		expect(saved.status).toMatchObject({ mode: 'list', cachedResultName: 'In progress' });
	});

	test('a handoff then has the status, the owner, the filled lookup, not the removed line, and the photo as a file', async () => {
		const number = '447700900771';
		const phone = await Phone.of(loop.meta, 'Ines', number);
		await loop.meta.post(`/customers/${phone.customerId}/messages`, { type: 'image', text: 'This is how it looks', wait: true });
		await phone.write('My Alpine kettle 1.7 l from order 4711 is broken. It is urgent, I need to speak with a person');
		const found = await desk.onlyCaseOf(number, (one) => (one as unknown as { files: unknown[] }).files.length > 0);
		const value = (column: string) => found.fields.find((field) => field.column === column)?.display;
		expect(found).toMatchObject({ status: 'In progress', owner: 'Supervisor' });
		expect(value('UsrProductId')).toBe('Alpine kettle 1.7 l');
		expect(value('UsrOrderNumber')).toBe('4711');
		// "Urgent" is not heard any more: the line for Priority is gone, and Creatio's own default is there.
		expect(found.priority).toBe('Medium');
		expect((found as unknown as { files: Array<{ name: string; size: number }> }).files).toEqual([expect.objectContaining({ name: expect.stringMatching(/^Image .*\.png$/), size: expect.any(Number) })]);
		expect(found.activities[0].text).toMatch(/^\S[^]*View session: http[^]*Filled in by the AI:\n- Order number: 4711\n- Product: Alpine kettle 1\.7 l/);
	});

	test('Add Activity: messages may have a WhatsApp credential, a note is not asked for one', async () => {
		await openNode('Add to Case');
		const whatsApp = page.getByText('Credential for WhatsApp Handoff API');
		await whatsApp.waitFor();
		await picture(page, 'add-activity-messages');
		await byId('parameter-input-mode').click();
		await page.locator('.el-select-dropdown__item:visible').filter({ hasText: 'A Note' }).click();
		await byId('parameter-input-caseId').waitFor();
		await picture(page, 'add-activity-note');
		expect(await whatsApp.isVisible()).toBe(false);
	});

	test('Creatio down: the dropdown says what to do instead of staying empty', async () => {
		await loop.creatio.post('/faults', { faults: [{ action: 'status', status: 503, times: 20 }] });
		await openNode('Create Case');
		await byId('resource-locator-category').locator('[data-test-id=rlc-input]').click();
		await page.waitForTimeout(4_000);
		await picture(page, 'create-case-creatio-down');
		expect(await page.locator('body').innerText()).toMatch(/not able to answer right now|Could not load list/i);
		await fetch(`http://127.0.0.1:${loop.ports.creatio}/_control/faults`, { method: 'DELETE' });
	});
});
