import type { IExecuteFunctions } from 'n8n-workflow';
import { WhatsAppSendWithWindowCheck } from '../../../nodes/WhatsAppSendWithWindowCheck/WhatsAppSendWithWindowCheck.node';
import type { Json } from './deliveries.mts';
import { CREDENTIAL, type GraphCall } from './triggerFakes.mts';

const node = new WhatsAppSendWithWindowCheck();
const NODE = { id: '1', name: 'Send', type: 't', typeVersion: 1, position: [0, 0], parameters: {} };
export const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A conversation whose window is open. */
export function conversation(more: Json = {}): Json {
	return {
		key: '106:GB.1',
		customer: { userId: 'GB.1', waId: '447700900123' },
		phoneNumberId: '106',
		session: { id: 'session-1', startedAt: '', url: '' },
		case: { id: 'case-1', number: 'SR1' },
		window: { closesAt: later(1), open: true },
		heldReplies: [],
		turn: { messages: [{ eventId: 'wamid.in' }] },
		...more,
	};
}
export const message = (more: Json = {}) => ({
	intentId: 'i1',
	author: 'ai',
	text: 'Hello',
	answers: 'wamid.in',
	...more,
});

export interface Run {
	items: Json[];
	parameters?: Json;
	continueOnFail?: boolean;
	credential?: Json;
	/** Files of every item, by field. */
	binary?: Record<string, { mimeType: string; fileName: string; bytes: Buffer }>;
	answer?: (call: GraphCall) => { statusCode: number; body: unknown };
}

/** Runs the node; expressions stand at their defaults unless a parameter is given. */
export async function run({ items, parameters = {}, continueOnFail = false, credential = {}, binary = {}, answer }: Run) {
	const calls: GraphCall[] = [];
	const context = {
		getInputData: () => items.map((json) => ({ json })),
		getCredentials: async () => await Promise.resolve({ ...CREDENTIAL, ...credential }),
		getNode: () => NODE,
		continueOnFail: () => continueOnFail,
		getNodeParameter: (name: string, index: number, fallback: unknown) => {
			const item = items[index];
			const fromMessage = (item.message as Json | undefined)?.[name];
			const defaults: Json = { conversation: item.conversation, readMessageId: 'wamid.in' };
			return parameters[name] ?? fromMessage ?? defaults[name] ?? fallback;
		},
		helpers: {
			assertBinaryData: (_index: number, field: string) => {
				if (binary[field] === undefined) throw new Error(`no file in ${field}`);
				return binary[field];
			},
			getBinaryDataBuffer: async (_index: number, field: string) => await Promise.resolve(binary[field]?.bytes),
			httpRequestWithAuthentication: async (_credential: string, options: GraphCall) => {
				calls.push(options);
				const isUpload = options.url.endsWith('/media');
				const standard = {
					statusCode: 200,
					body: isUpload ? { id: `media.${calls.length}` } : { messages: [{ id: `wamid.${calls.length}` }] },
				};
				return await Promise.resolve({ headers: {}, ...(answer?.(options) ?? standard) });
			},
		},
	};
	const outputs = await node.execute.call(context as unknown as IExecuteFunctions);
	return { calls, outputs, json: outputs.map((output) => output.map((item) => item.json)) };
}
/** Meta refuses with a code. */
export const refusal = (code: number) => () => ({
	statusCode: 400,
	body: { error: { code, message: 'said Meta' } },
});
