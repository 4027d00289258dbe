import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreatioReplyTrigger } from '../../../nodes/CreatioReplyTrigger/CreatioReplyTrigger.node';
import type { N8nRim } from '../creatio/n8nRim.mts';

type Data = Record<string, any>;

export const PARAMETERS: Data = {
	authentication: 'oAuth2',
	mode: 'webhook',
	replySources: ['tasks', 'feed'],
	marker: 'WhatsApp',
	activityCategories: [],
	closingStatuses: [],
	additionalOptions: {},
};

/** The context that n8n gives to webhook, hook and poll functions, as far as the trigger uses it. */
export function triggerContext(rim: N8nRim, parameters: Data, more: Data = {}): any {
	const logged: string[] = [];
	const log = (text: string) => void logged.push(text);
	return rim.context({}, [], {
		getNodeParameter: (name: string, fallback: unknown) => ({ ...PARAMETERS, ...parameters })[name] ?? fallback,
		logger: { warn: log, error: log, info: log, debug: log },
		logged,
		...more,
	});
}

/** A small n8n around the trigger: calls by HTTP in, executions in `runs`. */
export class N8nWebhook {
	private readonly trigger = new CreatioReplyTrigger();
	readonly runs: any[][][] = [];
	readonly logged: string[] = [];
	readonly parameters: Data = {};
	private readonly rim: N8nRim;
	private readonly server = createServer((request, response) => void this.handle(request, response));

	constructor(rim: N8nRim) {
		this.rim = rim;
	}

	async start(): Promise<string> {
		await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhook/id/creatio-reply`;
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((done) => this.server.close(done));
	}

	/** The items of an output in all runs. */
	items(output: number): any[] {
		return this.runs.flatMap((run) => run[output].map(({ json }: any) => json));
	}

	private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? '', 'http://n8n');
		const inPath = /\/creatio-reply\/[^/]+\/([^/]+)$/.exec(url.pathname);
		const incoming = Object.assign(request, {
			rawBody: undefined as Buffer | undefined,
			readRawBody: async () => {
				const chunks: Buffer[] = [];
				for await (const chunk of request) chunks.push(chunk as Buffer);
				incoming.rawBody = Buffer.concat(chunks);
			},
		});
		const answer = (status: number, body: unknown) => {
			response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
		};
		const express: any = { code: 200, status: (code: number) => Object.assign(express, { code }), json: (body: unknown) => answer(express.code, body) };
		const context = triggerContext(this.rim, this.parameters, {
			getRequestObject: () => incoming,
			getResponseObject: () => express,
			getHeaderData: () => request.headers,
			getQueryData: () => Object.fromEntries(url.searchParams),
			getParamsData: () => (inPath ? { secret: inPath[1] } : {}),
			getWorkflow: () => ({ id: 'replies' }),
			getMode: () => 'webhook',
			getWebhookName: () => (inPath ? 'setup' : 'default'),
		});
		try {
			const result = await this.trigger.webhook.call(context);
			this.logged.push(...context.logged);
			if (result.workflowData) this.runs.push(result.workflowData);
			if (!result.noWebhookResponse) answer(200, result.webhookResponse);
		} catch (error) {
			answer(500, { message: (error as Error).message });
		}
	}
}
