import { createHash } from 'crypto';

import { type Html, markup } from './html';
import { SESSION_PAGE_STYLE } from './sessionPageStyle';

/** An answer for the browser. */
export interface PageResponse {
	html: string;
	statusCode: number;
	headers: Record<string, string>;
}

/** A whole page around `body`: no script, no other server, no search engine, and only the style that is in it. */
export function pageResponse(title: string, body: Html, statusCode: number, formTarget = ''): PageResponse {
	const style: Html = { html: SESSION_PAGE_STYLE };
	const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body><main>${body}</main></body>
</html>
`;
	return { html: page.html, statusCode, headers: pageHeaders(formTarget) };
}

function pageHeaders(formTarget: string): Record<string, string> {
	const styleHash = createHash('sha256').update(SESSION_PAGE_STYLE, 'utf8').digest('base64');
	const policy = [
		"default-src 'none'",
		`style-src 'sha256-${styleHash}'`,
		`form-action ${formSource(formTarget)}`,
		"base-uri 'none'",
		"frame-ancestors 'self'",
	];
	return {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': policy.join('; '),
		'X-Robots-Tag': 'noindex, nofollow',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cache-Control': 'no-store',
	};
}

function formSource(formTarget: string): string {
	if (formTarget === '') return "'none'";
	const origin = URL.canParse(formTarget) ? new URL(formTarget).origin : 'null';
	// n8n puts its webhook pages into a sandbox, where 'self' means nothing: name the address as well.
	return origin === 'null' ? "'self'" : `'self' ${origin}`;
}
