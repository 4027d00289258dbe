import type { Conversation, TranscriptEntry } from '../../../lib/conversation/types.ts';

/** A line of a scripted conversation: who says what; customer lines may have a type. */
export type Line = [author: TranscriptEntry['author'], text: string, type?: string];

/** Builds a conversation from its lines; the customer lines at the end are the turn that is not answered yet. */
export function conversationOf(lines: Line[], more: Partial<Conversation> = {}): Conversation {
	const transcript = lines.map(([author, text, type], index): TranscriptEntry => ({
		eventId: `wamid.${index + 1}`,
		author,
		at: new Date(Date.UTC(2026, 0, 31, 10, index)).toISOString(),
		text,
		type: type ?? 'text',
	}));
	const lastAnswer = transcript.map((entry) => entry.author !== 'customer').lastIndexOf(true);
	const messages = transcript.slice(lastAnswer + 1);
	return {
		key: '106540352242922:4915100000001',
		customer: { waId: '4915100000001', phone: '+4915100000001', profileName: 'Ana' },
		phoneNumberId: '106540352242922',
		session: { id: '77616372-0000-8000-8000-000000000001', startedAt: '2026-01-31T10:00:00.000Z', url: '' },
		owner: 'ai',
		window: { lastInboundAt: '2026-01-31T10:00:00.000Z', closesAt: '2026-02-01T10:00:00.000Z', open: true },
		turn: { messages, text: messages.map((entry) => entry.text).join('\n'), hasMedia: false },
		heldReplies: [],
		aiTurns: transcript.filter((entry) => entry.author === 'ai').length,
		transcript,
		unmirrored: [],
		...more,
	};
}
