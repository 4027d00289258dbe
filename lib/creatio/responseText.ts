import { z } from 'zod/v4';

const text = z.string().catch('');
const exception = z.object({
	message: text,
	internalexception: z.unknown().optional(),
});
const errorBody = z.object({
	error: z
		.object({
			code: text,
			message: z.union([z.string(), z.object({ value: z.string() }).transform((m) => m.value)]).catch(''),
			innererror: z.unknown().optional(),
		})
		.optional()
		.catch(undefined),
	responseStatus: z.object({ ErrorCode: text, Message: text }).nullish().catch(undefined),
	errorInfo: z.object({ errorCode: text, message: text }).nullish().catch(undefined),
	success: z.boolean().optional().catch(undefined),
	ExceptionMessage: text,
	MessageDetail: text,
	Message: text,
});

/** The body as JSON, or undefined when it is not JSON. */
export function parseJson(body: string): unknown {
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return undefined;
	}
}

/** Whether the body is a web page: a login page, a firewall's page, a wrong address. */
export function isHtml(body: string): boolean {
	return /^\s*(?:<!doctype html|<html|<head|<script|<body)/i.test(body);
}

/** Whether the page is Creatio's own login page (creatio.md 1.1). */
export function isLoginPage(body: string): boolean {
	return isHtml(body) && /\/Login\/(?:NuiLogin\.aspx|Login\.html)|NuiLogin|LoginPage/i.test(body);
}

function deepest(inner: unknown): string {
	const parsed = exception.safeParse(inner);
	if (!parsed.success) return '';
	return deepest(parsed.data.internalexception) || parsed.data.message;
}

/**
 * The most telling sentence in an answer that reports a refusal (creatio.md 2.4: deepest internalexception, innererror,
 * error, ExceptionMessage, MessageDetail, Message; 6.2: errorInfo or responseStatus with success false).
 * Undefined when the answer is not a refusal. Looks at the shape only, because these shapes also come with 2xx.
 */
export function refusalText(body: unknown): string | undefined {
	const parsed = errorBody.safeParse(body);
	if (!parsed.success) return undefined;
	const { error, responseStatus, errorInfo, success, ExceptionMessage, MessageDetail, Message } = parsed.data;
	if (error) return deepest(error.innererror) || error.message || 'No reason given.';
	if (success === false || responseStatus?.ErrorCode) {
		return errorInfo?.message || responseStatus?.Message || responseStatus?.ErrorCode || 'No reason given.';
	}
	// An entity may have a column called Message (SocialMessage): only a body without an Id is a refusal.
	if (body && typeof body === 'object' && ('Id' in body || 'value' in body || success === true)) return undefined;
	return ExceptionMessage || MessageDetail || Message || undefined;
}
