import { startTriggerInstance, type TriggerInstance } from '../../sandbox/bench/triggerInstance.mts';
import { PHONE_NUMBER_ID, TEST_PHONE_NUMBER_ID } from '../../sandbox/meta/constants.mts';
import { eventually } from '../../sandbox/runner/loop.mts';
import { arrivesAt, receivedBy, writeTo } from './triggerTalk.mts';

let instance: TriggerInstance;
beforeAll(async () => void (instance = await startTriggerInstance()));
afterAll(async () => await instance?.stop());

const state = () => instance.meta.world.state.subscriptions;
const ourUrl = (path: string) => `${instance.rest.url}/webhook/${path}`;
const write = async (text: string, phoneNumberId?: string) => await writeTo(instance, text, phoneNumberId);
const arrives = async (workflowId: string, text: string) => await arrivesAt(instance, workflowId, text);

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
		expect(await receivedBy(instance, draft.id)).toMatchObject([{ mode: 'manual', text: 'To the test', conversationKey: expect.stringContaining(`${TEST_PHONE_NUMBER_ID}:`) }]);

		await eventually('the end of listening', async () => state().phones[TEST_PHONE_NUMBER_ID] === undefined);
		await write('Production again');
		await arrives(production.id, 'Production again');
		expect((await receivedBy(instance, draft.id)).map(({ text }) => text)).toEqual(['To the test']);
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
