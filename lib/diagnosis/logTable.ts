import { amiss, fine, type Finding } from './finding';

const CHECK = 'Data Table';

/** What reading one row of the log by all its columns says about the table. `rows` are the items of that step. */
export function tableFinding(rows: ReadonlyArray<Record<string, unknown>>): Finding {
	const said = rows.map(({ error }) => textOf(error)).find((text) => text !== '');
	if (said === undefined) return fine(CHECK, 'The table whatsAppHandoffLog is there, with its columns');
	if (/column|filter|field/i.test(said)) {
		return amiss(
			CHECK,
			`The table whatsAppHandoffLog lacks a column. n8n says: ${said}`,
			'Add the missing column, or rename the table and run the set-up again: it makes a new one',
		);
	}
	return amiss(
		CHECK,
		`The table whatsAppHandoffLog cannot be read. n8n says: ${said}`,
		'Run the set-up in the project that the workflow belongs to; it makes the table there',
	);
}

function textOf(error: unknown): string {
	if (typeof error === 'string') return error;
	const message = typeof error === 'object' && error !== null ? (error as { message?: unknown }).message : undefined;
	return typeof message === 'string' ? message : '';
}
