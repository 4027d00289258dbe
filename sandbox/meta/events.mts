export type ControlEvent = { type: string; [key: string]: unknown };
export type EventHub = { emit(event: ControlEvent): void; listen(listener: (event: ControlEvent) => void): () => void };

/** What `/_control/events` tells the page. */
export function createEvents(): EventHub {
	const listeners = new Set<(event: ControlEvent) => void>();
	return {
		emit: (event) => {
			for (const listener of listeners) listener(event);
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
