import { startSubscriber, type Subscriber } from '../unit/metaStandIn/subscriber.mts';
import { TEST_PHONE_NUMBER_ID, PHONE_NUMBER_ID } from '../../sandbox/meta/constants.mts';
import { eventually } from '../../sandbox/runner/loop.mts';
import { startTriggerInstance, type TriggerInstance } from './triggerInstance.mts';

let instance: TriggerInstance;
let foreign: Subscriber;

beforeAll(async () => {
	foreign = await startSubscriber();
	instance = await startTriggerInstance();
});
afterAll(async () => {
	await instance?.stop();
	await foreign?.close();
});

const FOREIGN_TOKEN = 'token of the other system';
const state = () => instance.meta.world.state.subscriptions;
const foreignHook = () => `${foreign.url}/hook`;
const ourUrl = (path: string) => `${instance.rest.url}/webhook/${path}`;

/** A customer writes; the answer tells what Meta got from the first address that was tried. */
async function write(text: string, phoneNumberId = PHONE_NUMBER_ID): Promise<number> {
	const response = await fetch(`${instance.meta.url}/_control/customers/ana/messages`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ text, phoneNumberId, wait: true }),
	});
	return ((await response.json()) as { httpStatus: number }).httpStatus;
}

/** Messages that the executions of a workflow were started with. */
async function received(workflowId: string): Promise<Array<{ text: string; mode: string; conversationKey: string }>> {
	const executions = await instance.executions(workflowId);
	return executions.reverse().flatMap(({ mode, data }) => {
		type Run = { data: { main: Array<Array<{ json: { text: string; conversationKey: string } }>> } };
		const [run] = (data?.resultData?.runData?.['WhatsApp Trigger'] ?? []) as Run[];
		return (run?.data.main[0] ?? []).map(({ json: { text, conversationKey } }) => ({ text, mode, conversationKey }));
	});
}
const texts = async (workflowId: string) => (await received(workflowId)).map(({ text }) => text);
const arrives = async (workflowId: string, text: string) =>
	await eventually(`"${text}" in the workflow`, async () => (await texts(workflowId)).includes(text), 15_000);

beforeEach(() => {
	Object.assign(state(), { wabaSubscribed: true, phones: {}, waba: undefined, app: undefined });
	instance.meta.world.state.knobs.webhookTimeoutMs = 20_000;
	foreign.received.length = 0;
});

describe.each([
	[
		'phoneNumber',
		() => state().phones[PHONE_NUMBER_ID]?.url,
		() => void (state().phones[PHONE_NUMBER_ID] = { url: foreignHook(), verifyToken: FOREIGN_TOKEN }),
	],
	['businessAccount', () => state().waba?.url, () => void (state().waba = { url: foreignHook(), verifyToken: FOREIGN_TOKEN })],
] as const)('automatic, %s', (subscription, current, setForeign) => {
	test('publishing points Meta here, messages arrive, un-publishing takes it back', async () => {
		state().wabaSubscribed = false;
		const { id, path } = await instance.workflow({ subscription });
		expect(await instance.publish(id)).toMatchObject({ status: 'published' });
		expect(current()).toBe(ourUrl(path));
		expect(state().wabaSubscribed).toBe(true);
		expect(await write('Hello')).toBe(200);
		await arrives(id, 'Hello');

		await instance.unpublish(id);
		expect(current()).toBeUndefined();
		// A number leaves the account's subscription: others may use it. The account goes back to what it was.
		expect(state().wabaSubscribed).toBe(subscription === 'phoneNumber');
	});

	test('publishing a changed version keeps what was there before the first', async () => {
		setForeign();
		const parameters = { subscription, replaceForeign: true, foreignVerifyToken: FOREIGN_TOKEN };
		const { id, path } = await instance.workflow(parameters);
		await instance.publish(id);
		const workflow = await instance.rest.api<{ name: string; nodes: Array<{ parameters: object }>; connections: object; settings: object }>('GET', `/workflows/${id}`);
		const { name, connections, nodes } = workflow;
		const [trigger, ...others] = nodes;
		const changed = [{ ...trigger, parameters: { ...trigger?.parameters, accountEvents: true } }, ...others];
		await instance.rest.api('PUT', `/workflows/${id}`, { name, connections, nodes: changed, settings: { executionOrder: 'v1' } });
		expect(await instance.publish(id)).toMatchObject({ status: 'published' });
		await eventually('the address of the changed version', async () => current() === ourUrl(path));
		await instance.unpublish(id);
		expect(current()).toBe(foreignHook());
	});

	test('a foreign address stays without the switch, and the publication says why', async () => {
		setForeign();
		const { id } = await instance.workflow({ subscription });
		const { status, triggers } = await instance.publish(id);
		expect(status).toBe('failed');
		expect(triggers[0]?.errorMessage).toContain(`Another system already receives these messages at ${new URL(foreign.url).host}`);
		expect(triggers[0]?.errorMessage).toContain('Switch on "Replace a Foreign Address"');
		expect(triggers[0]?.errorMessage).not.toContain('/hook');
		expect(current()).toBe(foreignHook());
		expect(await write('For the other system')).toBe(200);
		expect(foreign.received).toHaveLength(1);
		await instance.unpublish(id);
		expect(current()).toBe(foreignHook());
	});

	test('with the switch a foreign address is replaced, and put back', async () => {
		setForeign();
		const { id, path } = await instance.workflow({ subscription, replaceForeign: true, foreignVerifyToken: FOREIGN_TOKEN });
		expect(await instance.publish(id)).toMatchObject({ status: 'published' });
		expect(current()).toBe(ourUrl(path));
		expect(await write('Now ours')).toBe(200);
		await arrives(id, 'Now ours');
		expect(foreign.received).toEqual([]);

		await instance.unpublish(id);
		expect(current()).toBe(foreignHook());
		await write('Theirs again');
		expect(foreign.received).toHaveLength(1);
		expect(foreign.handshakes.at(-1)?.get('hub.verify_token')).toBe(FOREIGN_TOKEN);
	});

	test('an address that Meta cannot reach: the publication says what is needed, nothing is set', async () => {
		instance.meta.world.state.knobs.webhookTimeoutMs = 1;
		const { id } = await instance.workflow({ subscription });
		const { status, triggers } = await instance.publish(id);
		expect(status).toBe('failed');
		expect(triggers[0]?.errorMessage).toMatch(/Meta could not verify the webhook address at localhost.*reachable from the internet.*Request timeout/);
		expect(current()).toBeUndefined();
		await instance.unpublish(id);
	});
});

describe('manual', () => {
	test('publishing and un-publishing leave Meta alone; the pasted address passes the check and receives', async () => {
		const { id, path } = await instance.workflow({ subscription: 'manual' });
		const calls = () => instance.meta.world.journal.requests.length;
		const before = calls();
		expect(await instance.publish(id)).toMatchObject({ status: 'published' });
		expect(calls()).toBe(before);
		const pasted = await fetch(`${instance.meta.url}/v25.0/670843887433847/subscriptions`, {
			method: 'POST',
			headers: { authorization: 'Bearer 670843887433847|sandbox-app-secret-0123456789abcdef' },
			body: new URLSearchParams({ object: 'whatsapp_business_account', callback_url: ourUrl(path), verify_token: 'sandbox-verify-token', fields: 'messages' }),
		});
		expect(await pasted.json()).toEqual({ success: true });
		await write('By hand');
		await arrives(id, 'By hand');
		await instance.unpublish(id);
		expect(state().app?.url).toBe(ourUrl(path));
	});
});

describe('listening in the editor while production runs', () => {
	let production: { id: string; path: string };
	beforeEach(async () => {
		production = await instance.workflow({ subscription: 'phoneNumber' });
		await instance.publish(production.id);
	});
	afterEach(async () => await instance.unpublish(production.id));

	test('is refused without a number for tests, and production goes on', async () => {
		await expect(instance.listen(production.id)).rejects.toThrow(/Listening in the editor would take messages away from production.*Test Phone Number ID/);
		expect(state().phones).toEqual({ [PHONE_NUMBER_ID]: expect.objectContaining({ url: ourUrl(production.path) }) });
		await write('Still here');
		await arrives(production.id, 'Still here');
	});

	test('with a number for tests both receive, and the test address goes afterwards', async () => {
		const draft = await instance.workflow({ subscription: 'phoneNumber', testPhoneNumberId: TEST_PHONE_NUMBER_ID });
		expect(await instance.listen(draft.id)).toEqual({ waitingForWebhook: true });
		expect(state().phones[TEST_PHONE_NUMBER_ID]?.url).toBe(`${instance.rest.url}/webhook-test/${draft.path}`);
		expect(state().phones[PHONE_NUMBER_ID]?.url).toBe(ourUrl(production.path));

		await write('To production');
		await arrives(production.id, 'To production');
		expect(state().phones[TEST_PHONE_NUMBER_ID]).toBeDefined();
		expect(await write('To the test', TEST_PHONE_NUMBER_ID)).toBe(200);
		await arrives(draft.id, 'To the test');
		expect(await received(draft.id)).toMatchObject([{ mode: 'manual', text: 'To the test', conversationKey: expect.stringContaining(`${TEST_PHONE_NUMBER_ID}:`) }]);

		await eventually('the end of listening', async () => state().phones[TEST_PHONE_NUMBER_ID] === undefined);
		await write('Production again');
		await arrives(production.id, 'Production again');
		expect(await texts(draft.id)).toEqual(['To the test']);
	});

	test('the published workflow itself can be listened to with a number for tests', async () => {
		await instance.unpublish(production.id);
		production = await instance.workflow({ subscription: 'businessAccount', testPhoneNumberId: TEST_PHONE_NUMBER_ID });
		await instance.publish(production.id);
		await instance.listen(production.id);
		expect(state().waba?.url).toBe(ourUrl(production.path));
		await instance.stopListening(production.id);
		await eventually('the end of listening', async () => state().phones[TEST_PHONE_NUMBER_ID] === undefined);
		expect(state().waba?.url).toBe(ourUrl(production.path));
		await write('After the test was stopped');
		await arrives(production.id, 'After the test was stopped');
	});

	test('with the manual subscription it touches nothing, and takes what is sent to the test address', async () => {
		const draft = await instance.workflow({ subscription: 'manual' });
		const before = structuredClone(state());
		expect(await instance.listen(draft.id)).toEqual({ waitingForWebhook: true });
		expect(state()).toEqual(before);
		const answer = await fetch(`${instance.meta.url}/_control/deliver`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ url: `${instance.rest.url}/webhook-test/${draft.path}`, body: handmade('By hand to the test address') }),
		});
		expect(answer.status).toBe(200);
		await arrives(draft.id, 'By hand to the test address');
	});
});

const handmade = (body: string) => ({
	object: 'whatsapp_business_account',
	entry: [
		{
			id: '102290129340398',
			changes: [
				{
					field: 'messages',
					value: {
						messaging_product: 'whatsapp',
						metadata: { display_phone_number: '15550783881', phone_number_id: PHONE_NUMBER_ID },
						messages: [{ from: '447700900123', id: 'wamid.byHand', timestamp: String(Math.floor(Date.now() / 1000)), type: 'text', text: { body } }],
					},
				},
			],
		},
	],
});
