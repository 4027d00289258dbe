import { Desk } from '../../sandbox/runner/desk.mts';
import { startLoop, type Loop } from '../../sandbox/runner/loop.mts';
import { handedOff, noteOn, notes, onPhone, quiet, shows, waitingFor } from './repSteps.mts';

let loop: Loop;
let desk: Desk;
const texts = { messageToCustomer: 'It takes a little longer today.', reminderToRep: 'Please write to the customer.' };

beforeAll(async () => {
	loop = await startLoop({ adapt: waitingFor(12, texts) });
	desk = new Desk(loop.creatio);
});
afterAll(async () => {
	await loop?.stop();
});

test('a customer who hears nothing is told so once, and the rep is reminded once; one who was answered is not', async () => {
	const answered = await handedOff(loop, desk, 'Pat', '447700900861');
	await desk.reply(answered.caseId, 'I am here.');
	await shows(answered.phone, 'I am here.');
	const waiting = await handedOff(loop, desk, 'Quin', '447700900862');
	await shows(waiting.phone, texts.messageToCustomer);
	await noteOn(desk, waiting.number, 'The customer has been waiting', texts.reminderToRep);
	await quiet(12_000);
	expect((await onPhone(waiting.phone)).slice(1)).toEqual([texts.messageToCustomer]);
	expect(notes(await desk.onlyCaseOf(waiting.number), 'The customer has been waiting')).toHaveLength(1);
	expect((await onPhone(answered.phone)).slice(1)).toEqual(['I am here.']);
	expect(notes(await desk.onlyCaseOf(answered.number), 'The customer has been waiting')).toEqual([]);
});
