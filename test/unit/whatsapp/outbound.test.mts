import fc from 'fast-check';
import {
	choiceList,
	choicesAsText,
	linkButton,
	replyButtons,
	shorten,
} from '../../../lib/whatsapp/outbound/interactive';
import {
	interactiveMessage,
	readMark,
	templateMessage,
	textMessage,
} from '../../../lib/whatsapp/outbound/messages';
import { MAX_TEXT_LENGTH, splitText } from '../../../lib/whatsapp/outbound/splitText';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('splitting a text', () => {
	test('a short one stays whole', () => {
		expect(splitText('Hello')).toEqual(['Hello']);
		expect(splitText('a'.repeat(MAX_TEXT_LENGTH))).toHaveLength(1);
		expect(splitText('  ')).toEqual([]);
	});
	test.each([
		[
			'between paragraphs',
			'First one. With two.\n\nSecond paragraph',
			30,
			['First one. With two.', 'Second paragraph'],
		],
		['between lines', 'First line\nSecond line here', 20, ['First line', 'Second line here']],
		['between sentences', 'One is here. Two is here too', 20, ['One is here.', 'Two is here too']],
		['between words', 'alpha beta gamma delta', 12, ['alpha beta', 'gamma delta']],
		['inside a word, if it must', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
		['exactly at the limit', 'abcd efgh', 4, ['abcd', 'efgh']],
		[
			'not at a boundary that comes far too early',
			`Hi\n\n${'word '.repeat(10)}`,
			30,
			['Hi\n\nword word word word word', 'word word word word word'],
		],
	])('%s', (_name, text, limit, parts) => {
		expect(splitText(text, limit)).toEqual(parts);
	});
	test('no part is too long, torn or lost, for any text', () => {
		const words = fc.array(
			fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 30 }),
				fc.constantFrom('\n\n', '\n', '. ', ' ', '👩‍👩‍👧', '😀'.repeat(9)),
			),
			{ maxLength: 60 },
		);
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 60 }), (pieces, limit) => {
				const text = pieces.join('');
				const parts = splitText(text, limit);
				for (const part of parts) {
					expect(part.length).toBeLessThanOrEqual(limit);
					expect(part).not.toBe('');
					expect(part).not.toMatch(LONE_SURROGATE);
				}
				expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}),
			{ numRuns: 500 },
		);
	});
	test('a family of four stays a family', () => {
		const family = '👩‍👩‍👧‍👦';
		for (const part of splitText(family.repeat(10), 30)) expect(part.replaceAll(family, '')).toBe('');
	});
});

describe('message bodies', () => {
	const envelope = { address: { to: '+447700900123' }, callbackData: '1:2|i', replyTo: 'wamid.q' };
	test('text', () => {
		expect(textMessage(envelope, 'Hi')).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '+447700900123',
			type: 'text',
			text: { body: 'Hi', preview_url: false },
			context: { message_id: 'wamid.q' },
			biz_opaque_callback_data: '1:2|i',
		});
	});
	test('text to a person without a number', () => {
		expect(textMessage({ address: { recipient: 'GB.1' } }, 'Hi', true)).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			recipient: 'GB.1',
			type: 'text',
			text: { body: 'Hi', preview_url: true },
		});
	});
	test('template with named, numbered and no values', () => {
		const template = (bodyParameters: Array<{ name?: string; text: string }>) =>
			templateMessage({ address: { to: '+1' } }, { name: 'n', language: 'en_US', bodyParameters }).template;
		expect(template([])).toEqual({ name: 'n', language: { code: 'en_US' } });
		expect(
			template([{ text: 'two\n\nlines\tand     spaces ' }, { name: 'first_name', text: 'Ana' }]),
		).toEqual({
			name: 'n',
			language: { code: 'en_US' },
			components: [
				{
					type: 'body',
					parameters: [
						{ type: 'text', text: 'two lines and spaces' },
						{ type: 'text', parameter_name: 'first_name', text: 'Ana' },
					],
				},
			],
		});
	});
	test('read mark', () => {
		expect(readMark('wamid.1', false)).toEqual({
			messaging_product: 'whatsapp',
			status: 'read',
			message_id: 'wamid.1',
		});
		expect(readMark('wamid.1', true)).toHaveProperty('typing_indicator', { type: 'text' });
	});
	test('interactive', () => {
		const content = linkButton('Your order', 'Open', 'https://example.com') ?? {};
		expect(interactiveMessage({ address: { to: '+1' } }, content)).toMatchObject({
			type: 'interactive',
			interactive: { type: 'cta_url' },
		});
	});
});

describe('choices', () => {
	const choice = (title: string, more = {}) => ({ id: title, title, ...more });
	test('up to three buttons, titles shortened', () => {
		expect(replyButtons('Pick', [choice('Yes'), choice('A title of more than twenty')])).toEqual({
			type: 'button',
			body: { text: 'Pick' },
			action: {
				buttons: [
					{ type: 'reply', reply: { id: 'Yes', title: 'Yes' } },
					{ type: 'reply', reply: { id: 'A title of more than twenty', title: 'A title of more tha…' } },
				],
			},
		});
	});
	test.each([
		['no button', 'Pick', []],
		['four buttons', 'Pick', ['a', 'b', 'c', 'd']],
		['a text that is too long', 'x'.repeat(1025), ['a']],
	])('%s: none, so that plain text goes out', (_name, text, titles) => {
		expect(
			replyButtons(
				text,
				titles.map((title) => choice(title)),
			),
		).toBeUndefined();
	});
	test('the same title twice counts once', () => {
		expect(replyButtons('Pick', [choice('a'), choice('a'), choice(' ')])).toHaveProperty(
			'action.buttons.length',
			1,
		);
	});
	test('a list of ten rows, and no more', () => {
		const rows = Array.from({ length: 10 }, (_, index) =>
			choice(`Row ${index}`, { description: 'd'.repeat(80) }),
		);
		const list = choiceList('Pick', 'Menu', rows);
		expect(list).toHaveProperty('action.sections.0.rows.length', 10);
		expect(list).toHaveProperty('action.sections.0.rows.0.description', `${'d'.repeat(71)}…`);
		expect(choiceList('Pick', 'Menu', [...rows, choice('eleven')])).toBeUndefined();
		expect(choiceList('x'.repeat(4097), 'Menu', rows)).toBeUndefined();
	});
	test('a link needs title and address', () => {
		expect(linkButton('Text', ' ', 'https://x')).toBeUndefined();
		expect(linkButton('Text', 'Open', '')).toBeUndefined();
	});
	test('as text', () => {
		expect(choicesAsText('Pick', [choice('a'), choice('b', { description: 'c' })])).toBe(
			'Pick\n1. a\n2. b: c',
		);
	});
	test('shortening never tears a character', () => {
		expect(shorten('ab😀😀', 5)).toBe('ab😀…');
		expect(shorten('abc', 3)).toBe('abc');
	});
});
