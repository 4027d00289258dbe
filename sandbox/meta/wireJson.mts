import { createHmac } from 'node:crypto';

/**
 * JSON as Meta writes it on the wire: everything outside ASCII as `\uXXXX` in lower case, and `/` as `\/`
 * (whatsapp.md 0.4, 1.2). The result is pure ASCII, so its characters are its bytes.
 */
export function wireJson(value: unknown): string {
	return JSON.stringify(value)
		.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.replace(/\//g, '\\/');
}

/** Value of `X-Hub-Signature-256` for a body (whatsapp.md 1.2). */
export function signature(body: string, appSecret: string): string {
	return `sha256=${createHmac('sha256', appSecret).update(body, 'utf8').digest('hex')}`;
}
