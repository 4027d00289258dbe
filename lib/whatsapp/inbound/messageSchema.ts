import { z } from 'zod/v4';
import { anything, flag, list, number, part, parts, text } from './tolerant';

/** An element of `errors`: old ones carry `details` at the top (whatsapp.md 1.5). */
export const errorSchema = {
	code: number,
	title: text,
	message: text,
	details: text,
	error_data: part({ details: text }),
};

const mediaSchema = part({
	id: text,
	caption: text,
	filename: text,
	mime_type: text,
	sha256: text,
	url: text,
	voice: flag,
	animated: flag,
});

const choice = part({ id: text, title: text, description: text });

/** A card of the type `contacts`: `name` may be absent, `vcard` and `origin` are recent. */
const cardSchema = {
	name: part({ formatted_name: text, first_name: text, last_name: text }),
	phones: parts({ phone: text, wa_id: text, type: text }),
	emails: parts({ email: text, type: text }),
	org: part({ company: text, title: text }),
	urls: parts({ url: text }),
	addresses: parts({ street: text, city: text, state: text, zip: text, country: text }),
	birthday: text,
	origin: text,
};

/** One message of any type (whatsapp.md 1.5). Everything is optional, nothing is refused. */
export const messageSchema = z.object({
	id: text,
	timestamp: z.unknown(),
	type: text,
	from: text,
	from_user_id: text,
	from_parent_user_id: text,
	to: text,
	to_user_id: text,
	to_parent_user_id: text,
	group_id: text,
	context: part({
		from: text,
		from_user_id: text,
		id: text,
		forwarded: flag,
		frequently_forwarded: flag,
		referred_product: anything,
	}),
	referral: anything,
	errors: parts(errorSchema),
	text: part({ body: text }),
	image: mediaSchema,
	audio: mediaSchema,
	voice: mediaSchema,
	video: mediaSchema,
	document: mediaSchema,
	sticker: mediaSchema,
	location: part({ latitude: number, longitude: number, name: text, address: text, url: text }),
	contacts: parts(cardSchema),
	interactive: part({
		type: text,
		button_reply: choice,
		list_reply: choice,
		nfm_reply: part({ name: text, body: text, response_json: text }),
		call_permission_reply: part({ response: text, is_permanent: flag }),
	}),
	button: part({ payload: text, text }),
	reaction: part({ message_id: text, emoji: text }),
	order: part({
		text,
		product_items: parts({ product_retailer_id: text, quantity: number, item_price: number, currency: text }),
	}),
	system: part({
		body: text,
		type: text,
		wa_id: text,
		new_wa_id: text,
		user_id: text,
		previous_user_id: text,
	}),
	unsupported: part({ type: text }),
	edit: part({ original_message_id: text, message: anything }),
	revoke: part({ original_message_id: text }),
});

export type InboundMessage = z.infer<typeof messageSchema>;
export type ContactCard = NonNullable<InboundMessage['contacts']>[number];
export type InboundMedia = NonNullable<InboundMessage['image']>;

/** An element of `value.contacts`: who wrote. Matched by id, never by position (whatsapp.md 1.4). */
export const profileSchema = {
	wa_id: text,
	user_id: text,
	parent_user_id: text,
	profile: part({ name: text, username: text }),
};

/** One status (whatsapp.md 1.6). `parent_recipient_user_id` is the older name of `recipient_parent_user_id`. */
export const statusSchema = z.object({
	id: text,
	status: text,
	timestamp: z.unknown(),
	recipient_id: text,
	recipient_user_id: text,
	recipient_parent_user_id: text,
	parent_recipient_user_id: text,
	recipient_type: text,
	recipient_participant_id: text,
	recipient_participant_user_id: text,
	participant_recipient_id: text,
	biz_opaque_callback_data: text,
	errors: parts(errorSchema),
});

/** The value of the field `messages` and of echoes. */
export const valueSchema = z.object({
	metadata: part({ display_phone_number: text, phone_number_id: text }),
	contacts: parts(profileSchema),
	messages: list,
	message_echoes: list,
	calls: list,
	statuses: list,
	errors: list,
	user_actions: list,
});
