import type { Fault, Json, Knobs } from './types.mts';

/** Everyday behaviour of the sandbox: quick, strict, without accidents. */
export function defaultKnobs(): Knobs {
	return {
		retryDelaysMs: [1000, 5000, 30_000, 60_000, 300_000],
		retryForMs: 7 * 24 * 3600_000,
		webhookTimeoutMs: 20_000,
		duplicateDeliveries: 0,
		batchWindowMs: 0,
		statusDelaysMs: { sent: 150, delivered: 500, read: 1500, failed: 400 },
		statusOrder: 'normal',
		omitStatuses: [],
		duplicateStatuses: false,
		unknownKeys: false,
		windowRefusal: 'late',
		pairLimit: 'credit',
		pairSecondsPerMessage: 6,
		pairBurst: 45,
		messagesPerSecond: 80,
		token: 'valid',
		tokenScopes: ['whatsapp_business_management', 'whatsapp_business_messaging'],
		accountShared: true,
		overrideNeedsAppFields: false,
	};
}

/**
 * Merges a partial set of knobs; nested delays one by one.
 * @throws Error for a name that does not exist, or a value of another type: a misspelt knob would test nothing.
 */
export function changedKnobs(current: Knobs, changes: Json): Knobs {
	const next: Json = structuredClone(current) as unknown as Json;
	for (const [name, value] of Object.entries(changes)) {
		const before = next[name];
		if (before === undefined) throw new Error(`There is no knob "${name}".`);
		if (typeof before !== typeof value || Array.isArray(before) !== Array.isArray(value)) {
			throw new Error(`The knob "${name}" takes ${Array.isArray(before) ? 'a list' : `a ${typeof before}`}.`);
		}
		const nested = typeof before === 'object' && !Array.isArray(before);
		next[name] = nested ? { ...(before as Json), ...(value as Json) } : value;
	}
	return next as unknown as Knobs;
}

/** A fault as a control call describes it, with sensible values for what it leaves out. */
export function faultFrom(input: Partial<Fault>): Fault {
	const kinds = ['error', 'lateFailure', 'serverError', 'answerLost', 'hang', 'slow'];
	if (!input.kind || !kinds.includes(input.kind)) throw new Error(`A fault needs a kind: ${kinds.join(', ')}.`);
	const serverSide = input.kind === 'serverError';
	return {
		kind: input.kind,
		on: input.on ?? 'send',
		times: input.times ?? 1,
		code: input.code ?? (serverSide ? 131000 : 131026),
		title: input.title ?? (serverSide ? 'Something went wrong' : 'Message undeliverable'),
		details: input.details ?? (serverSide ? 'Message failed to send due to an unknown error.' : 'Message undeliverable.'),
		httpStatus: input.httpStatus ?? (serverSide ? 500 : 400),
		ms: input.ms ?? 1000,
	};
}
