import { derivedId } from '../../../lib/conversation/derivedId';
import type { ReplyCase, ReplyRecord } from '../../../lib/creatio/reply/records';
import type { ReplySettings } from '../../../lib/creatio/reply/settings';

export const NOW = new Date('2026-03-03T10:00:00.000Z');
export const CASE_ID = derivedId('case', derivedId('session', '1:2', 'wamid.1'));
export const REP = { contactId: '76929f8c-7e15-4c64-bdb0-adc62d383727', name: 'Emma Collins' };
export const CUSTOMER_ID = '8a4e2c60-1d3f-4b57-a9c8-6e0d2b4f8a13';
export const CATEGORY = 'f51c4643-58e6-df11-971b-001d60e938c6';

export const settings = (more: Partial<ReplySettings> = {}): ReplySettings => ({
	sources: new Set(['tasks', 'feed']),
	marker: 'WhatsApp',
	categories: new Set(),
	closingStatuses: new Set(),
	lookBackMinutes: 60,
	...more,
});

export const record = (more: Partial<ReplyRecord> = {}): ReplyRecord => ({
	files: [],
	id: '11111111-2222-4333-8444-555555555555',
	kind: 'task',
	title: 'WhatsApp reply',
	detailedResult: '<p>It is <b>free</b>.</p>',
	body: '',
	categoryId: CATEGORY,
	outgoing: true,
	canceled: false,
	caseId: CASE_ID,
	createdAt: '2026-03-03T09:59:00.000Z',
	modifiedAt: '2026-03-03T09:59:00.000Z',
	author: REP,
	...more,
});

export const openCase = (more: Partial<ReplyCase> = {}): ReplyCase => ({
	id: CASE_ID,
	number: 'SR00000001',
	contactId: CUSTOMER_ID,
	statusId: '7e9f1204-f46b-1410-fb9a-0050ba5d6c38',
	statusName: 'In progress',
	isFinal: false,
	isResolved: false,
	closureDate: '',
	solutionProvidedOn: '',
	modifiedAt: '2026-03-03T09:58:00.000Z',
	...more,
});
