import type { Conversation, Handoff } from '../../../lib/conversation/types';

export const handoff: Handoff = {
	decision: 'handoff',
	reason: 'explicit_request',
	source: 'rule',
	confidence: 1,
	summary: "Ana's parcel 4711 has not arrived.",
	sentiment: 'negative',
	language: 'en',
	topic: 'delivery',
	explanation: 'asked for a person',
};

/** A session of `count` messages, customer and AI in turns, one minute apart. */
export function conversationOf(count: number, more: Partial<Conversation> = {}): Conversation {
	const start = Date.parse('2026-01-31T10:00:00.000Z');
	const transcript = Array.from({ length: count }, (_, index) => ({
		eventId: `wamid.${index + 1}`,
		author: index % 2 === 0 ? ('customer' as const) : ('ai' as const),
		at: new Date(start + index * 60_000).toISOString(),
		text: `Message ${index + 1} of O'Brien & "Co" + ü`,
		type: 'text',
		...(index % 2 === 0 ? {} : { status: 'delivered' }),
	}));
	return {
		key: '106540352242922:447911555666',
		customer: { waId: '447911555666', phone: '+447911555666', profileName: 'Ana Ruiz' },
		phoneNumberId: '106540352242922',
		session: { id: '77616372-0000-8000-8000-000000000001', startedAt: transcript[0]?.at ?? '', url: 'https://n8n.example/session?c=1&sig=x' },
		owner: 'rep',
		window: { lastInboundAt: '', closesAt: '', open: true },
		turn: { messages: [], text: '', hasMedia: false },
		heldReplies: [],
		aiTurns: 1,
		transcript,
		unmirrored: transcript.map(({ eventId }) => eventId),
		...more,
	};
}
