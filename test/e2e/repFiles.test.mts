import { Desk } from '../../sandbox/runner/desk.mts';
import { startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { handedOff, noteOn, onPhone, quiet, REOPEN, shows, withRepSettings, type HandedOff } from './repSteps.mts';

let loop: Loop;
let desk: Desk;

beforeAll(async () => {
	loop = await startLoop({ adapt: withRepSettings() });
	desk = new Desk(loop.creatio);
});
afterAll(async () => {
	await loop?.stop();
});

const LATE = 24 * 60 + 1;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const PDF = { name: 'invoice.pdf', base64: base64('%PDF-1.4 invoice') };
const ZIP = { name: 'logs.zip', base64: base64('PK not for WhatsApp') };

const replyWith = async ({ caseId }: HandedOff, text: string, files: object[]): Promise<void> => {
	await loop.creatio.post('/reply', { caseId, text, files });
};

test('a text and its file arrive in this order, the file once and under its name, however often it is told', async () => {
	const one = await handedOff(loop, desk, 'Ann', '447700900841');
	await loop.creatio.post('/processes', { duplicates: 3 });
	await replyWith(one, 'Here is your invoice.', [PDF]);
	await loop.creatio.post('/processes', { duplicates: 0 });
	await shows(one.phone, 'invoice.pdf');
	await quiet();
	const received = (await one.phone.received()).slice(1);
	expect(received.map(({ type }) => type)).toEqual(['text', 'document']);
	expect(received[0]?.text).toBe('Here is your invoice.');
});

test('a reply that is only a file arrives', async () => {
	const one = await handedOff(loop, desk, 'Bob', '447700900842');
	await replyWith(one, '', [PDF]);
	await shows(one.phone, 'invoice.pdf');
});

test('what WhatsApp does not take is told to the rep, and the text arrives all the same', async () => {
	const one = await handedOff(loop, desk, 'Cyd', '447700900843');
	await replyWith(one, 'The logs are here.', [ZIP]);
	await shows(one.phone, 'The logs are here.');
	expect((await noteOn(desk, one.number, 'Reply not sent', 'logs.zip')).text).toContain('WhatsApp does not take logs.zip');
});

test('outside the window text and file are kept, one template goes out, and both arrive in order when the customer writes', async () => {
	const one = await handedOff(loop, desk, 'Eli', '447700900845', LATE);
	await replyWith(one, 'We found it.', [PDF]);
	await shows(one.phone, REOPEN);
	await noteOn(desk, one.number, 'Reply kept', 'We found it.');
	await noteOn(desk, one.number, 'Reply kept', 'invoice.pdf');
	await one.phone.write('Show me');
	await shows(one.phone, 'invoice.pdf');
	await quiet();
	const received = (await one.phone.received()).filter(({ status }) => status !== 'failed');
	expect(received.map(({ type }) => type)).toEqual(['template', 'text', 'document']);
});

test('a file that Creatio does not give is told to the rep', async () => {
	const one = await handedOff(loop, desk, 'Dee', '447700900844');
	await loop.creatio.post('/faults', { faults: [{ action: 'status', status: 404, path: '/rest/FileService/Download', times: 50 }] });
	await replyWith(one, 'See the file.', [PDF]);
	await noteOn(desk, one.number, 'Reply not sent', 'Creatio did not give the file invoice.pdf');
	expect((await onPhone(one.phone)).slice(1)).toEqual(['See the file.']);
});
