import { ERROR_TABLE, type ErrorCause, type ErrorEntry } from './errorTable';

export type { ErrorCause } from './errorTable';

/** What a code of Meta means for us. */
export interface ErrorMeaning {
	cause: ErrorCause;
	/** What happened and what to do, in words for an administrator or a rep. */
	meaning: string;
	/** Whether trying again, now or later, can help. */
	retryable: boolean;
	/** Whether a send that got this code may be repeated by itself: only where Meta surely did not take it. */
	replayable: boolean;
	/** Whether this version knows the code. */
	known: boolean;
}

/** Codes after which a send may be repeated automatically (whatsapp.md 2.4). */
const REPLAYABLE = new Set([4, 80007, 130429, 131056]);

const RANGES: ReadonlyArray<{ from: number; to: number; entry: ErrorEntry }> = [
	{
		from: 200,
		to: 299,
		entry: [
			'authentication',
			'no',
			'The access token lacks a permission. Give the system user access to the WhatsApp account and make a new token.',
		],
	},
	{
		from: 133000,
		to: 133016,
		entry: [
			'account',
			'no',
			'The phone number is not registered correctly with WhatsApp. Register it again in WhatsApp Manager.',
		],
	},
	{
		from: 2388000,
		to: 2388999,
		entry: ['template', 'no', 'The template could not be created or changed. Check it in WhatsApp Manager.'],
	},
	{
		from: 2494000,
		to: 2494999,
		entry: [
			'account',
			'no',
			'The phone number is being moved or set up at Meta. Check it in WhatsApp Manager.',
		],
	},
	{
		from: 2593000,
		to: 2593999,
		entry: [
			'account',
			'no',
			'The synchronisation with the WhatsApp Business app was refused. Check the number in WhatsApp Manager.',
		],
	},
	{
		from: 147001,
		to: 147004,
		entry: ['request', 'no', 'WhatsApp refused the username. Check it in WhatsApp Manager.'],
	},
];

const UNKNOWN: ErrorEntry = [
	'request',
	'no',
	'WhatsApp gave a code this version does not know. See the details.',
];

/** Looks a code up in the one table of codes (whatsapp.md 2.4). Unknown codes get a neutral meaning, never a throw. */
export function meaningOfCode(code: number | undefined): ErrorMeaning {
	const listed = code === undefined ? undefined : ERROR_TABLE.get(code);
	const inRange = RANGES.find(({ from, to }) => code !== undefined && code >= from && code <= to);
	const entry = listed ?? inRange?.entry;
	const [cause, retry, meaning] = entry ?? UNKNOWN;
	return {
		cause,
		meaning,
		retryable: retry !== 'no',
		replayable: code !== undefined && REPLAYABLE.has(code),
		known: entry !== undefined,
	};
}
