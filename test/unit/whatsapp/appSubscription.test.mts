import { PHONE_NUMBER_ID } from './deliveries.mts';
import { hook, Meta, OUR_URL, publish, remove } from './subscriptionFakes.mts';
import { CREDENTIAL } from './triggerFakes.mts';

const automatic = { subscription: 'phoneNumber' };

test('an app without any callback address gets ours, and loses it with the publication', async () => {
	const meta = new Meta();
	meta.appItself = undefined;
	const staticData = await publish(meta, automatic);
	expect(meta.appItself).toEqual({ callback_url: OUR_URL, fields: 'messages,smb_message_echoes,user_id_update' });
	// Published once more: it is still known whose address it is.
	await publish(meta, { ...automatic, replaceForeign: true }, { staticData });
	await remove.call(hook(meta, automatic, { staticData }).context);
	expect(meta.appItself).toBeUndefined();
	expect(JSON.stringify(staticData)).not.toContain(CREDENTIAL.appSecret);
});

test('an app with an address of its own is left alone', async () => {
	const meta = new Meta();
	const before = { ...meta.appItself };
	const staticData = await publish(meta, automatic);
	await remove.call(hook(meta, automatic, { staticData }).context);
	expect(meta.appItself).toEqual(before);
});

test('an address that somebody has set since stays', async () => {
	const meta = new Meta();
	meta.appItself = undefined;
	const staticData = await publish(meta, automatic);
	meta.appItself = { callback_url: 'https://somebody.example', fields: 'messages' };
	await remove.call(hook(meta, automatic, { staticData }).context);
	expect(meta.appItself).toMatchObject({ callback_url: 'https://somebody.example' });
});

test('an app that does not receive messages: the publication says where to switch it on', async () => {
	const meta = new Meta();
	meta.appItself = { callback_url: 'https://app.example', fields: 'account_update' };
	await expect(publish(meta, automatic)).rejects.toThrow(/not subscribed to the field "messages".*Configuration/);
	expect(meta.overrides).toEqual({});
});

test('what was set goes again when the rest cannot be done', async () => {
	const meta = new Meta();
	meta.appItself = undefined;
	meta.overrides[PHONE_NUMBER_ID] = 'https://other.example/hook';
	const before = meta.writes.length;
	await expect(publish(meta, automatic)).rejects.toThrow('Another system');
	expect(meta.appItself).toBeUndefined();
	// A foreign address is seen before the app is touched.
	expect(meta.writes).toHaveLength(before);

	delete meta.overrides[PHONE_NUMBER_ID];
	const refusing: Meta['answer'] = (call) =>
		call.method === 'POST' && call.url === PHONE_NUMBER_ID ? { statusCode: 400, body: { error: { code: 2200, message: 'no' } } } : meta.answer(call);
	await expect(publish(meta, automatic, { graph: refusing })).rejects.toThrow('could not verify');
	expect(meta.appItself).toBeUndefined();
});

test('without an app ID nobody can ask, and publishing goes on', async () => {
	const meta = new Meta();
	meta.appItself = undefined;
	await publish(meta, automatic, { credential: { appId: '' } });
	expect(meta.overrides[PHONE_NUMBER_ID]).toBe(OUR_URL);
	expect(meta.appItself).toBeUndefined();
});

test('a secret of another app: the publication says so, because every delivery would be refused', async () => {
	const meta = new Meta();
	await expect(publish(meta, automatic, { credential: { appSecret: 'not the secret' } })).rejects.toThrow('do not belong together');
	expect(meta.overrides).toEqual({});
});

test('listening in the editor does not look at the app', async () => {
	const meta = new Meta();
	meta.appItself = undefined;
	const url = 'https://n8n.example/webhook-test/1/whatsapp';
	meta.reachable[url] = CREDENTIAL.verifyToken;
	await publish(meta, { ...automatic, testPhoneNumberId: '555' }, { activation: 'manual', url });
	expect(meta.appItself).toBeUndefined();
});
