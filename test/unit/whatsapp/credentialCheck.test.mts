import { checkCredential } from '../../../lib/whatsapp/credentialCheck';
import { createGraphClient } from '../../../lib/whatsapp/client';
import { CREDENTIAL } from './triggerFakes.mts';

type Answer = { status: number; body: unknown } | Error;

const refused = (code: number, status = 400): Answer => ({ status, body: { error: { code, message: 'said Meta' } } });
const good: Record<string, Answer> = {
	[CREDENTIAL.phoneNumberId]: { status: 200, body: { id: CREDENTIAL.phoneNumberId } },
	debug_token: { status: 200, body: { data: { is_valid: true, app_id: CREDENTIAL.appId } } },
	[`${CREDENTIAL.businessAccountId}/phone_numbers`]: { status: 200, body: { data: [{ id: CREDENTIAL.phoneNumberId }] } },
	app: { status: 200, body: { id: CREDENTIAL.appId } },
};

/** Checks against a Meta that answers as given, by the last part of the path. */
async function check(answers: Record<string, Answer> = {}, changes: Partial<typeof CREDENTIAL> = {}) {
	const credential = { ...CREDENTIAL, ...changes };
	const client = (name?: string) =>
		createGraphClient({
			baseUrl: 'https://graph.example',
			version: 'v25.0',
			sleep: async () => await Promise.resolve(),
			send: async ({ url }) => {
				const answer = { ...good, ...answers }[name ?? url.replace('https://graph.example/v25.0/', '')] ?? refused(100);
				if (answer instanceof Error) throw answer;
				return await Promise.resolve({ headers: {}, ...answer });
			},
		});
	return await checkCredential({ user: client(), app: client('app') }, credential);
}

const NUMBER = CREDENTIAL.phoneNumberId;
const NUMBERS = `${CREDENTIAL.businessAccountId}/phone_numbers`;
const network = (code: string) => Object.assign(new Error('request to somewhere did not work'), { code });

test('all well', async () => {
	expect(await check()).toBeUndefined();
	expect(await check({ [NUMBERS]: refused(100) }, { businessAccountId: '' })).toBeUndefined();
});

test.each<[string, Record<string, Answer>, Partial<typeof CREDENTIAL>, RegExp]>([
	['no address', {}, { graphBaseUrl: 'graph' }, /not a web address/],
	['another protocol', {}, { graphBaseUrl: 'ftp://graph.example' }, /not a web address/],
	['no version', {}, { graphVersion: '' }, /Graph version.*v25\.0/],
	['number instead of ID', {}, { phoneNumberId: '+15550783881' }, /digits only/],
	['nobody listens', { [NUMBER]: network('ECONNREFUSED') }, {}, /graph\.example cannot be reached: nothing listens there/],
	['unknown name', { [NUMBER]: network('ENOTFOUND') }, {}, /the name is not known/],
	['bad certificate', { [NUMBER]: network('CERT_HAS_EXPIRED') }, {}, /certificate is not trusted/],
	['no answer in time', { [NUMBER]: network('ETIMEDOUT') }, {}, /did not answer in time/],
	['HTML', { [NUMBER]: { status: 200, body: '<html>' } }, {}, /not like Meta/],
	['HTML with a status', { [NUMBER]: { status: 404, body: '<html>' } }, {}, /not like Meta/],
	['redirect', { [NUMBER]: { status: 302, body: '' } }, {}, /not like Meta/],
	['expired token', { [NUMBER]: refused(190, 401) }, {}, /does not accept the access token/],
	['no permission', { [NUMBER]: refused(10, 403) }, {}, /lacks a permission/],
	['no permission, other code', { [NUMBER]: refused(200, 403) }, {}, /lacks a permission/],
	['unknown number', { [NUMBER]: refused(100) }, {}, /does not know this phone number ID/],
	['blocked account', { [NUMBER]: refused(131031, 403) }, {}, /./],
	['token of another app', { debug_token: { status: 200, body: { data: { is_valid: true, app_id: '1' } } } }, {}, /another Meta app.*signed with another secret/],
	['unknown account', { [NUMBERS]: refused(100) }, {}, /business account ID/],
	['number of another account', { [NUMBERS]: { status: 200, body: { data: [{ id: '5' }] } } }, {}, /does not belong to this business account/],
	['wrong app secret', { app: refused(190, 401) }, {}, /App ID and app secret do not belong together/],
])('%s', async (_name, answers, changes, words) => {
	const sentence = await check(answers, { graphBaseUrl: 'https://graph.example', ...changes });
	expect(sentence).toMatch(words);
	for (const secret of [CREDENTIAL.accessToken, CREDENTIAL.appSecret]) expect(sentence).not.toContain(secret);
});

test('what cannot be told is not held against the user', async () => {
	const partOfTheList = { data: [{ id: '5' }], paging: { next: 'https://graph.example/more' } };
	expect(await check({ [NUMBERS]: { status: 200, body: partOfTheList } })).toBeUndefined();
	expect(await check({ app: network('ECONNRESET') })).toBeUndefined();
	expect(await check({ debug_token: refused(1, 500) })).toBeUndefined();
});
