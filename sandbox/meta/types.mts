/** What the stand-in remembers. Times are milliseconds of its own clock. */

export type Json = Record<string, unknown>;

export type Customer = {
	/** Short name for control calls: the seeded ones are `ana` and `bruno`, others get their user id. */
	id: string;
	/** Business-scoped user id, `CC.…`. */
	userId: string;
	parentUserId?: string;
	/** Digits of the phone number as WhatsApp knows it; absent when the person is known by username only. */
	waId?: string;
	username?: string;
	name?: string;
	/** Leaves `from` and `wa_id` out although the person has a number (whatsapp.md 1.8). */
	hidePhone?: boolean;
	/** false: the number is not on WhatsApp any more, messages end as 131026. */
	registered: boolean;
};

export type StatusName = 'sent' | 'delivered' | 'read' | 'failed' | 'played';

export type StatusError = { code: number; title: string; details: string };

export type ChatMessage = {
	id: string;
	customerId: string;
	phoneNumberId: string;
	direction: 'in' | 'out';
	/** Meta's word. */
	type: string;
	/** Readable, for the page and for tests. */
	text: string;
	at: number;
	/** The message as it travelled: the inbound webhook object, or the body of the send call. */
	raw: Json;
	context?: string;
	/** How our message was addressed; decides which ids its statuses carry. */
	addressedBy?: 'phone' | 'userId';
	callbackData?: string;
	statuses: { status: StatusName; at: number }[];
	error?: StatusError;
	readByBusiness?: boolean;
	/** Typed in the WhatsApp Business app. */
	echo?: boolean;
	/** Emoji that either side put on the message. */
	reaction?: string;
	mediaId?: string;
	/** Buttons or list rows that the customer can tap. */
	choices?: { id: string; title: string; description?: string; kind: 'button' | 'list' | 'quickReply' }[];
};

export type Override = { url: string; verifyToken: string };

export type Subscriptions = {
	app?: { url: string; verifyToken: string; fields: string[] };
	wabaSubscribed: boolean;
	waba?: Override;
	phones: Record<string, Override>;
};

export type StoredMedia = {
	id: string;
	mimeType: string;
	fileName?: string;
	base64: string;
	sha256: string;
	size: number;
	phoneNumberId: string;
	expiresAt: number;
};

export type PendingDelivery = {
	id: string;
	field: string;
	phoneNumberId?: string;
	body: string;
	eventIds: string[];
	attempts: number;
	createdAt: number;
};

export type DeliveryLogEntry = {
	deliveryId: string;
	at: string;
	url: string;
	field: string;
	eventIds: string[];
	bytes: number;
	attempt: number;
	/** HTTP status, or 0 when nobody answered. */
	status: number;
	ms: number;
	outcome: 'delivered' | 'willRetry' | 'dropped' | 'noTarget' | 'control';
	note?: string;
};

export type RequestLogEntry = { at: string; method: string; url: string; status: number; ms: number; body?: unknown };

export type Fault = {
	/**
	 * error: refused at once with `code`; lateFailure: accepted, `failed` status later; serverError: HTTP 500 before
	 * anything happens; answerLost: done, then the connection breaks; hang: done, then no answer; slow: answers after `ms`.
	 */
	kind: 'error' | 'lateFailure' | 'serverError' | 'answerLost' | 'hang' | 'slow';
	/** Which calls: sends only, or any Graph call. */
	on: 'send' | 'any';
	times: number;
	code: number;
	title: string;
	details: string;
	httpStatus: number;
	ms: number;
};

export type Knobs = {
	/** Waits before each repetition of a webhook that was not answered with 200; the last one repeats. */
	retryDelaysMs: number[];
	retryForMs: number;
	webhookTimeoutMs: number;
	/** Further copies of every webhook, sent at the same moment. */
	duplicateDeliveries: number;
	/** Updates of this many milliseconds travel in one POST; 0 sends each on its own. */
	batchWindowMs: number;
	statusDelaysMs: { sent: number; delivered: number; read: number; failed: number };
	statusOrder: 'normal' | 'reversed';
	/** Statuses that are never told. */
	omitStatuses: StatusName[];
	duplicateStatuses: boolean;
	/** Keys that no documentation lists, on messages, statuses and values. */
	unknownKeys: boolean;
	/** Meta refuses free text outside the window either at once or later, as a failed status. */
	windowRefusal: 'late' | 'immediate' | 'off';
	/** credit: up to 45 messages ahead of one per 6 s; payback: a burst must be paid back in full first. */
	pairLimit: 'credit' | 'payback' | 'off';
	pairSecondsPerMessage: number;
	pairBurst: number;
	messagesPerSecond: number;
	token: 'valid' | 'expired';
	tokenScopes: string[];
	/** false: the token's system user was not given the business account. */
	accountShared: boolean;
	/** An override receives only fields that the app itself is subscribed to. */
	overrideNeedsAppFields: boolean;
};
