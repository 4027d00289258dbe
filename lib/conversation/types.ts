/**
 * The shapes that pass between nodes (design, section 5). Times are ISO 8601 texts in UTC, phones are E.164,
 * Creatio ids are lower-case GUIDs. Outside data becomes one of these at the edge; inside they are trusted.
 */

export type Author = 'customer' | 'ai' | 'rep' | 'system';
export type Owner = 'ai' | 'rep';
export type LogKind = 'message' | 'status' | 'handoff' | 'held' | 'closed' | 'failed' | 'note';

/** One row of the append-only log as a node writes it. Flat, because a Data Table holds no nested values. */
export interface LogRow {
	conversationKey: string;
	eventId: string;
	kind: LogKind;
	author: Author;
	at: string;
	text: string;
	sessionId: string;
	caseId: string;
	/** JSON text: everything else that is needed to fold the conversation again. */
	data: string;
}

/** A row read back: `id` is the table's own, and its order is the order in which rows were appended. */
export interface StoredLogRow extends Omit<LogRow, 'data'> {
	id: number;
	data: Record<string, unknown>;
}

/** Only what is known: people with a username may have no phone number (whatsapp.md 1.8). */
export interface Customer {
	userId?: string;
	parentUserId?: string;
	waId?: string;
	phone?: string;
	profileName?: string;
	username?: string;
}

export interface Media {
	id: string;
	mimeType?: string;
	fileName?: string;
	sha256?: string;
	voice?: boolean;
}

export interface TranscriptEntry {
	eventId: string;
	author: Author;
	at: string;
	text: string;
	/** Meta's own word for the kind of message. */
	type: string;
	media?: Media;
	/** Last known delivery state of a message of ours: sent, delivered, read, played or failed. */
	status?: string;
}

export interface CaseReference {
	id: string;
	number: string;
	url: string;
	contactId: string;
}

export interface HeldReply {
	intentId: string;
	text: string;
	at: string;
}

export interface Session {
	id: string;
	startedAt: string;
	/** Signed, expiring link to the session page; empty when no page address is configured. */
	url: string;
	/** Whether it goes on: neither closed nor ended by silence. */
	open?: boolean;
}

export interface Turn {
	messages: TranscriptEntry[];
	text: string;
	hasMedia: boolean;
}

export interface Window {
	lastInboundAt: string;
	closesAt: string;
	open: boolean;
}

/** A conversation's present state: output of WhatsApp Conversation, input of every node after it. */
export interface Conversation {
	key: string;
	/** Every name its rows are stored under; more than one after a change of number or user id. */
	keys?: string[];
	customer: Customer;
	phoneNumberId: string;
	session: Session;
	owner: Owner;
	case?: CaseReference;
	window: Window;
	turn: Turn;
	heldReplies: HeldReply[];
	/** Answers the AI has given in this session. */
	aiTurns: number;
	/** The messages of this session, oldest first. */
	transcript: TranscriptEntry[];
	/** Ids of transcript entries that no case has yet. */
	unmirrored: string[];
	/** The decision that gave this session to a person, once there is one. */
	handoff?: Handoff;
}

export type HandoffReason =
	| 'explicit_request'
	| 'frustration'
	| 'no_progress'
	| 'topic'
	| 'ai_unable'
	| 'unsupported_content'
	| 'model_failure'
	| 'manual';

/** The field `handoff` that AI Handoff Decision adds. */
export interface Handoff {
	decision: 'reply' | 'handoff' | 'resolved';
	/** Empty unless the decision is to hand off. */
	reason: HandoffReason | '';
	source: 'rule' | 'model';
	confidence: number;
	summary: string;
	sentiment: string;
	/** BCP 47; empty when not known. */
	language: string;
	topic?: string;
	explanation: string;
	/** What the customer is told about it; empty: nothing. Missing: the workflow's own words. */
	notice?: string;
}

/** A message of ours on its way out. The intent row in the log carries the same. */
export interface OutgoingMessage {
	intentId: string;
	author: Exclude<Author, 'customer'>;
	text: string;
	/** Id of the last customer message this answers; empty for notices and rep replies. */
	answers: string;
	/** The file that the message consists of; its text then only names it. */
	file?: FileToSend;
}

/** A file of a rep, which the workflow fetches just before it is sent. */
export interface FileToSend {
	/** Address in Creatio, which asks for the credential. */
	url: string;
	name: string;
}
