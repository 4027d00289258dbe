export type ReplySource = 'tasks' | 'emails' | 'feed';

/** What counts as a reply and what closes a conversation, as set in the node. Ids are lower case. */
export interface ReplySettings {
	sources: ReadonlySet<ReplySource>;
	/** Empty: every record of the sources counts. */
	marker: string;
	/** Empty: activities of any category. */
	categories: ReadonlySet<string>;
	/** Empty: statuses whose flags say resolved or final. */
	closingStatuses: ReadonlySet<string>;
	/** How far back a call without a record id looks. */
	lookBackMinutes: number;
}
