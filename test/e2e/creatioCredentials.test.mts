import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { credentialData } from '../../sandbox/n8n/provision.mts';
import { startLoop, type Loop } from '../../sandbox/runner/loop.mts';

/** What the Test button of both Creatio credentials says, in a real n8n against the strict stand-in. */

let loop: Loop;
let loginPage: Server;
let loginPageUrl: string;

beforeAll(async () => {
	loop = await startLoop();
	loginPage = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		response.end('<!DOCTYPE html><html><head><title>Login</title></head><body><form action="/Login/NuiLogin.aspx"></form></body></html>');
	});
	await new Promise<void>((resolve) => loginPage.listen(0, '127.0.0.1', resolve));
	loginPageUrl = `http://127.0.0.1:${(loginPage.address() as AddressInfo).port}`;
});
afterAll(async () => {
	loginPage?.close();
	await loop?.stop();
});

/** Words that a person who has to mend it needs, and none of those that only frighten. */
const helpful = (message: string, words: RegExp): void => {
	expect(message).toMatch(words);
	expect(message.length).toBeGreaterThan(30);
	expect(message).not.toMatch(/undefined|\[object|stack|ECONN/);
};

describe.each([
	['handoffCreatioOAuth2Api', 'clientSecret'],
	['handoffCreatioApi', 'password'],
])('%s', (type, secretField) => {
	const data = (changes: Record<string, unknown> = {}) => ({ ...credentialData(loop.ports)[type]?.data, ...changes });
	const test_ = async (changes: Record<string, unknown> = {}) => await loop.rest.testCredential(type, data(changes));

	test('works', async () => {
		expect(await test_()).toMatchObject({ status: 'OK' });
	});

	test('works with a trailing slash', async () => {
		expect((await test_({ baseUrl: `http://localhost:${loop.ports.creatio}/` })).status).toBe('OK');
	});

	test('names the address when nothing answers there', async () => {
		const result = await test_({ baseUrl: 'http://localhost:9', ...(type === 'handoffCreatioOAuth2Api' ? { identityUrl: 'http://localhost:9' } : {}) });
		expect(result.status).toBe('Error');
		helpful(result.message, /address|URL/i);
	});

	test('names the secret when it is wrong', async () => {
		const result = await test_({ [secretField]: 'guess' });
		expect(result.status).toBe('Error');
		helpful(result.message, /secret|password/i);
	});

	test('says so when a login page comes instead of data', async () => {
		const result = await test_({ baseUrl: loginPageUrl, ...(type === 'handoffCreatioOAuth2Api' ? { identityUrl: loginPageUrl } : {}) });
		expect(result.status).toBe('Error');
		helpful(result.message, /page|HTML|Creatio/i);
	});
});

test('a case can be made with user and password as well', async () => {
	const { Desk } = await import('../../sandbox/runner/desk.mts');
	const { Phone } = await import('../../sandbox/runner/phone.mts');
	// The same workflow with the other credential on every Creatio node.
	const id = loop.provisioned.workflows['whatsapp-ai-support.json'];
	const workflow = await loop.rest.api<{ name: string; nodes: Array<Record<string, any>>; connections: object; settings: Record<string, unknown> }>('GET', `/workflows/${id}`);
	const nodes = workflow.nodes.map((node) =>
		String(node.type).includes('.creatio')
			? { ...node, parameters: { ...node.parameters, authentication: 'password' }, credentials: { handoffCreatioApi: loop.provisioned.credentials.handoffCreatioApi } }
			: node,
	);
	await loop.rest.api('PUT', `/workflows/${id}`, { name: workflow.name, nodes, connections: workflow.connections, settings: { executionOrder: 'v1' } });
	await loop.rest.publish(id);
	await new Promise((resolve) => setTimeout(resolve, 3_000));
	const phone = await Phone.of(loop.meta, 'Hal', '447700900601');
	await phone.write('I want to speak to a human');
	const found = await new Desk(loop.creatio).onlyCaseOf('447700900601');
	expect(found.activities.length).toBeGreaterThan(0);
	const requests = await loop.creatio.get<Array<{ path?: string; url?: string; status: number }>>('/requests');
	expect(requests.some((request) => String(request.path ?? request.url).includes('AuthService.svc/Login') && request.status === 200)).toBe(true);
});
