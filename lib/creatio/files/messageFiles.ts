import type { Conversation, TranscriptEntry } from '../../conversation/types';
import type { MessageStep } from '../activities';
import type { CreatioClient } from '../client';
import type { FileLines } from '../transcriptText';
import { carryOut, type WriteStep } from '../writes';
import { attachFiles, filesOf, type FileRules } from './attachFiles';
import { fileNameOf } from './fileName';

export interface FilesOnCase {
	filesAdded: number;
	notAdded: Array<{ what: string; reason: string }>;
}

const NOTHING: FilesOnCase = { filesAdded: 0, notAdded: [] };

/** The files of a conversation that no case has yet; none when files are not wanted. */
export function newFiles(conversation: Conversation, rules: FileRules | undefined): TranscriptEntry[] {
	if (!rules) return [];
	const missing = new Set(conversation.unmirrored);
	return filesOf(conversation.transcript).filter(({ eventId }) => missing.has(eventId));
}

/** What the messages say of their files before these are attached. */
export function namesOfFiles(files: TranscriptEntry[]): FileLines {
	return new Map(files.map((entry) => [entry.eventId, `File: ${fileNameOf(entry)}`]));
}

/**
 * Attaches the files, and writes into the message of each one that is missing why it is. `steps` gives the message steps
 * again with other lines about files.
 */
export async function filesOntoCase(
	client: CreatioClient,
	caseId: string,
	files: TranscriptEntry[],
	rules: FileRules | undefined,
	steps: (lines: FileLines) => MessageStep[],
): Promise<FilesOnCase> {
	if (!rules || files.length === 0) return NOTHING;
	const { added, missing } = await attachFiles(client, caseId, files, rules);
	if (missing.length > 0) {
		const lines = new Map(namesOfFiles(files));
		for (const { eventId, name, reason } of missing) lines.set(eventId, `File not attached: ${name} (${reason})`);
		const changed = new Set(missing.map(({ eventId }) => eventId));
		const corrections = steps(lines)
			.filter(({ eventIds }) => eventIds.some((eventId) => changed.has(eventId)))
			.map(({ step }): WriteStep => ({ ...step, kind: 'change', body: { DetailedResult: step.body.DetailedResult } }));
		// The files are told in the result too: a note that cannot be written does not undo the handoff.
		await carryOut(client, corrections).catch(() => undefined);
	}
	return { filesAdded: added, notAdded: missing.map(({ name, reason }) => ({ what: name, reason })) };
}
