import type { Customer, LogRow } from '../../conversation/types';
import type { GraphClient } from '../client';
import type { GraphFault } from '../graph';
import type { MediaKind, OutgoingFile } from '../outbound/media';
import type { Envelope, MessageBody, TemplateContent } from '../outbound/messages';
import type { Outgoing } from './outcomeRows';

/** One message on its way: content, receiver, and what to do when the window is closed. */
export interface Delivery {
	outgoing: Outgoing;
	customer: Customer;
	phoneNumberId: string;
	/** End of the customer service window, from the conversation. */
	closesAt: string | undefined;
	content: DeliveryContent;
	policy: WindowPolicy;
	/** Replies that wait already: then the customer has been asked to write before. */
	heldReplies: number;
}

export type DeliveryContent =
	/** `text` replaces the text to send, when choices had to be written out; the transcript shows it too. */
	| { type: 'text'; text?: string; previewUrl?: boolean; replyTo?: string }
	| { type: 'interactive'; replyTo?: string; build: (envelope: Envelope) => MessageBody }
	| { type: 'media'; replyTo?: string; kind: MediaKind; source: MediaSource; fileName: string }
	| { type: 'template'; template: TemplateContent };

/** Where a file comes from: Meta has it, the web has it, or the workflow has it. */
export type MediaSource = { id: string } | { link: string } | { file: OutgoingFile };

/** What happens to a rep's reply when the window is closed. Answers of the AI are never held. */
export type WindowPolicy =
	| { kind: 'hold'; reopenTemplate?: TemplateContent }
	| { kind: 'template'; template: Omit<TemplateContent, 'bodyParameters'>; parameterName?: string }
	| { kind: 'refuse' };

export type DeliveryStatus = 'sent' | 'windowClosed' | 'held' | 'failed';

export interface DeliveryOutcome {
	status: DeliveryStatus;
	/** `wamid` of each part that went out, in order. */
	messageIds: string[];
	reason?: string;
	error?: Pick<GraphFault, 'code' | 'title' | 'details' | 'meaning' | 'retryable'>;
	log: LogRow[];
}

export interface DeliveryTools {
	client: GraphClient;
	clock: () => Date;
}
