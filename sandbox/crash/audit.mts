import type { Loop } from '../runner/loop.mts';

interface SentMessage {
	id: string;
	customerId: string;
	text: string;
	callbackData?: string;
	echo?: boolean;
}

interface Row {
	id: number;
	conversationKey: string;
	eventId: string;
	kind: string;
	author: string;
	text: string;
	data: Record<string, unknown>;
}

export interface SaidMessage {
	customerId: string;
	messageId: string;
	text: string;
}

/** What the run has to show: counts, and one sentence for each thing that is not as it should be. */
export interface Audit {
	counts: Record<string, number>;
	findings: string[];
}

type TableRow = Record<string, unknown>;

const digits = (text: unknown): string => String(text ?? '').replace(/\D/g, '');
const activityText = (row: TableRow): string => `${row.Title} ${row.Body} ${row.DetailedResult} ${row.Notes}`;

function countBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
	return groups;
}

async function readRows(loop: Loop): Promise<Row[]> {
	const rows = await loop.rest.rows(loop.provisioned.tableId);
	return rows.map((row) => ({ ...row, id: Number(row.id), data: JSON.parse(String(row.data || '{}')) as Record<string, unknown> }) as Row);
}

/** A message is on the case when an activity that is a message, not the summary, holds its text. */
function copiesIn(activities: TableRow[], text: string): TableRow[] {
	return activities.filter((row) => activityText(row).includes(text) && !activityText(row).includes('/whatsapp-session?'));
}

/**
 * Compares what the customers wrote with what is on their phones and in Creatio. It looks at the two services and at
 * plain rows, not through the package's own reading of them.
 */
export async function audit(loop: Loop, said: SaidMessage[], phoneOf: Map<string, string>, askedForPerson: Set<string>): Promise<Audit> {
	const [rows, sentOnAll, cases, contacts, allActivities] = await Promise.all([
		readRows(loop),
		loop.meta.get<SentMessage[]>('/sent'),
		loop.creatio.get<TableRow[]>('/table/Case'),
		loop.creatio.get<TableRow[]>('/table/Contact'),
		loop.creatio.get<TableRow[]>('/table/Activity'),
	]);
	const findings: string[] = [];
	const sent = sentOnAll.filter((message) => phoneOf.has(message.customerId));
	const numbers = new Map([...phoneOf].map(([customerId, number]) => [number, customerId]));
	const ourContacts = contacts.filter((row) => numbers.has(digits(row.MobilePhone)));
	const customerOfContact = new Map(ourContacts.map((row) => [String(row.Id), numbers.get(digits(row.MobilePhone)) as string]));
	const ourCases = cases.filter((row) => customerOfContact.has(String(row.ContactId)));
	const caseIds = new Set(ourCases.map((row) => String(row.Id)));
	const activities = allActivities.filter((row) => caseIds.has(String(row.CaseId)));

	for (const [customerId, found] of countBy(ourContacts, (row) => customerOfContact.get(String(row.Id)) as string)) {
		if (found.length > 1) findings.push(`${customerId} has ${found.length} contacts.`);
	}
	const casesOf = countBy(ourCases, (row) => customerOfContact.get(String(row.ContactId)) as string);
	for (const [customerId, found] of casesOf) {
		if (found.length > 1) findings.push(`${customerId} has ${found.length} cases.`);
	}
	for (const customerId of askedForPerson) {
		if (!casesOf.has(customerId)) findings.push(`${customerId} asked for a person and has no case.`);
	}
	for (const [caseId, found] of countBy(activities, (row) => String(row.CaseId))) {
		for (const [text, same] of countBy(found, activityText)) {
			if (same.length > 1) findings.push(`Case ${caseId} has ${same.length} activities "${text.slice(0, 80)}".`);
		}
	}

	const intents = new Map<string, { answers: string; author: string }>();
	for (const { data, author } of rows) {
		if (data.note === 'intent') intents.set(String(data.intentId), { answers: String(data.answers ?? ''), author });
	}
	const rowIdOf = new Map<string, number>();
	for (const row of rows) if (row.kind === 'message' && !rowIdOf.has(row.eventId)) rowIdOf.set(row.eventId, row.id);
	const answers = sent.map((message) => {
		const intentId = message.callbackData?.split('|').at(-1) ?? '';
		return { ...message, intentId, answers: intents.get(intentId)?.answers ?? '' };
	});
	for (const [intentId, found] of countBy(answers, (message) => `${message.customerId} ${message.intentId}`)) {
		if (found.length > 1) findings.push(`A message was sent ${found.length} times: ${intentId} "${found[0]?.text.slice(0, 60)}".`);
	}
	for (const [eventId, found] of countBy(answers.filter((message) => message.answers !== ''), (message) => message.answers)) {
		if (found.length > 1) findings.push(`${found.length} messages answer ${eventId}.`);
	}
	const notices = countBy(answers.filter((message) => message.answers === ''), (message) => message.customerId);
	for (const customerId of askedForPerson) {
		const count = notices.get(customerId)?.length ?? 0;
		if (count !== 1) findings.push(`${customerId} asked for a person and was told ${count} times that one will follow.`);
	}

	let answered = 0;
	let inCreatio = 0;
	for (const message of said) {
		const own = answers.filter((one) => one.customerId === message.customerId && one.answers !== '');
		const rowId = rowIdOf.get(message.messageId);
		const isAnswered = rowId !== undefined && own.some((one) => (rowIdOf.get(one.answers) ?? 0) >= rowId);
		const copies = copiesIn(activities, message.text);
		if (isAnswered) answered += 1;
		if (copies.length > 0) inCreatio += 1;
		if (copies.length > 1) findings.push(`"${message.text}" of ${message.customerId} is ${copies.length} times in Creatio.`);
		if (!isAnswered && copies.length === 0) {
			findings.push(`"${message.text}" of ${message.customerId} (${message.messageId}) was neither answered nor is it in Creatio${rowId === undefined ? '; it is not in the log' : ''}.`);
		}
	}
	const counts = {
		conversations: phoneOf.size,
		'customer messages': said.length,
		'rows in the log': rows.length,
		'customer messages answered': answered,
		'customer messages in Creatio': inCreatio,
		'answers and notices sent': sent.length,
		contacts: ourContacts.length,
		cases: ourCases.length,
		activities: activities.length,
		'repair tries': rows.filter(({ data }) => data.note === 'retry').length,
		'messages tried again': rows.filter(({ data }) => data.note === 'intent' && Number(data.attempt) > 1).length,
		'answers dropped as stale': rows.filter(({ data }) => data.note === 'dropped').length,
		'given up': rows.filter(({ kind, data }) => kind === 'failed' && data.operation !== 'createCase').length,
	};
	return { counts, findings };
}
