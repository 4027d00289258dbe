export type FaultAction =
	/** Answer `status` with `body` and do nothing. */
	| 'status'
	/** An HTML page of the firewall in front of the cloud: 403 unless `status` says 429. */
	| 'waf'
	/** Close the connection before doing anything. */
	| 'reset'
	/** Do it, then close the connection instead of answering. */
	| 'resetAfterWrite'
	/** Never answer; nothing is done. */
	| 'hang'
	/** Do it, and never answer. */
	| 'hangAfterWrite'
	/** 200 with the login page, or a redirect to it. */
	| 'loginPage'
	| 'redirect'
	/** One OData operation, also inside a batch: 500 without or with the write done. */
	| 'failBeforeWrite'
	| 'failAfterWrite';

export interface Fault {
	action: FaultAction;
	method?: string;
	/** Part of the path and query (request faults). */
	path?: string;
	/** Entity set (operation faults). */
	entity?: string;
	/** Let so many matching calls pass first. */
	after?: number;
	/** How often; 1 unless given. */
	times?: number;
	status?: number;
	headers?: Record<string, string>;
	body?: unknown;
}

const operationActions = new Set<FaultAction>(['failBeforeWrite', 'failAfterWrite']);

/** The faults that wait for their call, oldest first. */
export class Faults {
	private waiting: Array<Required<Pick<Fault, 'after' | 'times'>> & Fault> = [];

	add(fault: Fault): void {
		this.waiting.push({ after: 0, times: 1, ...fault });
	}

	clear(): void {
		this.waiting = [];
	}

	list(): Fault[] {
		return this.waiting;
	}

	takeForRequest(method: string, url: string): Fault | undefined {
		return this.take(
			false,
			(fault) => (!fault.method || fault.method === method) && (!fault.path || url.includes(fault.path)),
		);
	}

	takeForOperation(method: string, entity: string): 'failBeforeWrite' | 'failAfterWrite' | undefined {
		const fault = this.take(
			true,
			(item) => (!item.method || item.method === method) && (!item.entity || item.entity === entity),
		);
		return fault?.action as 'failBeforeWrite' | 'failAfterWrite' | undefined;
	}

	private take(operation: boolean, matches: (fault: Fault) => boolean): Fault | undefined {
		for (const fault of this.waiting) {
			if (operationActions.has(fault.action) !== operation || !matches(fault)) continue;
			if (fault.after > 0) {
				fault.after -= 1;
				continue;
			}
			fault.times -= 1;
			if (fault.times <= 0) this.waiting = this.waiting.filter((item) => item !== fault);
			return fault;
		}
		return undefined;
	}
}
