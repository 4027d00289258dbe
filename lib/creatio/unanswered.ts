import type { Asked } from './classify';
import {
	type ConnectionLostError,
	type CreatioError,
	CreatioLimitError,
	CreatioRefusedError,
	CreatioTemporaryError,
	CreatioUncertainError,
} from './errors';

const CODES: Record<string, string> = {
	ECONNREFUSED: 'nothing listens at this address',
	ENOTFOUND: 'the host name is not known',
	EAI_AGAIN: 'the host name could not be looked up',
	ECONNRESET: 'the connection broke off',
	EPIPE: 'the connection broke off',
	ECONNABORTED: 'it took too long',
	ETIMEDOUT: 'it took too long',
	EHOSTUNREACH: 'no route to the host',
	ENETUNREACH: 'no network',
};

/** n8n replaces messages that hold a network code by its own, which would hide what was being done. */
function inWords(code: string): string {
	return CODES[code] ?? (code.includes('CERT') || code.includes('SIGNATURE') ? 'its certificate is not accepted' : 'no connection');
}

/** Seconds to wait before asking again, undefined when asking again is not right. */
export function waitSeconds(error: CreatioError, repeatable: boolean): number | undefined {
	// Slowing down and "unavailable" are said before anything is done, so a write may be repeated too.
	if (error instanceof CreatioLimitError && error.status === 429) return error.retryAfterSeconds || 1;
	if (error instanceof CreatioTemporaryError && (repeatable || error.status === 503)) return error.retryAfterSeconds || 1;
	return undefined;
}

export function noAnswer(error: ConnectionLostError, asked: Asked): CreatioError {
	if (asked.writes && error.mayHaveArrived) {
		return new CreatioUncertainError(
			`No answer came from Creatio (${asked.what}; ${inWords(error.code)})`,
			'It is safe to run this again: what exists already is found and kept.',
		);
	}
	return new CreatioTemporaryError(
		`Creatio could not be reached (${asked.what}; ${inWords(error.code)})`,
		'Check the address in the credential and that this n8n can reach it, then try again.',
	);
}

export function unreadable(asked: Asked, status: number): CreatioError {
	const message = `The answer from Creatio could not be read (${asked.what})`;
	return asked.writes
		? new CreatioUncertainError(message, 'It is safe to run this again: what exists already is found and kept.', status)
		: new CreatioRefusedError(message, 'Check that the address in the credential is a Creatio site.', status);
}
