import { setTimeout as delay } from 'node:timers/promises';

export interface WorkflowDocument {
	id?: string;
	name: string;
	nodes: Array<Record<string, unknown> & { name: string; type: string }>;
	connections: Record<string, unknown>;
	settings: Record<string, unknown>;
	pinData?: Record<string, unknown>;
}

export interface Execution {
	id: string;
	status: string;
	mode: string;
	workflowId: string;
	startedAt: string;
	stoppedAt: string | null;
	data?: { resultData?: { error?: { message?: string }; runData?: Record<string, unknown[]>; lastNodeExecuted?: string } };
}

/** What the sandbox and the tests need of n8n's REST and public APIs (contracts, n8n 6.2). */
export class N8nRest {
	readonly url: string;
	private cookie = '';
	private apiKey = '';

	constructor(url: string) {
		this.url = url;
	}

	/** Makes the owner on a new instance, signs in on every one, and takes a new API key. */
	async signIn(owner: { email: string; password: string; firstName: string; lastName: string }): Promise<void> {
		const settings = await this.rest<{ userManagement: { showSetupOnFirstLoad: boolean } }>('GET', '/rest/settings');
		if (settings.userManagement.showSetupOnFirstLoad) await this.rest('POST', '/rest/owner/setup', owner);
		await this.rest('POST', '/rest/login', { emailOrLdapLoginId: owner.email, password: owner.password });
		const scopes = await this.rest<string[]>('GET', '/rest/api-keys/scopes');
		const key = await this.rest<{ rawApiKey: string }>('POST', '/rest/api-keys', { label: `sandbox ${Date.now()}`, scopes, expiresAt: null });
		this.apiKey = key.rawApiKey;
	}

	/** The editor's own REST API, by session cookie. */
	async rest<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await fetch(`${this.url}${path}`, {
			method,
			headers: { 'content-type': 'application/json', cookie: this.cookie },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
		if (cookies.length > 0) this.cookie = cookies.join('; ');
		const text = await response.text();
		if (!response.ok) throw new Error(`n8n answered ${response.status} to ${method} ${path}: ${text.slice(0, 500)}`);
		const parsed = JSON.parse(text) as { data?: T };
		return (parsed.data ?? parsed) as T;
	}

	/** The public API, by key. */
	async api<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await fetch(`${this.url}/api/v1${path}`, {
			method,
			headers: { 'content-type': 'application/json', 'x-n8n-api-key': this.apiKey },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`n8n answered ${response.status} to ${method} /api/v1${path}: ${text.slice(0, 1_000)}`);
		return (text ? JSON.parse(text) : undefined) as T;
	}

	async createCredential(name: string, type: string, data: Record<string, unknown>): Promise<{ id: string; name: string }> {
		const created = await this.api<{ id: string; name: string }>('POST', '/credentials', { name, type, data });
		return { id: created.id, name: created.name };
	}

	/** What the Test button of a credential says. The editor saves before it tests, so this does too. */
	async testCredential(type: string, data: Record<string, unknown>): Promise<{ status: string; message: string }> {
		const { id, name } = await this.createCredential(`test ${type}`, type, data);
		try {
			return await this.rest('POST', '/rest/credentials/test', { credentials: { id, name, type, data } });
		} finally {
			await this.api('DELETE', `/credentials/${id}`);
		}
	}

	async createWorkflow(workflow: WorkflowDocument): Promise<string> {
		const { name, nodes, connections, settings, pinData } = workflow;
		const created = await this.api<{ id: string }>('POST', '/workflows', { name, nodes, connections, settings, ...(pinData ? { pinData } : {}) });
		return created.id;
	}

	async publish(workflowId: string): Promise<void> {
		await this.api('POST', `/workflows/${workflowId}/publish`, {});
	}

	async executions(filter: { workflowId?: string; status?: string; includeData?: boolean; limit?: number } = {}): Promise<Execution[]> {
		const query = new URLSearchParams({ limit: String(filter.limit ?? 100) });
		if (filter.workflowId) query.set('workflowId', filter.workflowId);
		if (filter.status) query.set('status', filter.status);
		if (filter.includeData) query.set('includeData', 'true');
		return (await this.api<{ data: Execution[] }>('GET', `/executions?${query.toString()}`)).data;
	}

	/** Rows of a Data Table, oldest first. */
	async rows(tableId: string): Promise<Array<Record<string, unknown>>> {
		const rows: Array<Record<string, unknown>> = [];
		let cursor = '';
		do {
			const query = new URLSearchParams({ limit: '250', sortBy: 'id:asc' });
			if (cursor) query.set('cursor', cursor);
			const page = await this.api<{ data: Array<Record<string, unknown>>; nextCursor?: string | null }>('GET', `/data-tables/${tableId}/rows?${query.toString()}`);
			rows.push(...page.data);
			cursor = page.nextCursor ?? '';
		} while (cursor);
		return rows;
	}

	/** Publishing is asynchronous: waits until the webhook is known, whatever it answers. */
	async waitForWebhook(method: string, path: string, timeoutMs = 30_000): Promise<void> {
		const deadline = Date.now() + timeoutMs;
		for (;;) {
			const response = await fetch(`${this.url}/webhook/${path}`, { method });
			await response.arrayBuffer();
			if (response.status !== 404) return;
			if (Date.now() > deadline) throw new Error(`The webhook ${method} /webhook/${path} is still unknown to n8n after ${timeoutMs / 1000} s.`);
			await delay(250);
		}
	}
}
