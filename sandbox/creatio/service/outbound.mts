import { CASE_SCHEMA_UID } from '../schema/caseEntities.mts';
import type { Change, Store } from '../store/store.mts';
import { EMPTY_GUID } from '../store/values.mts';

/** How the two business processes call out (creatio.md 5.2, 5.3). */
export interface ProcessesConfig {
	/** Empty = the processes are switched off. */
	url: string;
	/** Sent in `secretHeader` when it is not empty. */
	secret: string;
	secretHeader: string;
	/** Creatio's default is 5,000 ms. */
	timeoutMs: number;
	/** Retries behind the first try, on status >= 400 and on a timeout. */
	retries: number;
	retryDelayMs: number;
	/** Every call is sent so many times more. */
	duplicates: number;
	/** Every second call waits for the one behind it (at most 300 ms). */
	outOfOrder: boolean;
	/** `thin`: event type and case only; `ids`: with the record's id; `full`: with text as well. */
	body: 'thin' | 'ids' | 'full';
	/** Feed messages raise the signal too. */
	feed: boolean;
}

export const defaultProcesses = (): ProcessesConfig => ({
	url: '',
	secret: '',
	secretHeader: 'x-reply-secret',
	timeoutMs: 5_000,
	retries: 3,
	retryDelayMs: 200,
	duplicates: 0,
	outOfOrder: false,
	body: 'ids',
	feed: true,
});

export interface Delivery {
	at: string;
	body: Record<string, string>;
	attempt: number;
	/** 0 = no answer in time or no connection. */
	status: number;
	/** The receiver's words, shortened, or why there was no answer. */
	note: string;
	milliseconds: number;
}

/** Plays both business processes: hears every change, whoever made it, and calls the configured address. */
export class Outbound {
	config: ProcessesConfig = defaultProcesses();
	readonly deliveries: Delivery[] = [];
	private readonly store: Store;
	private readonly clock: () => Date;
	private readonly statusOf = new Map<string, string>();
	private readonly stopped = new AbortController();
	private readonly running = new Set<Promise<void>>();
	private held: (() => void) | undefined;

	constructor(store: Store, clock: () => Date) {
		this.store = store;
		this.clock = clock;
		this.rememberStatuses();
	}

	/** After a restore or a reset: what each case's status was before the next change. */
	rememberStatuses(): void {
		this.statusOf.clear();
		for (const row of this.store.rows('Case')) this.statusOf.set(String(row.Id), String(row.StatusId));
	}

	hear(change: Change): void {
		const body = this.signalOf(change);
		if (!body || this.config.url === '') return;
		for (let copy = 0; copy <= this.config.duplicates; copy += 1) this.track(this.deliver(body));
	}

	/** Sends a body now, without a change behind it (tests). */
	send(body: Record<string, string>): void {
		this.track(this.deliver(body));
	}

	/** Resolves when nothing is on its way any more. */
	async settled(): Promise<void> {
		while (this.running.size > 0) await Promise.all(this.running);
	}

	async close(): Promise<void> {
		this.stopped.abort();
		this.held?.();
		await this.settled();
	}

	private signalOf({ entity, action, id, row }: Change): Record<string, string> | undefined {
		if (action === 'insert' && entity === 'Activity' && row.CaseId !== EMPTY_GUID) {
			return this.newRecord(
				id,
				String(row.CaseId),
				String(row.Title),
				String(row.DetailedResult || row.Body),
			);
		}
		if (
			action === 'insert' &&
			entity === 'SocialMessage' &&
			row.EntitySchemaUId === CASE_SCHEMA_UID &&
			this.config.feed
		) {
			return this.newRecord(id, String(row.EntityId), '', String(row.Message));
		}
		if (entity !== 'Case') return undefined;
		const before = this.statusOf.get(id);
		if (action === 'delete') this.statusOf.delete(id);
		else this.statusOf.set(id, String(row.StatusId));
		if (action !== 'update' || before === row.StatusId) return undefined;
		const status = this.store.get('CaseStatus', row.StatusId);
		return status?.IsFinal || status?.IsResolved ? { event_type: 'case_closed', caseId: id } : undefined;
	}

	private newRecord(id: string, caseId: string, title: string, text: string): Record<string, string> {
		const { body } = this.config;
		return {
			event_type: 'new_activity',
			caseId,
			...(body === 'thin' ? {} : { activityId: id }),
			...(body === 'full' ? { title, text } : {}),
		};
	}

	private track(work: Promise<void>): void {
		this.running.add(work);
		void work.finally(() => this.running.delete(work));
	}

	private async deliver(body: Record<string, string>): Promise<void> {
		// The caller's own request is answered before the background process starts.
		await pause(0);
		if (this.config.outOfOrder) await this.turn();
		const { retries, retryDelayMs } = this.config;
		for (let attempt = 1; attempt <= retries + 1 && !this.stopped.signal.aborted; attempt += 1) {
			if (attempt > 1) await pause(retryDelayMs);
			const { status } = await this.call(body, attempt);
			if (status > 0 && status < 400) return;
		}
	}

	/** Lets the later call go first: one waits until the next arrives. */
	private async turn(): Promise<void> {
		if (this.held) {
			const release = this.held;
			this.held = undefined;
			setTimeout(release, 50);
			return;
		}
		await new Promise<void>((release) => {
			this.held = release;
			setTimeout(() => {
				if (this.held === release) this.held = undefined;
				release();
			}, 300);
		});
	}

	private async call(body: Record<string, string>, attempt: number): Promise<Delivery> {
		const { url, secret, secretHeader, timeoutMs } = this.config;
		const start = performance.now();
		const delivery: Delivery = {
			at: this.clock().toISOString(),
			body,
			attempt,
			status: 0,
			note: '',
			milliseconds: 0,
		};
		this.deliveries.push(delivery);
		try {
			const answer = await fetch(url, {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...(secret ? { [secretHeader]: secret } : {}) },
				body: JSON.stringify(body),
				signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), this.stopped.signal]),
			});
			delivery.note = (await answer.text()).slice(0, 500);
			delivery.status = answer.status;
		} catch (cause) {
			delivery.note = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
		}
		delivery.milliseconds = Math.round(performance.now() - start);
		return delivery;
	}
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
