import type { IncomingHttpHeaders } from 'node:http';

export interface LoggedRequest {
	number: number;
	at: string;
	/** `app`, `root` (login and the like) or `identity`. */
	listener: 'app' | 'identity';
	method: string;
	url: string;
	/** Without cookies, tokens and secrets. */
	headers: Record<string, string>;
	/** The first 20,000 characters; passwords and secrets blanked. */
	body: string;
	/** 0 while unanswered, and when the connection was closed instead. */
	status: number;
	milliseconds: number;
}

const LIMIT = 2_000;
const hiddenHeaders = new Set(['authorization', 'cookie', 'bpmcsrf']);

/** The calls that came in, newest last; the oldest go when there are more than 2,000. */
export class RequestLog {
	readonly entries: LoggedRequest[] = [];
	private readonly clock: () => Date;
	private count = 0;

	constructor(clock: () => Date) {
		this.clock = clock;
	}

	begin(
		listener: LoggedRequest['listener'],
		method: string,
		url: string,
		headers: IncomingHttpHeaders,
		body: Buffer,
	): LoggedRequest {
		this.count += 1;
		const entry: LoggedRequest = {
			number: this.count,
			at: this.clock().toISOString(),
			listener,
			method,
			url,
			headers: Object.fromEntries(
				Object.entries(headers).map(([name, value]) => [
					name,
					hiddenHeaders.has(name) ? '(hidden)' : String(value),
				]),
			),
			body: readable(headers, body),
			status: 0,
			milliseconds: 0,
		};
		this.entries.push(entry);
		if (this.entries.length > LIMIT) this.entries.shift();
		return entry;
	}

	clear(): void {
		this.entries.length = 0;
		this.count = 0;
	}
}

function readable(headers: IncomingHttpHeaders, body: Buffer): string {
	const type = String(headers['content-type'] ?? '');
	if (!/json|urlencoded|multipart\/mixed|text/i.test(type))
		return body.length > 0 ? `(${body.length} bytes)` : '';
	return body
		.toString('utf8')
		.slice(0, 20_000)
		.replace(/("UserPassword"\s*:\s*)"(?:[^"\\]|\\.)*"/g, '$1"(hidden)"')
		.replace(/(client_secret=)[^&]*/g, '$1(hidden)');
}
