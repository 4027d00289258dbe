import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTriggerInstance, type TriggerInstance } from '../../sandbox/bench/triggerInstance.mts';

let instance: TriggerInstance;
let page: Server;

beforeAll(async () => {
	page = createServer((request, response) => {
		if (request.url?.startsWith('/json')) return response.setHeader('content-type', 'application/json').end('{"hello":"there"}');
		return response.setHeader('content-type', 'text/html').end('<!doctype html><title>Welcome</title><h1>It works</h1>');
	});
	await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
	instance = await startTriggerInstance();
});
afterAll(async () => {
	await instance?.stop();
	page?.closeAllConnections();
	page?.close();
});

const testButton = async (changes: Record<string, unknown>) => await instance.rest.testCredential('handoffWhatsAppApi', { ...instance.credential, ...changes });
const pageUrl = () => `http://127.0.0.1:${(page.address() as AddressInfo).port}`;

describe('the Test button is content', () => {
	test.each<[string, () => Record<string, unknown>]>([
		['with what the Meta dashboard shows', () => ({})],
		['with a trailing slash in the address', () => ({ graphBaseUrl: `${instance.meta.url}/` })],
		['with spaces around what was pasted', () => ({ graphBaseUrl: ` ${instance.meta.url} `, phoneNumberId: ' 106540352242922 ', graphVersion: ' /v25.0/ ' })],
	])('%s', async (_name, changes) => {
		expect(await testButton(changes())).toMatchObject({ status: 'OK' });
	});
});

describe('the Test button says what to do', () => {
	test.each<[string, () => Record<string, unknown>, RegExp]>([
		['token that Meta does not know', () => ({ accessToken: 'another token' }), /does not accept the access token.*make a new one/],
		['number that does not exist', () => ({ phoneNumberId: '999' }), /does not know this phone number ID.*Check the ID/],
		['the number instead of its ID', () => ({ phoneNumberId: '15550783881' }), /does not know this phone number ID/],
		['the number as people write it', () => ({ phoneNumberId: '+1 555-078-3881' }), /digits only.*not the number itself/],
		['secret of another app', () => ({ appSecret: 'not the secret' }), /App ID and app secret do not belong together/],
		['account that does not exist', () => ({ businessAccountId: '111' }), /business account ID/],
		['no number', () => ({ phoneNumberId: '' }), /phone number ID/],
		['wrong version', () => ({ graphVersion: 'latest' }), /Graph version.*v25\.0/],
		['page instead of the Graph API', () => ({ graphBaseUrl: pageUrl() }), /answers, but not like Meta.*Graph base URL/],
		['JSON of another service', () => ({ graphBaseUrl: `${pageUrl()}/json` }), /answers, but not like Meta.*Graph base URL/],
		['nobody listens', () => ({ graphBaseUrl: 'http://127.0.0.1:9' }), /127\.0\.0\.1:9 cannot be reached: nothing listens there\. Check the Graph base URL/],
		['name that does not exist', () => ({ graphBaseUrl: 'https://graph.invalid' }), /graph\.invalid cannot be reached.*Graph base URL/],
		['no address at all', () => ({ graphBaseUrl: 'graph facebook com' }), /Graph base URL is not a web address/],
	])('%s', async (_name, changes, words) => {
		const { status, message } = await testButton(changes());
		expect({ status, message }).toEqual({ status: 'Error', message: expect.stringMatching(words) });
		expect(message).not.toMatch(/sandbox-access-token|another token|not the secret/);
	});

	test('token without the permission', async () => {
		instance.meta.world.state.knobs.tokenScopes = ['whatsapp_business_messaging'];
		const answer = await testButton({});
		instance.meta.world.state.knobs.tokenScopes = ['whatsapp_business_messaging', 'whatsapp_business_management'];
		expect(answer).toMatchObject({ status: 'Error', message: expect.stringMatching(/lacks (a permission.*)?whatsapp_business_management/) });
	});

	test('account that was not given to the system user', async () => {
		instance.meta.world.state.knobs.accountShared = false;
		const answer = await testButton({});
		instance.meta.world.state.knobs.accountShared = true;
		expect(answer).toMatchObject({ status: 'Error', message: expect.stringMatching(/give the system user access/) });
	});
});
