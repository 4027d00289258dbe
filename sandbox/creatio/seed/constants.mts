/** Ids that Creatio ships with (creatio.md 3) and the few that the stand-in adds; all lower case. */
export const caseStatus = {
	new: 'ae5f2f10-f46b-1410-fd9a-0050ba5d6c38',
	inProgress: '7e9f1204-f46b-1410-fb9a-0050ba5d6c38',
	waiting: '3859c6e7-cbcb-486b-ba53-77808fe6e593',
	pending: '56022749-b807-48ff-876c-0b9133d90365',
	reopened: 'f063ebbe-fdc6-4982-8431-d8cfa52fedcf',
	resolved: 'ae7f411e-f46b-1410-009b-0050ba5d6c38',
	closed: '3e7f420c-f46b-1410-fc9a-0050ba5d6c38',
	canceled: '6e5f4218-f46b-1410-fe9a-0050ba5d6c38',
} as const;

/** Creatio's own ids of these are not published: the stand-in's are its own, read them from the lookup. */
export const casePriority = {
	low: 'd9bd322c-f46b-1410-ee8c-0050ba5d6c38',
	medium: 'e2f1a0c4-7d51-4c0e-9b1a-3f6c2d8e5a71',
	high: 'b3c7d9e1-2f4a-4b6c-8d0e-1a3c5e7f9b2d',
	critical: 'f4e8a2b6-9c0d-4e1f-a3b5-c7d9e1f3a5b7',
} as const;

export const caseOrigin = {
	email: '7f9e1f1e-f46b-1410-3492-0050ba5d6c38',
	portal: 'debf4124-f46b-1410-3592-0050ba5d6c38',
	call: '5e5e202a-f46b-1410-3692-0050ba5d6c38',
	chat: 'c1a5b6d7-3e8f-4a9b-bc0d-2e4f6a8b0c1d',
} as const;

export const activityType = {
	task: 'fbe0acdc-cfc0-df11-b00f-001d60e938c6',
	email: 'e2831dec-cfc0-df11-b00f-001d60e938c6',
	call: 'e1831dec-cfc0-df11-b00f-001d60e938c6',
	visit: 'e3831dec-cfc0-df11-b00f-001d60e938c6',
} as const;

export const activityCategory = {
	toDo: 'f51c4643-58e6-df11-971b-001d60e938c6',
	email: '8038a396-7825-e011-8165-00155d043204',
	call: 'e52bd583-7825-e011-8165-00155d043204',
	callAsTask: '03df85bf-6b19-4dea-8463-d5d49b80bb28',
	meeting: '42c74c49-58e6-df11-971b-001d60e938c6',
	paperwork: '2365ae4f-58e6-df11-971b-001d60e938c6',
} as const;

export const activityStatus = {
	notStarted: '384d4b84-58e6-df11-971b-001d60e938c6',
	inProgress: '394d4b84-58e6-df11-971b-001d60e938c6',
	completed: '4bdbb88f-58e6-df11-971b-001d60e938c6',
	canceled: '201cfba8-58e6-df11-971b-001d60e938c6',
} as const;

export const activityPriorityMedium = 'ab96fa02-7fe6-df11-971b-001d60e938c6';
export const callIncoming = '1d96a65f-2131-4916-8825-2d142b1000b2';
export const emailIncoming = '7f9d1f86-f36b-1410-068c-20cf30b39373';
export const emailOutgoing = '7f6d3f94-f36b-1410-068c-20cf30b39373';
export const emailNotSent = '20c0c460-6107-e011-a646-16d83cab0980';

export const communicationType = {
	mobilePhone: 'd4a2dc80-30ca-df11-9b2a-001d60e938c6',
	workPhone: '3dddb3cc-53ee-49c4-a71f-e9e257f59e49',
	homePhone: '0da6a26b-d7bc-df11-b00f-001d60e938c6',
	otherPhone: '21c0d693-9a52-43fa-b7f1-c6d8b53975d4',
	mainPhone: '6a3fb10c-67cc-df11-9b2a-001d60e938c6',
	extension: 'e9d91e45-8d92-4e38-95a0-ef8aa28c9e7a',
	email: 'ee1c85c3-cfcb-df11-9b2a-001d60e938c6',
} as const;

export const messageNotifier = {
	email: 'd6650c53-bbe4-4ac2-9df8-a1fd23938e83',
	social: 'cbc093f4-ae7b-4ce1-89c9-51c5cddced59',
	portal: '0c61da8a-7a29-42c0-9877-08d5fef15f28',
	call: 'ed501edb-8ebf-4c76-a35d-6f23be243043',
} as const;

export const fileTypeFile = '529bc2f8-0ee0-df11-971b-001d60e938c6';
export const defaultFileGroup = 'efbf3a0d-d780-465a-8e4b-8c0765197cfb';
export const contactPerson = '806732ee-f36b-1410-a883-16d83cab0980';

/** People: contact ids. The Supervisor's is Creatio's own. */
export const person = {
	supervisor: '410006e1-ca4e-4502-a9ec-e54d922d2c00',
	integration: '5c1f7a90-6b2d-4e83-9f40-7d8e1a2b3c4d',
	emma: '76929f8c-7e15-4c64-bdb0-adc62d383727',
	daniel: 'c4ed336c-3e9b-40fe-8b82-5632476472b4',
	formerRep: '1b7c5d2e-8f90-4a13-b6c4-0e2d4f6a8b9c',
	ana: '509c189d-37a0-49d5-80f4-7de9ab389f3a',
	peter: '8a4e2c60-1d3f-4b57-a9c8-6e0d2b4f8a13',
} as const;

/** Users: SysAdminUnit ids. */
export const user = {
	supervisor: '7f3b869f-34f3-4f20-ab4d-7480a5fdf647',
	integration: 'd1e0b6a4-5c8f-4d27-93ba-8f6e4c2a0b1d',
	emma: '2e9a7c51-0b4d-4f68-8a3c-5d7e9f1b3a62',
	daniel: '9c6b4a28-7e1f-4d50-b392-4a6c8e0d2f17',
	formerRep: '3f8d1b69-a2c5-4e70-9f14-b6d8e0a2c4f5',
} as const;

export const role = {
	administrators: '83a43ebc-f36b-1410-298d-001e8c82bcad',
	allEmployees: 'a29a3ba5-4b0d-de11-9a51-005056c00008',
	portalUsers: '720b771c-e7a7-4f31-9cfb-52cd21c3739f',
	firstLine: '4d7e9a10-3c5b-4f28-a6d1-8e0f2b4c6d79',
	secondLine: '6b0c2e48-5d7f-4a91-b3e6-9f1a3c5d7e80',
} as const;
