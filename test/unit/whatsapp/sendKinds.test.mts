import { conversation, later, message, run } from './sendFakes.mts';

describe('kinds of messages', () => {
	const item = { conversation: conversation(), message: message({ text: 'Pick' }) };
	test('template, also while the window is closed', async () => {
		const closed = { ...item, conversation: conversation({ window: { closesAt: later(-1) } }) };
		const { calls, json } = await run({
			items: [closed],
			parameters: {
				messageType: 'template',
				templateSource: 'name',
				templateName: 'order_ready',
				templateLanguage: 'de',
				templateParameters: { values: [{ name: '', text: 'Ana' }, { text: 7 }] },
			},
		});
		expect(calls[0].body).toMatchObject({
			template: {
				name: 'order_ready',
				language: { code: 'de' },
				components: [
					{
						parameters: [
							{ type: 'text', text: 'Ana' },
							{ type: 'text', text: '7' },
						],
					},
				],
			},
		});
		expect(json[0]).toMatchObject([{ status: 'sent', log: [{ text: 'Pick' }] }]);
	});
	test('buttons, and plain text when they do not fit', async () => {
		const choices = (count: number) => ({
			values: Array.from({ length: count }, (_, index) => ({ title: `Choice ${index}` })),
		});
		const parameters = { messageType: 'interactive', interactiveLayout: 'buttons' };
		const fits = await run({ items: [item], parameters: { ...parameters, choices: choices(2) } });
		expect(fits.calls[0].body).toMatchObject({
			type: 'interactive',
			interactive: {
				type: 'button',
				action: { buttons: [{ reply: { id: 'Choice 0', title: 'Choice 0' } }, {}] },
			},
		});
		const tooMany = await run({ items: [item], parameters: { ...parameters, choices: choices(4) } });
		expect(tooMany.calls[0].body).toMatchObject({
			type: 'text',
			text: { body: 'Pick\n1. Choice 0\n2. Choice 1\n3. Choice 2\n4. Choice 3' },
		});
	});
	test('list and link', async () => {
		const list = await run({
			items: [item],
			parameters: {
				messageType: 'interactive',
				interactiveLayout: 'list',
				choices: { values: [{ title: 'A', description: 'a' }] },
			},
		});
		expect(list.calls[0].body).toMatchObject({ interactive: { type: 'list', action: { button: 'Choose' } } });
		const link = await run({
			items: [item],
			parameters: {
				messageType: 'interactive',
				interactiveLayout: 'link',
				buttonText: 'Open',
				linkUrl: 'https://example.com',
			},
		});
		expect(link.calls[0].body).toMatchObject({ interactive: { type: 'cta_url' } });
		const noTitle = await run({
			items: [item],
			parameters: { messageType: 'interactive', interactiveLayout: 'link', linkUrl: 'https://example.com' },
		});
		expect(noTitle.calls[0].body).toMatchObject({ text: { body: 'Pick\nhttps://example.com' } });
	});
	test('quote and preview', async () => {
		const { calls } = await run({
			items: [item],
			parameters: { options: { replyTo: 'wamid.q', previewUrl: true } },
		});
		expect(calls[0].body).toMatchObject({ context: { message_id: 'wamid.q' }, text: { preview_url: true } });
	});
	test('reopen template of a held reply', async () => {
		const held = {
			conversation: conversation({ window: { closesAt: later(-1) } }),
			message: message({ author: 'rep' }),
		};
		const { calls, json } = await run({ items: [held], parameters: { reopenTemplateName: 'reply_waiting' } });
		expect(calls[0].body).toMatchObject({ template: { name: 'reply_waiting', language: { code: 'en_US' } } });
		expect(json[1]).toMatchObject([{ status: 'held', log: [{ kind: 'held' }] }]);
	});
});
