import { findUnfinished, type Unfinished } from '../../../lib/conversation/findUnfinished';
import { fold, foldState } from '../../../lib/conversation/fold';
import { parseRows } from '../../../lib/conversation/logRow';
import { iso, type Log } from './log.mts';

/** What Find Unfinished finds in a log at that offset from START. */
export function find(log: Log, now: number, rules = {}): Unfinished[] {
	const options = { now: iso(now) };
	return findUnfinished(foldState(log.rows, options), rules, (id) =>
		fold(log.rows, { ...options, sessionId: id }),
	);
}

/** Appends what was found, as the workflow does before it tries. */
export function appendLogs(log: Log, found: Unfinished[]): void {
	for (const { log: row } of found) {
		const nextId = 1 + Math.max(...log.rows.map((known) => known.id));
		log.rows.push(...parseRows([{ id: nextId, ...row }]).rows);
	}
}
