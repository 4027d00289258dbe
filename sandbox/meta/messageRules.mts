import { GraphProblem, invalidParameter, invalidValue, missingParameter, requiredParameter } from './graphAnswer.mts';
import { checkTemplate } from './templateRules.mts';
import type { ChatMessage, Json } from './types.mts';

export type CheckedContent = {
	type: string;
	/** What the customer reads. */
	text: string;
	choices?: ChatMessage['choices'];
	mediaId?: string;
	/** Category of a template: authentication templates cannot go to a user id. */
	category?: string;
};

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Characters as Meta counts them: code points. */
const length = (value: string) => [...value].length;

/** Refuses a text that is missing or too long. */
export function limited(value: unknown, name: string, max: number, min = 1): string {
	if (typeof value !== 'string') throw missingParameter(`Parameter '${name}' is mandatory`);
	if (length(value) < min || length(value) > max) {
		throw invalidValue(`${name} length invalid. Min length: ${min}, Max length: ${max}`);
	}
	return value;
}

function checkText(text: Json): CheckedContent {
	if (typeof text.body !== 'string' || text.body.trim() === '') throw requiredParameter("text['body']");
	if (length(text.body) > 4096) {
		throw new GraphProblem(400, 100, "(#100) Param text['body'] must be at most 4096 characters long.");
	}
	return { type: 'text', text: text.body };
}

const captioned = ['image', 'video', 'document'];

function checkMedia(type: string, media: Json): CheckedContent {
	const { id, link, caption, filename } = media;
	if ((id === undefined) === (link === undefined)) {
		throw invalidParameter(`Exactly one of the following parameters is required in ${type}: id, link`);
	}
	if (link !== undefined && (typeof link !== 'string' || !/^https?:\/\//.test(link))) {
		throw invalidParameter(`${type}.link should represent a valid URL`);
	}
	if (caption !== undefined) {
		if (!captioned.includes(type)) throw invalidParameter(`Unexpected key "caption" on param "${type}"`);
		limited(caption, `${type}.caption`, 1024, 0);
	}
	if (filename !== undefined && type !== 'document') throw invalidParameter(`Unexpected key "filename" on param "${type}"`);
	const label = type === 'document' && filename ? String(filename) : type;
	const text = [`[${label}]`, caption].filter(Boolean).join(' ');
	return { type, text, ...(id === undefined ? {} : { mediaId: String(id) }) };
}

function checkLocation(location: Json): CheckedContent {
	const [latitude, longitude] = [Number(location.latitude), Number(location.longitude)];
	if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) throw invalidValue('location: latitude or longitude is not valid');
	return { type: 'location', text: [location.name, location.address, `${latitude}, ${longitude}`].filter(Boolean).join(', ') };
}

function checkContacts(contacts: unknown): CheckedContent {
	if (!Array.isArray(contacts) || contacts.length === 0) throw missingParameter("Parameter 'contacts' is mandatory");
	if (contacts.length > 257) throw invalidValue('contacts: at most 257 cards');
	const names = contacts.map((card: unknown) => {
		const name = isObject(card) && isObject(card.name) ? card.name : {};
		if (typeof name.formatted_name !== 'string') throw missingParameter('contacts: name.formatted_name is mandatory');
		return name.formatted_name;
	});
	return { type: 'contacts', text: `[contacts] ${names.join(', ')}` };
}

function checkReaction(reaction: Json): CheckedContent {
	if (typeof reaction.message_id !== 'string') throw missingParameter("Parameter 'message_id' is mandatory for type 'reaction'");
	if (typeof reaction.emoji !== 'string') throw missingParameter("Parameter 'emoji' is mandatory for type 'reaction'");
	return { type: 'reaction', text: reaction.emoji };
}

function checkHeader(header: unknown, textOnly: boolean): string {
	if (header === undefined) return '';
	if (!isObject(header)) throw invalidParameter('interactive.header must be an object');
	if (header.type === 'text') return limited(header.text, 'interactive header text', 60);
	if (textOnly || !['image', 'video', 'document'].includes(String(header.type))) {
		throw invalidValue(`Header type ${String(header.type)} is not allowed`);
	}
	checkMedia(String(header.type), isObject(header[String(header.type)]) ? (header[String(header.type)] as Json) : {});
	return `[${String(header.type)}]`;
}

function uniqueOrRefuse(values: string[], what: string): void {
	if (new Set(values).size !== values.length) throw invalidValue(`Duplicate ${what}`);
}

function checkReplyButtons(action: Json): ChatMessage['choices'] {
	const buttons = Array.isArray(action.buttons) ? action.buttons : [];
	if (buttons.length < 1 || buttons.length > 3) throw invalidValue('Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3');
	const choices = buttons.map((button: unknown) => {
		const reply = isObject(button) && button.type === 'reply' && isObject(button.reply) ? button.reply : undefined;
		if (!reply) throw invalidValue("Button type must be 'reply'");
		return { id: limited(reply.id, 'Button id', 256), title: limited(reply.title, 'Button title', 20), kind: 'button' as const };
	});
	uniqueOrRefuse(choices.map((one) => one.title), 'button title');
	uniqueOrRefuse(choices.map((one) => one.id), 'button id');
	return choices;
}

function checkList(action: Json): ChatMessage['choices'] {
	limited(action.button, 'List button', 20);
	const sections = Array.isArray(action.sections) ? action.sections.filter(isObject) : [];
	if (sections.length < 1 || sections.length > 10) throw invalidValue('Invalid sections count. Min: 1, Max: 10');
	const choices = sections.flatMap((section) => {
		limited(section.title, 'Section title', 24);
		const rows = Array.isArray(section.rows) ? section.rows.filter(isObject) : [];
		if (rows.length === 0) throw invalidValue('A section needs at least one row');
		return rows.map((row) => ({
			id: limited(row.id, 'Row id', 200),
			title: limited(row.title, 'Row title', 24),
			...(row.description === undefined ? {} : { description: limited(row.description, 'Row description', 72, 0) }),
			kind: 'list' as const,
		}));
	});
	if (choices.length > 10) throw invalidValue('Total row count exceed max allowed count: 10');
	uniqueOrRefuse(choices.map((one) => one.id), 'row id');
	return choices;
}

const otherInteractive = ['location_request_message', 'flow', 'address_message', 'product', 'product_list', 'catalog_message', 'carousel', 'request_contact_info'];

function checkInteractive(interactive: Json): CheckedContent {
	const kind = String(interactive.type ?? '');
	const action = isObject(interactive.action) ? interactive.action : {};
	const list = kind === 'list';
	const header = checkHeader(interactive.header, list);
	const needsBody = kind !== 'product';
	const bodyText = isObject(interactive.body) ? interactive.body.text : undefined;
	const body = needsBody ? limited(bodyText, 'Interactive body text', list ? 4096 : 1024) : '';
	const footer = isObject(interactive.footer) ? limited(interactive.footer.text, 'Interactive footer text', 60) : '';
	const text = [header, body, footer].filter(Boolean).join('\n');
	if (kind === 'button') return { type: 'interactive', text, choices: checkReplyButtons(action) };
	if (list) return { type: 'interactive', text, choices: checkList(action) };
	if (kind === 'cta_url') {
		const parameters = isObject(action.parameters) ? action.parameters : {};
		const title = limited(parameters.display_text, 'display_text', 20);
		if (typeof parameters.url !== 'string' || !/^https?:\/\//.test(parameters.url)) throw invalidValue('cta_url: url is not valid');
		return { type: 'interactive', text: `${text}\n${title}: ${parameters.url}` };
	}
	if (otherInteractive.includes(kind)) return { type: 'interactive', text: `${text}\n[${kind}]` };
	throw invalidValue(`Interactive type ${kind || '(missing)'} is not known`);
}

/**
 * The content of a send call within the limits of whatsapp.md 2.1.
 * @throws GraphProblem in Meta's form
 */
export function checkContent(body: Json): CheckedContent {
	const type = String(body.type ?? 'text');
	const part = body[type];
	if (type === 'contacts') return checkContacts(part);
	if (!isObject(part)) throw requiredParameter(type);
	if (type === 'text') return checkText(part);
	if (['image', 'video', 'document', 'audio', 'sticker'].includes(type)) return checkMedia(type, part);
	if (type === 'location') return checkLocation(part);
	if (type === 'reaction') return checkReaction(part);
	if (type === 'interactive') return checkInteractive(part);
	if (type === 'template') {
		const { template, text, choices } = checkTemplate(part);
		return { type, text, choices, category: template.category };
	}
	throw new GraphProblem(400, 131051, '(#131051) Unsupported message type', { details: `Message type "${type}" is not supported.` });
}
