import {
	CreatioAuthError,
	CreatioBadRequestError,
	CreatioColumnUnknownError,
	CreatioCsrfError,
	CreatioDuplicateError,
	type CreatioError,
	CreatioFirewallError,
	CreatioForbiddenError,
	CreatioLimitError,
	CreatioNotFoundError,
	CreatioRefusedError,
	CreatioRequiredMissingError,
	CreatioTemporaryError,
	CreatioTooLongError,
	CreatioUncertainError,
} from './errors';
import { isHtml, isLoginPage, parseJson, refusalText } from './responseText';
import type { CreatioResponse } from './send';

/** What was being asked, in words for the message: "creating a Case", and whether it writes. */
export interface Asked {
	what: string;
	writes: boolean;
}

const SHORT = 300;

function shorten(reason: string): string {
	const line = reason.replace(/\s+/g, ' ').trim();
	return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line;
}

/** Seconds from a Retry-After header given in seconds; 0 when absent or a date. */
export function retryAfterSeconds(headers: Record<string, string>): number {
	const seconds = Number(headers['retry-after']);
	return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function byReason(reason: string, asked: Asked, status: number): CreatioError | undefined {
	const said = shorten(reason);
	const column = /Column by path (\S+?)\.? not found in sch(?:ema|eme) (\w+)/i.exec(reason);
	if (column) {
		return new CreatioColumnUnknownError(
			`Creatio has no column "${column[1]}" in ${column[2]}`,
			`Choose another column, or refresh the list of columns. The column may have been renamed or removed in Creatio.`,
			status,
		);
	}
	const property = /property (?:named )?'([^']+)'[^']*(?:on|in) type '([^']+)'|Could not find a property named '([^']+)'/i.exec(reason);
	if (property && !/annotation/i.test(reason)) {
		return new CreatioColumnUnknownError(
			`Creatio has no column "${property[1] ?? property[3]}"${property[2] ? ` in ${property[2].split('.').pop()}` : ''}`,
			'Choose another column, or refresh the list of columns. The column may have been renamed or removed in Creatio.',
			status,
		);
	}
	if (/PRIMARY KEY|duplicate key|unique constraint|UNIQUE KEY/i.test(reason)) {
		return new CreatioDuplicateError(
			`Creatio already has this record (${asked.what})`,
			'Nothing needs to be done when it is the same record; otherwise look for a column that must be unique.',
			status,
		);
	}
	if (/Cannot insert the value NULL|violates not-null|NOT NULL constraint|is required|required (?:column|field)|must be filled|value for (?:the )?column .* (?:not|is) (?:specified|empty)/i.test(reason)) {
		return new CreatioRequiredMissingError(
			`A required column was left empty while ${asked.what}: ${said}`,
			'Give this column a value under Fixed Fields, or make it optional in Creatio.',
			status,
		);
	}
	if (/truncated|too long|exceeds the maximum length|value too long for type|maximum (?:allowed )?length/i.test(reason)) {
		return new CreatioTooLongError(
			`A text is longer than its column while ${asked.what}: ${said}`,
			'Shorten the value, or make the column longer in Creatio.',
			status,
		);
	}
	if (/too many parts|maximum number of .* batch|RAM consumption limit|limit .*(?:exceeded|reached)|quota/i.test(reason)) {
		return new CreatioLimitError(
			`Creatio reached a limit while ${asked.what}: ${said}`,
			'Try again later. If it happens every day, ask Creatio about the limit of your plan.',
			status,
		);
	}
	if (/SecurityException|not enough (?:rights|permissions)|insufficient (?:rights|permissions|privileges)|(?:no|does not have|don't have|do not have) (?:the )?(?:rights?|permissions?)|access (?:is )?denied|current user does not/i.test(reason)) {
		return new CreatioForbiddenError(
			`The Creatio user may not do this (${asked.what}): ${said}`,
			'Ask a Creatio administrator to give the user of this credential the right in Object permissions.',
			status,
		);
	}
	return undefined;
}

function unexpectedPage(response: CreatioResponse, asked: Asked): CreatioError {
	if (isLoginPage(response.body)) {
		return new CreatioAuthError(
			`Creatio showed its login page instead of answering (${asked.what})`,
			'Check the user and password of the credential, and that the address is the one Creatio is used at in the browser.',
			response.status,
		);
	}
	if (response.status === 403 || response.status === 429 || /incapsula|imperva|cloudflare|request unsuccessful|access denied/i.test(response.body)) {
		return new CreatioFirewallError(
			`The firewall in front of Creatio refused the request (${asked.what})`,
			'Ask your Creatio or network administrator to let the address of this n8n through.',
			response.status,
		);
	}
	if (response.status === 401) return notSignedIn(asked);
	if (response.status >= 500) return temporary(response, asked);
	return new CreatioNotFoundError(
		`A web page came back instead of data (${asked.what})`,
		'Check the address in the credential (e.g. https://acme.creatio.com, without a path) and its Runtime.',
		response.status,
	);
}

function notSignedIn(asked: Asked): CreatioError {
	return new CreatioAuthError(
		`Creatio did not accept the sign-in (${asked.what})`,
		'Open the credential and use its Test button. The password, the client secret or the rights may have changed.',
		401,
	);
}

function temporary(response: CreatioResponse, asked: Asked): CreatioError {
	if (asked.writes && response.status !== 503 && response.status !== 429) {
		return new CreatioUncertainError(
			`Creatio could not say whether it finished (${asked.what}, status ${response.status})`,
			'It is safe to run this again: what exists already is found and kept.',
			response.status,
		);
	}
	return new CreatioTemporaryError(
		`Creatio is not able to answer right now (${asked.what}, status ${response.status})`,
		'Try again in a few minutes.',
		response.status,
		retryAfterSeconds(response.headers),
	);
}

/**
 * The error that an answer stands for, or undefined when it is a proper answer. Sees refusals in 2xx too: a page of
 * HTML, `success: false`, an error envelope (creatio.md 0.4, 0.6, 2.4).
 */
export function errorOf(response: CreatioResponse, asked: Asked): CreatioError | undefined {
	const { status, body } = response;
	if (status >= 300 && status < 400) return notSignedIn(asked);
	if (isHtml(body)) return unexpectedPage(response, asked);
	const json = parseJson(body);
	const reason = refusalText(json);
	if (status >= 200 && status < 300) {
		if (reason === undefined) return undefined;
		if (/No HTTP resource was found/i.test(body)) return notFound(asked, status);
		return byReason(reason, asked, status) ?? refused(reason, asked, status);
	}
	if (status === 401) return notSignedIn(asked);
	const known = reason === undefined ? undefined : byReason(reason, asked, status);
	if (known) return known;
	if (status === 403) {
		if (reason !== undefined && !/csrf/i.test(reason)) {
			return new CreatioForbiddenError(
				`The Creatio user may not do this (${asked.what}): ${shorten(reason)}`,
				'Ask a Creatio administrator to give the user of this credential the right in Object permissions.',
				status,
			);
		}
		return new CreatioCsrfError(
			`Creatio refused the request (${asked.what}, status 403)`,
			'Either the user of this credential lacks a right on this object, or the site does not accept the session: check Object permissions in Creatio, then the Test button of the credential.',
			status,
		);
	}
	if (status === 404) return notFound(asked, status);
	if (status === 429) {
		return new CreatioLimitError(
			`Creatio asks to slow down (${asked.what})`,
			'Try again later, or ask Creatio about the limit of your plan.',
			status,
			retryAfterSeconds(response.headers),
		);
	}
	if (status === 400 || status === 405 || status === 406) {
		return new CreatioBadRequestError(
			`Creatio did not understand the request (${asked.what}): ${shorten(reason ?? body) || `status ${status}`}`,
			'Check the values of the fields, e.g. dates, numbers and ids.',
			status,
		);
	}
	if (status >= 500 && (reason === undefined || status !== 500)) return temporary(response, asked);
	return refused(reason ?? `status ${status}`, asked, status);
}

function refused(reason: string, asked: Asked, status: number): CreatioError {
	return new CreatioRefusedError(
		`Creatio refused (${asked.what}): ${shorten(reason)}`,
		'Creatio gave this reason itself: check the values and the business rules of the object in Creatio.',
		status,
	);
}

function notFound(asked: Asked, status: number): CreatioError {
	return new CreatioNotFoundError(
		`Creatio does not know this address, object or record (${asked.what})`,
		'Check the address and the Runtime in the credential, and that the object exists in this Creatio. An object made a minute ago may need another minute.',
		status,
	);
}
