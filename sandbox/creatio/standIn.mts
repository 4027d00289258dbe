import type { Context, Runtime } from './context.mts';
import { defaultSwitches, emptyCounters } from './context.mts';
import { buildSchemas } from './schema/schemas.mts';
import type { Column } from './schema/columns.mts';
import { seed } from './seed/seed.mts';
import { Faults } from './service/faults.mts';
import { Outbound, defaultProcesses } from './service/outbound.mts';
import type { ProcessesConfig } from './service/outbound.mts';
import { RequestLog } from './service/requestLog.mts';
import { Sessions } from './service/sessions.mts';
import { readSnapshot, snapshotPath, snapshotWriter } from './store/snapshotFile.mts';
import { Store } from './store/store.mts';
import type { Snapshot } from './store/store.mts';

export interface StandInOptions {
	runtime?: Runtime;
	/** The clock; the machine's unless given. */
	now?: () => Date;
	/** Folder (or .json file) where the data survive a restart; nothing is written without it. */
	data?: string;
	/** Where the two business processes call; off unless given. */
	replyWebhook?: Partial<ProcessesConfig>;
	/** Columns that a customer added, by entity. */
	extraColumns?: Record<string, Column[]>;
	passwords?: Record<string, string>;
}

interface Saved {
	store: Snapshot;
	processes: ProcessesConfig;
}

/** All parts of one running stand-in, without its listeners. */
export interface StandIn {
	context: Context;
	store: Store;
	sessions: Sessions;
	faults: Faults;
	outbound: Outbound;
	requestLog: RequestLog;
	/** Back to fresh data, default switches, no faults; sessions and the processes' address stay. */
	reset: () => void;
	save: () => void;
	flush: () => void;
}

export function createStandIn(
	options: StandInOptions,
	origin: () => string,
	identityOrigin: () => string,
): StandIn {
	const clock = options.now ?? (() => new Date());
	const store = new Store(buildSchemas(options.extraColumns), clock);
	const faults = new Faults();
	const context: Context = {
		runtime: options.runtime ?? 'netFramework',
		origin,
		clock,
		store,
		switches: defaultSwitches(),
		counters: emptyCounters(),
		operationFault: (method, entity) => faults.takeForOperation(method, entity),
	};
	const path = snapshotPath(options.data);
	const saved = readSnapshot(path) as Saved | undefined;
	if (saved) store.restore(saved.store);
	else seed(store, identityOrigin());
	const outbound = new Outbound(store, clock);
	Object.assign(outbound.config, defaultProcesses(), saved?.processes, options.replyWebhook);
	const writer = snapshotWriter(path, (): Saved => ({ store: store.snapshot(), processes: outbound.config }));
	store.onChange((change) => {
		outbound.hear(change);
		writer.changed();
	});
	const requestLog = new RequestLog(clock);
	const sessions = new Sessions(context, options.passwords ?? { Supervisor: 'Supervisor-1' });
	return {
		context,
		store,
		sessions,
		faults,
		outbound,
		requestLog,
		save: writer.changed,
		flush: writer.flush,
		reset: () => {
			store.clear();
			seed(store, identityOrigin());
			outbound.rememberStatuses();
			outbound.deliveries.length = 0;
			faults.clear();
			Object.assign(context.switches, defaultSwitches());
			Object.assign(context.counters, emptyCounters());
			requestLog.clear();
			writer.changed();
		},
	};
}
