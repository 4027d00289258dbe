import { createGraphClient } from '../../../lib/whatsapp/client';
import {
	faultOfNoAnswer,
	graphUrl,
	type GraphRequest,
	type GraphResponse,
} from '../../../lib/whatsapp/graph';

const OK = {
	status: 200,
	headers: {},
	body: {
		messaging_product: 'whatsapp',
		contacts: [{ input: '+44', wa_id: '44' }],
		messages: [{ id: 'wamid.new' }],
	},
};
const errorOf = (code: number, status = 400, more: object = {}): GraphResponse => ({
	status,
	headers: {},
	body: {
		error: {
			message: `(#${code}) said Meta`,
			type: 'OAuthException',
			code,
			error_data: { details: 'the details' },
			fbtrace_id: 'A',
			...more,
		},
	},
});

/** A client whose calls get these answers, one after the other. */
function clientWith(answers: Array<GraphResponse | Error>) {
	const requests: GraphRequest[] = [];
	const waits: number[] = [];
	const client = createGraphClient({
		send: async (request) => {
			requests.push(request);
			const answer = answers[requests.length - 1] ?? answers[answers.length - 1];
			if (answer instanceof Error) throw answer;
			return await Promise.resolve(answer);
		},
		sleep: async (milliseconds) => {
			waits.push(milliseconds);
			await Promise.resolve();
		},
		baseUrl: 'https://graph.example/',
		version: 'v25.0',
	});
	return { client, requests, waits };
}
const send = async (answers: Array<GraphResponse | Error>) => {
	const { client, requests, waits } = clientWith(answers);
	const result = await client.sendMessage('123', { type: 'text' });
	return { result, calls: requests.length, waits, requests };
};

describe('sending', () => {
	test('the happy path', async () => {
		const { result, requests, waits } = await send([OK]);
		expect(result).toEqual({ ok: true, value: 'wamid.new' });
		expect(requests).toEqual([
			{ method: 'POST', url: 'https://graph.example/v25.0/123/messages', body: { type: 'text' } },
		]);
		expect(waits).toEqual([]);
	});

	test.each([4, 80007, 130429, 131056])(
		'code %d is repeated after 1, 4 and 16 s, and then given up',
		async (code) => {
			const { result, calls, waits } = await send([errorOf(code)]);
			expect(calls).toBe(4);
			expect(waits).toEqual([1000, 4000, 16000]);
			expect(result).toMatchObject({
				ok: false,
				fault: { code, cause: 'rate', retryable: true, uncertain: false },
			});
		},
	);
	test('a repetition that works is a success', async () => {
		const { result, waits } = await send([errorOf(131056), errorOf(4), OK]);
		expect(result).toEqual({ ok: true, value: 'wamid.new' });
		expect(waits).toEqual([1000, 4000]);
	});
	test('a repetition stops at the first answer that is not safe', async () => {
		const { result, calls } = await send([errorOf(131056), errorOf(131000, 500)]);
		expect(calls).toBe(2);
		expect(result).toMatchObject({ ok: false, fault: { uncertain: true } });
	});

	test.each<[string, GraphResponse | Error]>([
		['a time-out', Object.assign(new Error('timeout of 20000ms exceeded'), { code: 'ECONNABORTED' })],
		['a broken connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
		['500 with code 131000', errorOf(131000, 500)],
		['503 with code 2', errorOf(2, 503)],
		['400 with code 1', errorOf(1, 400)],
		['500 with a page', { status: 500, headers: {}, body: '<html>' }],
		['502 without a body', { status: 502, headers: {}, body: '' }],
		['500 without a code', { status: 500, headers: {}, body: { error: { message: 'x' } } }],
		['500 with a code nobody knows', errorOf(777777, 500)],
		['200 without a message id', { status: 200, headers: {}, body: { messages: [] } }],
		['200 with a page', { status: 200, headers: {}, body: '<html>' }],
	])('%s is never repeated and stays uncertain', async (_name, answer) => {
		const { result, calls, waits } = await send([answer]);
		expect(calls).toBe(1);
		expect(waits).toEqual([]);
		expect(result).toMatchObject({
			ok: false,
			fault: { uncertain: true, cause: 'temporary', replayable: false },
		});
	});

	test.each<[string, GraphResponse | Error, object]>([
		['window', errorOf(131047), { cause: 'windowClosed', code: 131047, details: 'the details' }],
		['template', errorOf(132001, 404), { cause: 'template' }],
		['recipient', errorOf(131026), { cause: 'recipient' }],
		['media', errorOf(131053), { cause: 'media' }],
		['expired token', errorOf(190, 401), { cause: 'authentication' }],
		['permission', errorOf(200, 403), { cause: 'authentication' }],
		['policy', errorOf(368, 403), { cause: 'policy' }],
		['parameter', errorOf(100), { cause: 'request' }],
		['unknown code', errorOf(777777), { cause: 'request', code: 777777 }],
		['an error in an answer with 200', { ...errorOf(131047), status: 200 }, { cause: 'windowClosed' }],
		['a rate code with 5xx', errorOf(130429, 503), { cause: 'rate' }],
		['a known code with 500', errorOf(131045, 500), { cause: 'account' }],
		['a redirect', { status: 302, headers: {}, body: '' }, { cause: 'request' }],
		['another service', { status: 404, headers: {}, body: 'Not found' }, { cause: 'request' }],
		[
			'words for people',
			errorOf(100, 400, { error_data: undefined, error_user_title: 'Title', error_user_msg: 'Text' }),
			{ title: 'Title', details: 'Text' },
		],
		[
			'nobody listens',
			Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
			{ cause: 'temporary' },
		],
		[
			'no such host',
			new Error('request failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) }),
			{ cause: 'temporary' },
		],
	])('%s is not repeated and surely not sent', async (_name, answer, fault) => {
		const { result, calls } = await send([answer]);
		expect(calls).toBe(1);
		expect(result).toMatchObject({ ok: false, fault: { ...fault, uncertain: false } });
	});
});

describe('other calls', () => {
	test('are made once, also for codes that are safe to repeat', async () => {
		const { client, requests } = clientWith([errorOf(4)]);
		expect(await client.call('GET', '/123', { query: { fields: 'id' } })).toMatchObject({ ok: false });
		expect(requests).toEqual([
			{ method: 'GET', url: 'https://graph.example/v25.0/123', query: { fields: 'id' } },
		]);
	});
	test('read mark', async () => {
		const { client } = clientWith([{ status: 200, headers: {}, body: { success: true } }]);
		expect(await client.markRead('1', {})).toEqual({ ok: true, value: true });
	});
});

test('slashes in the address do no harm', () => {
	expect(graphUrl('https://g.example//', '/v25.0/', '/1/messages')).toBe(
		'https://g.example/v25.0/1/messages',
	);
	expect(graphUrl('http://127.0.0.1:4010', 'v25.0', 'debug_token')).toBe(
		'http://127.0.0.1:4010/v25.0/debug_token',
	);
});

test('a cause that contains itself is no endless loop', () => {
	const circular = new Error('x') as Error & { cause?: unknown };
	circular.cause = circular;
	expect(faultOfNoAnswer(circular).uncertain).toBe(true);
});
