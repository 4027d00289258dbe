import { startSubscriber, type Subscriber } from '../unit/metaStandIn/subscriber.mts';
import { PHONE_NUMBER_ID } from '../../sandbox/meta/constants.mts';
import { eventually } from '../../sandbox/runner/loop.mts';
import { startTriggerInstance, type TriggerInstance } from '../../sandbox/bench/triggerInstance.mts';
import { arrivesAt, writeTo } from './triggerTalk.mts';

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
const write = async (text: string) => await writeTo(instance, text);
const arrives = async (workflowId: string, text: string) => await arrivesAt(instance, workflowId, text);
const foreignHook = () => `${foreign.url}/hook`;
const ourUrl = (path: string) => `${instance.rest.url}/webhook/${path}`;

beforeEach(() => {
	Object.assign(state(), { wabaSubscribed: true, phones: {}, waba: undefined, app: undefined });
	instance.meta.world.state.knobs.webhookTimeoutMs = 20_000;
	foreign.received.length = 0;
});

describe.each([
	[
		'phoneNumber',
		(): string | undefined => state().phones[PHONE_NUMBER_ID]?.url,
		(): void => void (state().phones[PHONE_NUMBER_ID] = { url: foreignHook(), verifyToken: FOREIGN_TOKEN }),
	],
	['businessAccount', (): string | undefined => state().waba?.url, (): void => void (state().waba = { url: foreignHook(), verifyToken: FOREIGN_TOKEN })],
] as const)('automatic, %s', (subscription, current, setForeign) => {
	test('publishing points Meta here, messages arrive, un-publishing takes it back', async () => {
		state().wabaSubscribed = false;
		const { id, path } = await instance.workflow({ subscription });
		expect(await instance.publish(id)).toMatchObject({ status: 'published' });
		expect(current()).toBe(ourUrl(path));
		expect(state().wabaSubscribed).toBe(true);
		// The app had no callback address at all, and without the field nothing would come.
		expect(state().app).toMatchObject({ url: ourUrl(path), fields: expect.arrayContaining(['messages']) });
		expect(await write('Hello')).toBe(200);
		await arrives(id, 'Hello');

		await instance.unpublish(id);
		expect(current()).toBeUndefined();
		expect(state().app).toBeUndefined();
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

	test('the address of the app itself is left alone; without the field messages the publication says where to switch it on', async () => {
		const app = { url: foreignHook(), verifyToken: FOREIGN_TOKEN, fields: ['account_update'] };
		state().app = app;
		const { id, path } = await instance.workflow({ subscription });
		const { status, triggers } = await instance.publish(id);
		expect(status).toBe('failed');
		expect(triggers[0]?.errorMessage).toMatch(/app 670843887433847 is not subscribed to the field "messages".*WhatsApp, Configuration/);
		expect(current()).toBeUndefined();

		await instance.unpublish(id);
		state().app = { ...app, fields: ['messages'] };
		expect(await instance.publish(id)).toMatchObject({ status: 'published' });
		expect([current(), state().app?.url]).toEqual([ourUrl(path), foreignHook()]);
		await instance.unpublish(id);
		expect(state().app?.url).toBe(foreignHook());
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

test('a publication that does not work at first is tried again by n8n, and then passes the check of Meta', async () => {
	instance.meta.world.state.knobs.webhookTimeoutMs = 1;
	const { id, path } = await instance.workflow({ subscription: 'phoneNumber' });
	const published = instance.publish(id);
	await eventually('the first try', async () => instance.meta.world.journal.requests.some(({ status, url }) => status === 400 && url.includes('/subscriptions')));
	instance.meta.world.state.knobs.webhookTimeoutMs = 20_000;
	expect(await published).toMatchObject({ status: 'published' });
	expect(state().phones[PHONE_NUMBER_ID]?.url).toBe(ourUrl(path));
	expect(await write('After the second try')).toBe(200);
	await arrives(id, 'After the second try');
	await instance.unpublish(id);
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
