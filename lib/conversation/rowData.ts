import { z } from 'zod/v4';

import type { CaseReference, Customer, FileToSend, Handoff, Media } from './types';

const text = z.string().optional().catch(undefined);
const count = z.number().int().positive().optional().catch(undefined);
const ids = z.array(z.string()).optional().catch(undefined);

const customer = z.looseObject({
	userId: text,
	parentUserId: text,
	waId: text,
	phone: text,
	profileName: text,
	username: text,
});

const media = z.looseObject({
	id: z.string(),
	mimeType: text,
	fileName: text,
	sha256: text,
	voice: z.boolean().optional().catch(undefined),
});

const handoff = z.looseObject({
	decision: z.enum(['reply', 'handoff', 'resolved']).catch('handoff'),
	reason: z
		.enum([
			'explicit_request',
			'frustration',
			'no_progress',
			'topic',
			'ai_unable',
			'unsupported_content',
			'model_failure',
			'manual',
			'',
		])
		.catch(''),
	source: z.enum(['rule', 'model']).catch('rule'),
	confidence: z.number().catch(0),
	summary: z.string().catch(''),
	sentiment: z.string().catch(''),
	language: z.string().catch(''),
	topic: text,
	explanation: z.string().catch(''),
	notice: text,
});

const caseReference = z.looseObject({
	id: z.string().min(1),
	number: z.string().catch(''),
	url: z.string().catch(''),
	contactId: z.string().catch(''),
});

const whatsAppCode = z.number().int().optional().catch(undefined);

/** What a row's `data` may hold. A field that is missing or of another type reads as undefined: the fold never stops on it. */
const rowData = z.looseObject({
	type: text,
	customer: customer.optional().catch(undefined),
	phoneNumberId: text,
	media: media.optional().catch(undefined),
	echo: z.boolean().optional().catch(undefined),
	aliasOf: text,
	firstKey: text,
	messageId: text,
	status: text,
	callbackId: text,
	note: text,
	intentId: text,
	attempt: count,
	part: count,
	answers: text,
	closes: z.boolean().optional().catch(undefined),
	handoff: handoff.optional().catch(undefined),
	operation: text,
	message: text,
	retryable: z.boolean().optional().catch(undefined),
	reason: text,
	stage: text,
	case: caseReference.optional().catch(undefined),
	file: z.object({ url: z.string().min(1), name: z.string().catch('') }).optional().catch(undefined),
	mirrored: ids,
	caseId: text,
	what: text,
	id: text,
	code: whatsAppCode,
	error: z.looseObject({ code: whatsAppCode }).optional().catch(undefined),
});

export interface RowData {
	type?: string;
	customer?: Customer;
	phoneNumberId?: string;
	media?: Media;
	echo?: boolean;
	aliasOf?: string;
	/** In a copy that was made when the customer's number changed: the key of the row it was copied from. */
	firstKey?: string;
	messageId?: string;
	status?: string;
	callbackId?: string;
	note?: string;
	intentId?: string;
	attempt?: number;
	part?: number;
	answers?: string;
	closes?: boolean;
	handoff?: Handoff;
	operation?: string;
	message?: string;
	retryable?: boolean;
	reason?: string;
	stage?: string;
	case?: CaseReference;
	file?: FileToSend;
	mirrored?: string[];
	caseId?: string;
	what?: string;
	id?: string;
	/** Meta's code, of a send that it refused at once. */
	code?: number;
	/** Why a message could not be delivered, as a status told later. */
	error?: { code?: number };
}

/** Reads the fields of a row's `data` that the fold knows. */
export function readRowData(data: Record<string, unknown>): RowData {
	return rowData.parse(data);
}
