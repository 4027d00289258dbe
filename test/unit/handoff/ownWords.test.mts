import { ownWords } from '../../../lib/handoff/ownWords.ts';
import { explicitRequest } from '../../../lib/handoff/request/explicitRequest.ts';
import { conversationOf } from './conversations.mts';
import { decideOnce } from './runNode.mts';

test('the explanation quotes what the customer typed, not what the detector read', async () => {
	const said = 'I neeed  to speak\nwith a PERSON!!';
	const { json } = await decideOnce({ items: [{ conversation: conversationOf([['customer', said]]) as never }] });
	expect(json.handoff.explanation).toBe('The customer asked for a person ("I neeed to speak with a PERSON!!").');
});

test('of a long message only the sentence that asks is quoted', () => {
	const story = 'My order 4711 has not arrived although it was promised for last week. '.repeat(5);
	expect(ownWords(`${story}Get me a human, now! Thanks.`, explicitRequest)).toBe('Get me a human, now!');
});

test('a sentence that goes on and on is shortened, without cutting an emoji apart', () => {
	const quote = ownWords(`get me a human ${'😡'.repeat(300)}`, explicitRequest);
	expect([...quote].length).toBeLessThanOrEqual(161);
	expect(quote).toMatch(/^get me a human 😡+…$/u);
});
