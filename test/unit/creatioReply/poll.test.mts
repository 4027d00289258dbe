import { derivedId } from '../../../lib/conversation/derivedId';
import { pollMemoryOf } from '../../../lib/creatio/reply/pollMemory';
import { CreatioReplyTrigger } from '../../../nodes/CreatioReplyTrigger/CreatioReplyTrigger.node';
import { startCreatio, type RunningCreatio } from '../../../sandbox/creatio/server.mts';
import { changeRecord } from '../../../sandbox/creatio/odata/records.mts';
import { moveCase, rep, replyAsRep } from '../../../sandbox/creatio/control/repActions.mts';
import { N8nRim, oAuth2Data } from '../creatio/n8nRim.mts';
import { triggerContext } from './n8nWebhook.mts';
import { CASE_ID } from './replies.mts';

const OTHER_CASE = derivedId('case', 'other');
const FOREIGN_CASE = '6e5f4218-0000-4000-8000-000000000001';
let creatio: RunningCreatio;
let rim: N8nRim;
let staticData: Record<string, any>;
let parameters: Record<string, unknown>;

beforeAll(async () => {
	creatio = await startCreatio({ port: 0, identityPort: 0 });
});
afterAll(async () => await creatio.close());
beforeEach(async () => {
	creatio.reset();
	rim = new N8nRim({ handoffCreatioOAuth2Api: oAuth2Data(creatio.url, creatio.identityUrl) });
	staticData = {};
	parameters = { mode: 'polling' };
	const rows = [CASE_ID, OTHER_CASE, FOREIGN_CASE].map((Id) => ({ Id, Subject: 'Parcel' }));
	await fetch(`${creatio.url}/_control/table/Case`, { method: 'POST', body: JSON.stringify({ rows }) });
});

const node = new CreatioReplyTrigger();
const poll = async (mode = 'trigger') => {
	const context = triggerContext(rim, parameters, { getMode: () => mode, getWorkflowStaticData: () => staticData });
	return await node.poll.call(context);
};
const texts = (outputs: any) => outputs?.[0].map(({ json }: any) => json.reply.text) ?? [];
/** Creatio's stamps of two records differ. */
const aMoment = async () => await new Promise((done) => setTimeout(done, 20));
const reply = (text: string, more = {}) => replyAsRep(creatio.context, { caseId: CASE_ID, text, ...more });

test('does not poll when replies come by calls', async () => {
	parameters.mode = 'webhook';
	expect(await poll()).toBeNull();
	expect(creatio.requests).toHaveLength(0);
});

test('finds replies of WhatsApp cases once, oldest first, and nothing else', async () => {
	expect(await poll()).toBeNull();
	reply('one');
	await aMoment();
	reply('WhatsApp: two', { kind: 'feed' });
	await aMoment();
	reply('internal', { kind: 'internal' });
	reply('not ours', { caseId: FOREIGN_CASE });
	reply('three', { caseId: OTHER_CASE });
	expect(texts(await poll())).toEqual(['one', 'two', 'three']);
	expect(await poll()).toBeNull();
	reply('four');
	expect(texts(await poll())).toEqual(['four']);
	// After a restart with an older memory it is told again, and the log drops it.
	staticData = {};
	expect(texts(await poll())).toEqual(['one', 'two', 'three', 'four']);
});

test('a reply whose text comes later is found then', async () => {
	const { Id } = reply('');
	expect(await poll()).toBeNull();
	changeRecord(creatio.context, 'Activity', String(Id), { DetailedResult: 'here it is' }, rep);
	expect(texts(await poll())).toEqual(['here it is']);
});

test('closed cases once; a reply written before still goes out, one written after does not', async () => {
	await poll();
	reply('before');
	moveCase(creatio.context, CASE_ID, 'resolve');
	moveCase(creatio.context, FOREIGN_CASE, 'resolve');
	await aMoment();
	reply('after');
	const outputs: any = await poll();
	expect(texts(outputs)).toEqual(['before']);
	expect(outputs[1].map(({ json }: any) => json.log.eventId)).toEqual([`closed:${CASE_ID}`]);
	expect(await poll()).toBeNull();
});

test('many changes are read in pages', async () => {
	for (let index = 0; index < 450; index++) reply('x', { kind: 'internal' });
	for (let index = 0; index < 30; index++) reply(`reply ${index}`);
	expect(texts(await poll())).toHaveLength(30);
	expect(await poll()).toBeNull();
}, 30_000);

test('a run from the editor leaves the memory alone', async () => {
	reply('one');
	expect(texts(await poll('manual'))).toEqual(['one']);
	expect(staticData).toEqual({});
	expect(texts(await poll())).toEqual(['one']);
});

test('Creatio down: told in words, and nothing is forgotten', async () => {
	await poll();
	reply('one');
	const memory = structuredClone(staticData);
	rim.stored.handoffCreatioOAuth2Api = { ...oAuth2Data('http://127.0.0.1:9', 'http://127.0.0.1:9') };
	await expect(poll()).rejects.toMatchObject({ message: expect.stringMatching(/could not be reached/) });
	expect(staticData).toEqual(memory);
	rim.stored.handoffCreatioOAuth2Api = oAuth2Data(creatio.url, creatio.identityUrl);
	expect(texts(await poll())).toEqual(['one']);
});

test.each([undefined, null, 'x', { Activity: 7 }, { Activity: { upTo: 'soon', told: [] } }])('memory %j counts as none', (stored) => {
	expect(pollMemoryOf(stored)).toEqual({ Activity: { told: {} }, SocialMessage: { told: {} }, Case: { told: {} } });
});
