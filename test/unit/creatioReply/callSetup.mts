import { replyAsRep } from '../../../sandbox/creatio/control/repActions.mts';
import { startCreatio, type RunningCreatio } from '../../../sandbox/creatio/server.mts';
import { N8nRim, oAuth2Data, passwordData } from '../creatio/n8nRim.mts';
import { N8nWebhook } from './n8nWebhook.mts';
import { CASE_ID } from './replies.mts';

export const SECRET = 'sandbox-reply-secret';
export const THIN = { event_type: 'new_activity', caseId: CASE_ID };

/** Creatio with one WhatsApp case, and n8n with the trigger, fresh for each test. Creatio does not call until `connect`. */
export class CallSetup {
	creatio!: RunningCreatio;
	rim!: N8nRim;
	n8n!: N8nWebhook;
	url = '';

	constructor() {
		beforeAll(async () => {
			this.creatio = await startCreatio({ port: 0, identityPort: 0 });
		});
		afterAll(async () => await this.creatio.close());
		beforeEach(async () => await this.begin());
		afterEach(async () => {
			this.creatio.outbound.config.url = '';
			await this.settled();
			await this.n8n.close();
		});
	}

	private async begin(): Promise<void> {
		const { creatio } = this;
		creatio.reset();
		this.rim = new N8nRim({
			handoffCreatioOAuth2Api: { ...oAuth2Data(creatio.url, creatio.identityUrl), replySecret: SECRET },
			handoffCreatioApi: { ...passwordData(creatio.url), replySecret: SECRET },
		});
		this.n8n = new N8nWebhook(this.rim);
		this.url = await this.n8n.start();
		creatio.outbound.deliveries.splice(0);
		Object.assign(creatio.outbound.config, { url: '', secret: SECRET, body: 'ids', duplicates: 0, retries: 3, retryDelayMs: 20 });
		await this.control('table/Case', { rows: [{ Id: CASE_ID, Subject: 'Parcel', ContactId: '8a4e2c60-1d3f-4b57-a9c8-6e0d2b4f8a13' }] });
	}

	/** From now on the two processes of Creatio call the trigger. */
	connect(): void {
		this.creatio.outbound.config.url = this.url;
	}

	async settled(): Promise<void> {
		await this.creatio.outbound.settled();
	}

	async control(path: string, body: unknown): Promise<unknown> {
		const response = await fetch(`${this.creatio.url}/_control/${path}`, { method: 'POST', body: JSON.stringify(body) });
		expect(response.status).toBe(200);
		return await response.json();
	}

	async clearFaults(): Promise<void> {
		await fetch(`${this.creatio.url}/_control/faults`, { method: 'DELETE' });
	}

	/** The id of what a rep has written. */
	reply(more: object = {}): string {
		return String(replyAsRep(this.creatio.context, { caseId: CASE_ID, text: 'On its way', ...more }).Id);
	}

	async post(body: unknown, headers: Record<string, string> = { 'x-reply-secret': SECRET }, suffix = ''): Promise<{ status: number; body: any }> {
		const response = await fetch(this.url + suffix, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body),
		});
		return { status: response.status, body: await response.json() };
	}
}
