import type { Intent } from './intents';
import type { LogEvent } from './logEvent';
import type { CaseReference, Conversation, Handoff, TranscriptEntry } from './types';

/** A message of the customer as the fold knows it. */
export interface CustomerMessage {
	eventId: string;
	/** Append order; of a message that was stored more than once, the first. */
	rowId: number;
	/** The conversation key it was stored under: session ids are derived from it. */
	conversationKey: string;
	entry: TranscriptEntry;
	/** When the table received it, or else its own time. ISO. */
	storedAt: string;
	/** Reactions and notices of the platform: shown, but nobody has to answer them. */
	quiet: boolean;
}

/** A decision in the log: who decided what about a session, and when. */
export interface Decision {
	at: string;
	author: string;
	handoff: Handoff;
}

export interface SessionState {
	id: string;
	/** Every id this session can be meant by: derived from any of its messages, or written in its rows. */
	ids: string[];
	/** Whether a row in the log calls the session by its id: from then on the id may not change any more. */
	named: boolean;
	startedAt: string;
	messages: CustomerMessage[];
	echoes: TranscriptEntry[];
	/** Row id of the newest message that came from outside: the customer's or a rep's echo. */
	lastArrivalRowId: number;
	/** The row that gave the session to a person. */
	handedOff?: { rowId: number; at: string; handoff: Handoff };
	decisions: Decision[];
	case?: CaseReference;
	mirrored: string[];
	ended?: { at: string; reason: string };
	/** The last message that a rep typed in the WhatsApp Business app for this session. ISO. */
	lastEchoAt: string;
}

export interface FoldOptions {
	now: Date | string;
	/** An AI-owned session ends after this many hours without a message. */
	silenceHours?: number;
	/** The AI stays silent this many hours after a rep typed in the WhatsApp Business app. */
	echoPauseHours?: number;
	/** Makes the link to the session page; none by default. */
	sessionUrl?: (conversationKey: string, sessionId: string) => string;
	/** Show this session instead of the current one. */
	sessionId?: string;
}

/** Everything known about one conversation: the present state for other nodes, and what the decisions need besides. */
export interface ConversationState {
	conversation: Conversation;
	/** The session that `conversation` shows; undefined when the log holds no session. */
	session?: SessionState;
	/** Whether that session goes on: neither closed nor ended by silence. */
	open: boolean;
	sessions: SessionState[];
	intents: Intent[];
	/** Row id of the newest customer message that somebody answered; 0 when none. */
	answeredUpTo: number;
	events: LogEvent[];
	now: string;
}
