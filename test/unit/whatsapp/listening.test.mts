import { PHONE_NUMBER_ID } from './deliveries.mts';
import { hook, Meta, OUR_URL, publish, remove } from './subscriptionFakes.mts';
import { CREDENTIAL } from './triggerFakes.mts';

describe('listening in the editor', () => {
	const TEST_URL = 'https://n8n.example/webhook-test/1/whatsapp';
	const automatic = { subscription: 'phoneNumber' };
	const listening = { activation: 'manual', url: TEST_URL };
	test.each([{}, { testPhoneNumberId: PHONE_NUMBER_ID }])(
		'is refused with an explanation when it would disturb production (%j)',
		async (more) => {
			const meta = new Meta();
			const staticData = await publish(meta, automatic);
			const before = meta.overrides[PHONE_NUMBER_ID];
			await expect(publish(meta, { ...automatic, ...more }, listening)).rejects.toThrow(
				'take messages away from production',
			);
			// n8n un-registers a test that did not start just like a publication, but with data of its own.
			await remove.call(hook(meta, automatic, { ...listening, activation: 'update' }).context);
			expect(meta.overrides[PHONE_NUMBER_ID]).toBe(before);
			expect(staticData).not.toEqual({});
		},
	);
	test('uses a number of its own for tests, and leaves it as it was', async () => {
		const meta = new Meta();
		meta.reachable[TEST_URL] = CREDENTIAL.verifyToken;
		const production = await publish(meta, automatic);
		const test = { ...automatic, testPhoneNumberId: '555' };
		const staticData = await publish(meta, test, listening);
		expect(meta.overrides).toEqual({ [PHONE_NUMBER_ID]: OUR_URL, 555: TEST_URL });
		await remove.call(hook(meta, test, { ...listening, activation: 'update', staticData }).context);
		expect(meta.overrides).toEqual({ [PHONE_NUMBER_ID]: OUR_URL, 555: '' });
		expect(production).not.toEqual({});
	});
});
