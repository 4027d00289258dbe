import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { accounts } from '../../sandbox/runner/settings.mts';

const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A Chromium or Chrome on this machine; empty when there is none. */
export const browserPath = places.find((place) => place !== undefined && existsSync(place)) ?? '';

/**
 * `describe`, or a skipped one where no browser is installed. CI must have one: there a missing browser is a failed test, not a
 * silent gap.
 */
export const describeInBrowser: jest.Describe = browserPath || process.env.CI ? describe : describe.skip;

export async function openBrowser(): Promise<Browser> {
	if (!browserPath) throw new Error('No Chromium was found. Install one (Debian: apt-get install chromium), or set CHROME_PATH.');
	return await chromium.launch({
		executablePath: browserPath,
		args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
	});
}

/** A page of the n8n editor, signed in as the owner. */
export async function openEditor(browser: Browser, url: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
	await page.goto(`${url}/signin`);
	await page.locator('input[type=email]').fill(accounts.n8n.email);
	await page.locator('input[type=password]').fill(accounts.n8n.password);
	await page.locator('[data-test-id=form-submit-button]').click();
	await page.waitForURL((address) => !address.pathname.startsWith('/signin'));
	return page;
}

const artifacts = join(__dirname, '..', '.artifacts');

/** Pictures for people to look at; they are not compared. */
export async function picture(page: Page, name: string): Promise<void> {
	mkdirSync(artifacts, { recursive: true });
	await page.screenshot({ path: join(artifacts, `${name}.png`) });
}
