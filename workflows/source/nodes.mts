import type { NodeDefinition } from './workflow.mts';

export const tableName = 'whatsAppHandoffLog';

/** Column names and types of the log (design, section 5). */
export const logColumns = [
	{ name: 'conversationKey', type: 'string' },
	{ name: 'eventId', type: 'string' },
	{ name: 'kind', type: 'string' },
	{ name: 'author', type: 'string' },
	{ name: 'at', type: 'date' },
	{ name: 'text', type: 'string' },
	{ name: 'sessionId', type: 'string' },
	{ name: 'caseId', type: 'string' },
	{ name: 'data', type: 'string' },
] as const;

type Position = [number, number];
type Extra = Partial<NodeDefinition>;

const own = 'n8n-nodes-whatsapp-creatio';
const table = { __rl: true, mode: 'name', value: tableName };

/** Where n8n serves webhooks, read from the one address an expression can see. */
export const webhookUrl = (path: string): string => `={{ $execution.resumeUrl.split('/webhook-waiting')[0] }}/webhook/${path}`;

/** Appends one row per item. Columns are mapped one by one: automatic mapping refuses items with nested values. */
export function appendRows(name: string, position: Position, columns: Record<string, string> = {}, source = '$json.log', extra: Extra = {}): NodeDefinition {
	const value = Object.fromEntries(logColumns.map((column) => [column.name, columns[column.name] ?? `={{ ${source}.${column.name} }}`]));
	return {
		name,
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		position,
		parameters: {
			resource: 'row',
			operation: 'insert',
			dataTableId: table,
			columns: { mappingMode: 'defineBelow', value, matchingColumns: [], schema: [], attemptToConvertTypes: false, convertFieldsToString: false },
			options: {},
		},
		...extra,
	};
}

export interface RowFilter {
	keyName: string;
	condition: string;
	keyValue?: string;
}

/** Reading changes nothing, so it is simply tried again: rows that arrive between two pages of an answer make n8n stop it. */
const readAgain = { retryOnFail: true, maxTries: 3, waitBetweenTries: 500 };

/** Reads rows that meet every condition. */
export function readRows(name: string, position: Position, conditions: RowFilter[], options: { newestOnly?: boolean } & Extra = {}): NodeDefinition {
	const { newestOnly, ...extra } = options;
	return {
		name,
		type: 'n8n-nodes-base.dataTable',
		typeVersion: 1.1,
		position,
		parameters: {
			resource: 'row',
			operation: 'get',
			dataTableId: table,
			matchType: 'allConditions',
			filters: { conditions },
			...(newestOnly ? { returnAll: false, limit: 1, orderBy: true, orderByColumn: 'id', orderByDirection: 'DESC' } : { returnAll: true, orderBy: true, orderByColumn: 'id', orderByDirection: 'ASC' }),
		},
		...readAgain,
		...extra,
	};
}

/** All rows of the conversation that the item names. */
export const readConversation = (name: string, position: Position, key = '={{ $json.conversationKey }}', extra: Extra = {}): NodeDefinition =>
	readRows(name, position, [{ keyName: 'conversationKey', condition: 'eq', keyValue: key }], extra);

/** One of this package's nodes. */
export function ownNode(name: string, node: string, position: Position, parameters: Record<string, unknown>, extra: Extra = {}): NodeDefinition {
	return { name, type: `${own}.${node}`, typeVersion: node.endsWith('Trigger') ? 1.1 : 1, position, parameters, ...extra };
}

/** Turns the list of rows that a send reports into one item per row. */
export const splitLog = (name: string, position: Position): NodeDefinition => ({
	name,
	type: 'n8n-nodes-base.splitOut',
	typeVersion: 1,
	position,
	parameters: { fieldToSplitOut: 'log', options: { destinationFieldName: 'log' } },
});

/** Sets fields by dotted name, keeping what the item has. */
export function setFields(name: string, position: Position, fields: Record<string, string>, extra: Extra = {}): NodeDefinition {
	return {
		name,
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		position,
		parameters: {
			mode: 'manual',
			duplicateItem: false,
			assignments: {
				assignments: Object.entries(fields).map(([field, value], index) => ({ id: `field-${index + 1}`, name: field, type: 'string', value })),
			},
			includeOtherFields: true,
			options: {},
		},
		...extra,
	};
}

/** An If node with one condition that an expression decides. */
export const when = (name: string, position: Position, expression: string): NodeDefinition => ({
	name,
	type: 'n8n-nodes-base.if',
	typeVersion: 2.2,
	position,
	parameters: {
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
			conditions: [{ id: 'condition-1', leftValue: expression, rightValue: '', operator: { type: 'boolean', operation: 'true', singleValue: true } }],
			combinator: 'and',
		},
		looseTypeValidation: true,
		options: {},
	},
});

/** The row that says that Creatio could not be written to; `source` is the node whose item has the conversation. */
export function caseNotMade(name: string, position: Position, source: string): NodeDefinition {
	const conversation = `$('${source}').item.json.conversation`;
	const message = '$json.error?.message ?? $json.error';
	return appendRows(name, position, {
		conversationKey: `={{ ${conversation}.key }}`,
		eventId: `=failed:case:{{ ${conversation}.session.id }}:{{ $execution.id }}`,
		kind: 'failed',
		author: 'system',
		at: '={{ $now.toUTC().toISO() }}',
		text: `={{ ${message} }}`,
		sessionId: `={{ ${conversation}.session.id }}`,
		caseId: `={{ ${conversation}.case?.id ?? '' }}`,
		data: `={{ JSON.stringify({ operation: 'createCase', message: ${message} }) }}`,
	});
}
