import { caseStatus, person } from '../../../sandbox/creatio/seed/constants.mts';
import { call, startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

describe('control endpoints', () => {
	let at: SignedIn;
	let caseId: string;
	const ours = '77616372-1234-8567-9abc-000000000001';
	beforeEach(async () => {
		at = await startSignedIn();
		const product = at.creatio.store.find('UsrProduct', (row) => row.Name === 'Dune coffee maker');
		caseId = (
			await at.odata('POST', 'Case', { Subject: 'Coffee', ContactId: person.ana, UsrProductId: product?.Id })
		).json.Id;
		await at.odata('POST', 'Activity', {
			Id: ours,
			Title: 'WhatsApp: Ana',
			DetailedResult: 'Hi',
			CaseId: caseId,
		});
	});
	afterEach(() => at.creatio.close());

	const detail = async () => (await at.control('GET', `cases/${caseId}`)).json;

	test('the list and the state name contact, status and priority', async () => {
		const [line] = (await at.control('GET', 'cases')).json;
		expect(line).toMatchObject({
			id: caseId,
			number: 'SR00000001',
			contact: 'Ana Belova',
			status: 'New',
			priority: 'Medium',
			isOpen: true,
		});
		const state = (await at.control('GET', 'state')).json;
		expect(state.cases).toEqual([line]);
		expect(state.statuses.map((item: any) => item.name)).toContain('Resolved');
	});

	test('one case shows display names, custom columns and whose activity it is', async () => {
		const view = await detail();
		const field = (column: string) => view.fields.find((item: any) => item.column === column);
		expect(field('UsrProductId')).toMatchObject({
			caption: 'Product',
			isCustom: true,
			display: 'Dune coffee maker',
		});
		expect(field('StatusId').display).toBe('New');
		expect(view.activities).toMatchObject([
			{
				id: ours,
				title: 'WhatsApp: Ana',
				text: 'Hi',
				type: 'Task',
				author: 'WhatsApp integration',
				isOurs: true,
			},
		]);
		expect((await at.control('GET', 'cases/SR00000001')).json.id).toBe(caseId);
		expect((await at.control('GET', 'cases/nope')).status).toBe(404);
	});

	test.each([
		[
			'activity',
			{
				title: 'WhatsApp reply',
				text: 'Hello <b>',
				type: 'Task',
				category: 'To do',
				status: 'Completed',
				owner: 'Emma Collins',
			},
		],
		['internal', { title: 'Internal note', text: 'Hello <b>', type: 'Task', category: 'To do' }],
		['email', { title: 'Re: Coffee', text: '<p>Hello &lt;b&gt;</p>', type: 'Email', category: 'Email' }],
	])('a reply as %s', async (kind, expected) => {
		const { id } = (await at.control('POST', 'reply', { caseId, text: 'Hello <b>', kind })).json;
		const activity = (await detail()).activities[1];
		expect(activity).toMatchObject({ id, author: 'Emma Collins', isOurs: false, ...expected });
	});

	test('a reply in the feed, and one with a file', async () => {
		await at.control('POST', 'reply', { caseId, text: 'Feed', kind: 'feed' });
		expect((await detail()).feed).toMatchObject([
			{ message: '<p>Feed</p>', author: 'Emma Collins', isOurs: false },
		]);
		const { id } = (
			await at.control('POST', 'reply', {
				caseId,
				text: 'See file',
				files: [{ name: 'a.txt', base64: Buffer.from('abc').toString('base64') }],
			})
		).json;
		const [file] = (await at.filter('ActivityFile', `Activity/Id eq ${id}`)).json.value;
		expect((await at.app('GET', `/rest/FileService/Download/ActivityFile/${file.Id}`)).text).toBe('abc');
	});

	test.each([
		[{ statusId: caseStatus.resolved }, 'Resolved'],
		[{ status: 'close' }, 'Closed'],
		[{ status: 'In progress' }, 'In progress'],
	])('a status change %j', async (body, name) => {
		expect((await at.control('POST', 'status', { caseId, ...body })).json.status).toBe(name);
		expect((await detail()).status).toBe(name);
	});

	test.each([
		['reply', { caseId: 'nope', text: 'x' }],
		['status', { caseId: 'nope', status: 'close' }],
	])('%s for a case that is not there is a 404', async (path, body) => {
		expect((await at.control('POST', path, body)).status).toBe(404);
	});

	test('the request log hides secrets; counters count; both can be cleared', async () => {
		await call('POST', `${at.creatio.url}/ServiceModel/AuthService.svc/Login`, {
			body: { UserName: 'Supervisor', UserPassword: 'Supervisor-1' },
		});
		const { text, json } = await at.control('GET', 'requests');
		expect(json.map((entry: any) => [entry.listener, entry.method, entry.status])).toEqual([
			['identity', 'POST', 200],
			['app', 'POST', 201],
			['app', 'POST', 201],
			['app', 'POST', 200],
		]);
		expect(text).not.toMatch(/Supervisor-1|sandbox-client-secret|Bearer/);
		expect((await at.control('GET', 'counters')).json).toMatchObject({
			httpRequests: 4,
			odataOperations: 2,
			logins: 1,
			tokens: 1,
		});
		await at.control('DELETE', 'requests');
		await at.control('DELETE', 'counters');
		expect((await at.control('GET', 'requests')).json).toEqual([]);
		expect((await at.control('GET', 'counters')).json.httpRequests).toBe(0);
	});

	test('rows can be added and read by table', async () => {
		const added = (await at.control('POST', 'table/CommunicationType', { rows: [{ Name: 'WhatsApp' }] }))
			.json;
		expect((await at.control('GET', 'table/CommunicationType')).json).toContainEqual(added[0]);
		expect((await at.control('GET', 'table/Nope')).status).toBe(404);
	});

	test('reset gives back the fresh data', async () => {
		await at.control('POST', 'faults', { latencyMs: 5, faults: [{ action: 'reset' }] });
		await at.control('POST', 'reset');
		expect((await at.control('GET', 'cases')).json).toEqual([]);
		expect((await at.control('GET', 'faults')).json).toMatchObject({
			switches: { latencyMs: 0 },
			faults: [],
		});
		expect((await at.odata('POST', 'Case', { Subject: 'x' })).json.Number).toBe('SR00000001');
	});

	test('changes are streamed', async () => {
		const stop = new AbortController();
		const response = await fetch(`${at.creatio.url}/_control/events`, { signal: stop.signal });
		const reader = response.body!.getReader();
		await at.control('POST', 'status', { caseId, status: 'close' });
		let text = '';
		while (!text.includes('"entity":"Case"'))
			text += Buffer.from((await reader.read()).value ?? []).toString('utf8');
		expect(text).toContain(`"entity":"Case","action":"update","id":"${caseId}","caseId":"${caseId}"`);
		stop.abort();
	});
});
