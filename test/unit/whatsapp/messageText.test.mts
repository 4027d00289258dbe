import { AT_ISO, messageOf, type Json } from './deliveries.mts';
import { one } from './reading.mts';

const FILE = {
	id: '9001',
	mime_type: 'image/jpeg',
	sha256: 'aGFzaA==',
	url: 'https://lookaside.fbsbx.com/x',
};
const interactive = (type: string, content: unknown) =>
	messageOf('interactive', { interactive: { type, [type]: content } });

describe('readable text of every type', () => {
	test.each<[string, Json, string]>([
		['text', messageOf('text', { text: { body: 'Hi' } }), 'Hi'],
		['text without body', messageOf('text', { text: {} }), '[Empty message]'],
		['image', messageOf('image', { image: { ...FILE, caption: 'My car' } }), '[Image] My car'],
		['image without caption', messageOf('image', { image: FILE }), '[Image]'],
		['audio', messageOf('audio', { audio: { id: '1', mime_type: 'audio/mpeg' } }), '[Audio]'],
		['voice note', messageOf('audio', { audio: { id: '1', voice: true } }), '[Voice note]'],
		['old voice note', messageOf('voice', { voice: { id: '1' } }), '[Voice note]'],
		['video', messageOf('video', { video: { id: '1', caption: 'Look' } }), '[Video] Look'],
		[
			'document',
			messageOf('document', { document: { id: '1', filename: 'Rechnung ü 📄.pdf', caption: 'See p. 2' } }),
			'[Document: Rechnung ü 📄.pdf] See p. 2',
		],
		['document without name', messageOf('document', { document: { id: '1' } }), '[Document]'],
		['sticker', messageOf('sticker', { sticker: { id: '1', animated: false } }), '[Sticker]'],
		[
			'animated sticker',
			messageOf('sticker', { sticker: { id: '1', animated: true } }),
			'[Animated sticker]',
		],
		[
			'location with name',
			messageOf('location', {
				location: { latitude: 51.5, longitude: -0.12, name: 'Shop', address: '1 High St' },
			}),
			'[Location] Shop, 1 High St https://www.google.com/maps?q=51.5,-0.12',
		],
		[
			'location only',
			messageOf('location', { location: { latitude: 51.5, longitude: -0.12 } }),
			'[Location] https://www.google.com/maps?q=51.5,-0.12',
		],
		[
			'contacts',
			messageOf('contacts', {
				contacts: [
					{
						name: { formatted_name: 'Ben Ode', first_name: 'Ben' },
						phones: [{ phone: '+44 7700 900999', wa_id: '447700900999', type: 'CELL' }],
						emails: [{ email: 'ben@example.com', type: 'WORK' }],
						org: { company: 'Acme', title: 'Buyer' },
					},
				],
			}),
			'[Contact] Ben Ode · +44 7700 900999 · ben@example.com · Buyer, Acme',
		],
		[
			'several contacts, one without a name',
			messageOf('contacts', {
				contacts: [{ phones: [{ wa_id: '44770' }] }, { name: { first_name: 'Eve' } }],
			}),
			'[Contacts] +44770; Eve',
		],
		[
			'own contact on request',
			messageOf('contacts', {
				contacts: [{ origin: 'contact_request', vcard: 'BEGIN', phones: [{ phone: '+44 1' }] }],
			}),
			'[Shared their contact details] +44 1',
		],
		['reply button', interactive('button_reply', { id: 'ok', title: 'Yes, please' }), 'Yes, please'],
		[
			'list row',
			interactive('list_reply', { id: 'r1', title: 'Returns', description: 'Within 30 days' }),
			'Returns\nWithin 30 days',
		],
		['list row without description', interactive('list_reply', { id: 'r1', title: 'Returns' }), 'Returns'],
		[
			'form',
			interactive('nfm_reply', {
				name: 'flow',
				body: 'Sent',
				response_json: '{"flow_token":"t","name":"Ana","seats":2,"tags":["a"]}',
			}),
			'[Form]\nname: Ana\nseats: 2\ntags: ["a"]',
		],
		[
			'form with null',
			interactive('nfm_reply', { name: 'flow', body: 'Sent', response_json: null }),
			'[Form]\nSent',
		],
		['form without answers', interactive('nfm_reply', { name: 'flow' }), '[Form]\nsent'],
		[
			'form that is not JSON',
			interactive('nfm_reply', { name: 'flow', body: 'Sent', response_json: '{oops' }),
			'[Form]\nSent',
		],
		[
			'address form',
			interactive('nfm_reply', { name: 'address_message', response_json: '{"city":"Pune"}' }),
			'[Address]\ncity: Pune',
		],
		[
			'call allowed',
			interactive('call_permission_reply', { response: 'accept', is_permanent: false }),
			'[Allowed calls for a limited time]',
		],
		[
			'call allowed for good',
			interactive('call_permission_reply', { response: 'accept', is_permanent: true }),
			'[Allowed calls at any time]',
		],
		['call refused', interactive('call_permission_reply', { response: 'reject' }), '[Declined to be called]'],
		[
			'interactive of tomorrow',
			interactive('hologram_reply', { id: '1' }),
			'[Interactive answer: hologram_reply]',
		],
		['template button', messageOf('button', { button: { payload: 'STOP', text: 'Stop' } }), 'Stop'],
		['template button without payload', messageOf('button', { button: { text: 'Stop' } }), 'Stop'],
		[
			'reaction',
			messageOf('reaction', { reaction: { message_id: 'wamid.x', emoji: '👍' } }),
			'[Reacted with 👍]',
		],
		[
			'reaction removed, absent',
			messageOf('reaction', { reaction: { message_id: 'wamid.x' } }),
			'[Removed a reaction]',
		],
		[
			'reaction removed, empty',
			messageOf('reaction', { reaction: { message_id: 'wamid.x', emoji: '' } }),
			'[Removed a reaction]',
		],
		[
			'order',
			messageOf('order', {
				order: {
					catalog_id: '1',
					text: 'For Friday',
					product_items: [
						{ product_retailer_id: 'sku-1', quantity: 2, item_price: 9.5, currency: 'EUR' },
						{ product_retailer_id: 'sku-2', quantity: '1', item_price: '3', currency: 'EUR' },
					],
				},
			}),
			'[Order]\nFor Friday\n2 x sku-1 at 9.5 EUR\n1 x sku-2 at 3 EUR',
		],
		[
			'unsupported with code',
			messageOf('unsupported', { errors: [{ code: 131051, title: 'Message type unknown' }] }),
			'[Sent something that WhatsApp does not pass on to businesses]',
		],
		[
			'unsupported poll',
			messageOf('unsupported', { errors: [{ code: 131051 }], unsupported: { type: 'poll' } }),
			'[Sent a poll, which WhatsApp does not pass on to businesses]',
		],
		[
			'unsupported of tomorrow',
			messageOf('unsupported', { unsupported: { type: 'constructor' } }),
			'[Sent constructor, which WhatsApp does not pass on to businesses]',
		],
		[
			'edit',
			messageOf('edit', {
				edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: 'new' } } },
			}),
			'[Edited a message] new',
		],
		['edit inside edit', messageOf('edit', { edit: { message: { type: 'edit' } } }), '[Edited a message]'],
		['revoke', messageOf('revoke', { revoke: { original_message_id: 'wamid.0' } }), '[Deleted a message]'],
		['request_welcome', messageOf('request_welcome'), '[Opened the chat]'],
		['media_placeholder', messageOf('media_placeholder'), '[File from before this number was connected]'],
		['ephemeral', messageOf('ephemeral'), '[Disappearing message]'],
		[
			'old unknown',
			messageOf('unknown', { errors: [{ code: 131051 }] }),
			'[Sent something that WhatsApp does not pass on to businesses]',
		],
		['type of tomorrow', messageOf('hologram', { hologram: { size: 3 } }), '[Message of type hologram]'],
		['type named like a method', messageOf('toString'), '[Message of type toString]'],
		[
			'file above 100 MB',
			messageOf('video', { video: { id: '1' }, errors: [{ code: 131052, title: 'Media download error' }] }),
			'[Video] [The file that the customer sent could not be downloaded. Ask them to send it again, or smaller.]',
		],
	])('%s', (_name, message, text) => {
		const item = one(message);
		expect(item).toMatchObject({
			type: message.type,
			text,
			chatInput: text,
			author: 'customer',
			timestamp: AT_ISO,
		});
		expect(item.log).toMatchObject({
			kind: 'message',
			author: 'customer',
			text,
			eventId: message.id,
			at: AT_ISO,
		});
		expect(item.raw).toBe(message);
	});
});
