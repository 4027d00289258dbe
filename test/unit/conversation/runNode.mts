import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { WhatsAppConversation } from '../../../nodes/WhatsAppConversation/WhatsAppConversation.node';
import { type Log, START } from './log.mts';

export const SECRET = 'app-secret';

interface Run {
	parameters: Record<string, unknown>;
	rows?: object[];
	appSecret?: string;
	continueOnFail?: boolean;
	now?: number;
}

/** Runs the node as n8n does, with its parameters and credential given here. */
export async function run({
	parameters,
	rows = [],
	appSecret = SECRET,
	continueOnFail = false,
	now = 0,
}: Run) {
	const responses: unknown[] = [];
	const hints: Array<{ message: string }> = [];
	const context = {
		getInputData: () =>
			rows.map((json): INodeExecutionData => ({ json: json as INodeExecutionData['json'] })),
		getNodeParameter: (name: string, _index: number, fallback?: unknown) => parameters[name] ?? fallback,
		getCredentials: async () => ({ appSecret }),
		getNode: () => ({ name: 'WhatsApp Conversation', type: 'whatsAppConversation', typeVersion: 1 }),
		getTimezone: () => 'UTC',
		continueOnFail: () => continueOnFail,
		addExecutionHints: (...added: Array<{ message: string }>) => hints.push(...added),
		sendResponse: async (response: unknown) => void responses.push(response),
	} as unknown as IExecuteFunctions;
	jest.useFakeTimers({ now: START + now, doNotFake: ['nextTick', 'setImmediate'] });
	try {
		const outputs = await new WhatsAppConversation().execute.call(context);
		return { outputs, responses, hints, json: outputs.map((items) => items.map((item) => item.json as any)) };
	} finally {
		jest.useRealTimers();
	}
}

/** Rows as the Data Table node passes them on: a date that is a Date, data that is JSON text. */
export const stored = (log: Log) =>
	log.rows.map((row) => ({
		...row,
		at: new Date(row.at),
		data: JSON.stringify(row.data),
		createdAt: row.at,
		updatedAt: row.at,
	}));
