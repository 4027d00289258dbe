import { z } from 'zod/v4';
import { meaningOfCode, type ErrorCause } from './errorCodes';
import { number, part, text } from './inbound/tolerant';

/** A call to Graph, without authentication: whoever sends it adds the token. */
export interface GraphRequest {
	method: 'GET' | 'POST' | 'DELETE';
	url: string;
	query?: Record<string, string>;
	body?: Record<string, unknown>;
	/** Instead of `body`, for uploads. */
	form?: FormData;
}

export interface GraphResponse {
	status: number;
	headers: Record<string, unknown>;
	body: unknown;
}

/** Sends one call. Resolves for every HTTP status; rejects only when no answer came. */
export type GraphSend = (request: GraphRequest) => Promise<GraphResponse>;

/** Why a call did not work, in the words of Meta and in ours. Holds no secret. */
export interface GraphFault {
	cause: ErrorCause;
	/** Meta's code; absent when no answer came. */
	code?: number;
	title: string;
	details: string;
	meaning: string;
	retryable: boolean;
	/** Whether Meta surely did not carry the call out, so that repeating it is safe. */
	replayable: boolean;
	/** Whether the call may have been carried out although it looks as if it was not. */
	uncertain: boolean;
	httpStatus?: number;
}

const errorBody = z.object({
	error: z.object({
		code: number,
		message: text,
		error_subcode: number,
		error_user_title: text,
		error_user_msg: text,
		error_data: part({ details: text }),
	}),
});

const FAILED_BEFORE_SENDING = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|SELF_SIGNED/;

const NO_USABLE_ANSWER =
	'Meta gave no usable answer. The message may have gone out; check before sending again.';

/** Joins base address, version and path; a trailing slash in the base address does no harm. */
export function graphUrl(baseUrl: string, version: string, path: string): string {
	return [baseUrl.replace(/\/+$/, ''), version.replace(/^\/+|\/+$/g, ''), path.replace(/^\/+/, '')]
		.filter((segment) => segment !== '')
		.join('/');
}

/** Reads Meta's error answer. Decides on the code, not on the HTTP status or the title (whatsapp.md 2.4). */
export function faultOfResponse({ status, body }: GraphResponse): GraphFault {
	const parsed = errorBody.safeParse(body);
	if (!parsed.success) {
		const serverSide = status >= 500 || (status >= 200 && status < 300);
		return {
			cause: serverSide ? 'temporary' : 'request',
			title: `HTTP ${status}`,
			details: 'The answer was not in the form that Meta uses. Check the Graph address in the credential.',
			meaning: serverSide
				? NO_USABLE_ANSWER
				: 'The address that answered does not behave like Meta. Check the Graph address in the credential.',
			retryable: serverSide,
			replayable: false,
			uncertain: serverSide,
			httpStatus: status,
		};
	}
	const { error } = parsed.data;
	const { meaning, retryable, replayable, known, ...about } = meaningOfCode(error.code);
	// A server that breaks down without a code of its own tells nothing about the message.
	const cause = status >= 500 && !known ? 'temporary' : about.cause;
	return {
		cause,
		...(error.code !== undefined && { code: error.code }),
		title: error.error_user_title ?? error.message ?? `HTTP ${status}`,
		details: error.error_data?.details ?? error.error_user_msg ?? '',
		meaning: cause === about.cause ? meaning : NO_USABLE_ANSWER,
		retryable: retryable || cause === 'temporary',
		replayable: replayable && status < 500,
		uncertain: cause === 'temporary',
		httpStatus: status,
	};
}

/** Reads why no answer came: before the connection stood nothing was sent, afterwards nobody knows. */
export function faultOfNoAnswer(reason: unknown): GraphFault {
	const words = wordsOf(reason);
	const notSent = FAILED_BEFORE_SENDING.test(words);
	return {
		cause: 'temporary',
		title: notSent ? 'Meta could not be reached' : 'No answer from Meta',
		details: words.slice(0, 300),
		meaning: notSent
			? 'Meta could not be reached, so nothing was sent. Check the network and the Graph address in the credential.'
			: 'Meta did not answer in time. The message may have gone out; check before sending again.',
		retryable: true,
		replayable: false,
		uncertain: !notSent,
	};
}

/** Code and message of a thrown value and its causes: HTTP clients wrap what the network said. */
function wordsOf(reason: unknown, depth = 0): string {
	if (depth > 4 || reason === null || reason === undefined) return '';
	if (typeof reason !== 'object') return String(reason);
	const { code, message, cause } = reason as { code?: unknown; message?: unknown; cause?: unknown };
	const own = [code, message].filter((word) => typeof word === 'string').join(' ');
	const inner = wordsOf(cause, depth + 1);
	return inner === '' || own.includes(inner) ? own : `${own} (${inner})`;
}
