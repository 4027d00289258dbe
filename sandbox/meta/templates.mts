import type { Json } from './types.mts';

export type Template = {
	id: string;
	name: string;
	language: string;
	status: 'APPROVED' | 'PENDING' | 'PAUSED' | 'REJECTED';
	category: 'UTILITY' | 'MARKETING' | 'AUTHENTICATION';
	parameter_format: 'POSITIONAL' | 'NAMED';
	components: Json[];
	quality_score: Json;
	rejected_reason: string;
};

function template(
	id: string,
	name: string,
	body: string,
	more: Partial<Omit<Template, 'components'>> & { before?: Json[]; after?: Json[]; example?: Json } = {},
): Template {
	const { before = [], after = [], example, ...rest } = more;
	return {
		id,
		name,
		language: 'en_US',
		status: 'APPROVED',
		category: 'UTILITY',
		parameter_format: 'POSITIONAL',
		quality_score: { score: 'GREEN' },
		rejected_reason: 'NONE',
		...rest,
		components: [...before, { type: 'BODY', text: body, ...(example ? { example } : {}) }, ...after],
	};
}

/** The templates of the sandbox's business account (shapes: whatsapp.md 4). */
export const templates: readonly Template[] = [
	template('1387000000000001', 'reopen_conversation', 'We have an answer to your question. Reply to this message to read it.', {
		after: [{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Read the answer' }] }],
	}),
	template('1387000000000002', 'reopen_conversation', 'Tenemos una respuesta a tu pregunta. Responde a este mensaje para leerla.', {
		language: 'es',
		after: [{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Leer la respuesta' }] }],
	}),
	template('1387000000000003', 'support_update', 'Hello {{1}}, our support team wrote: {{2}} Reply here if you need anything else.', {
		example: { body_text: [['Ana', 'Your parcel is on its way.']] },
	}),
	template('1387000000000004', 'order_ready', 'Order {{1}} is ready, {{2}}.', {
		before: [{ type: 'HEADER', format: 'TEXT', text: 'Hi {{1}}', example: { header_text: ['Ana'] } }],
		after: [
			{ type: 'FOOTER', text: 'Sandbox Shop' },
			{
				type: 'BUTTONS',
				buttons: [
					{ type: 'URL', text: 'Track', url: 'https://shop.example/{{1}}', example: ['https://shop.example/17'] },
					{ type: 'QUICK_REPLY', text: 'Stop' },
				],
			},
		],
		example: { body_text: [['A-17', 'Ana']] },
	}),
	template('1387000000000005', 'appointment_reminder', 'Hello {{first_name}}, we expect you on {{day}}.', {
		parameter_format: 'NAMED',
		example: {
			body_text_named_params: [
				{ param_name: 'first_name', example: 'Ana' },
				{ param_name: 'day', example: 'Monday' },
			],
		},
	}),
	template('1387000000000006', 'receipt', 'Here is your receipt for {{1}}.', {
		before: [{ type: 'HEADER', format: 'DOCUMENT', example: { header_handle: ['https://shop.example/receipt.pdf'] } }],
		example: { body_text: [['order 4711']] },
	}),
	template('1387000000000007', 'spring_offer', 'Spring is here: {{1}} off everything.', {
		status: 'PENDING',
		category: 'MARKETING',
		example: { body_text: [['10 %']] },
	}),
	template('1387000000000008', 'old_notice', 'Our shop has moved.', { status: 'PAUSED' }),
	template('1387000000000009', 'sign_in_code', '*{{1}}* is your verification code.', {
		category: 'AUTHENTICATION',
		example: { body_text: [['123456']] },
	}),
];

/** The page of a template list that a call asks for, with Meta's cursors (whatsapp.md 4). */
export function templatePage(list: readonly Template[], query: Record<string, string>, url: (after: string) => string): Json | undefined {
	const wanted = (name: 'name' | 'status' | 'category' | 'language') => query[name]?.toLowerCase();
	const matching = list.filter(
		(one) =>
			(['status', 'category', 'language'] as const).every((key) => !wanted(key) || one[key].toLowerCase() === wanted(key)) &&
			(!wanted('name') || one.name.includes(wanted('name') ?? '')) &&
			(!query.name_or_content || JSON.stringify(one).toLowerCase().includes(query.name_or_content.toLowerCase())),
	);
	const start = query.after ? matching.findIndex((one) => cursorOf(one) === query.after) + 1 : 0;
	if (query.after && start === 0) return undefined;
	const limit = Math.max(1, Number(query.limit ?? 25) || 25);
	const page = matching.slice(start, start + limit);
	const [first, last] = [page[0], page.at(-1)];
	const fields = query.fields?.split(',').map((field) => field.trim());
	return {
		data: page.map((one) => projected(one, fields)),
		paging:
			first && last
				? {
						cursors: { before: cursorOf(first), after: cursorOf(last) },
						...(start + limit < matching.length ? { next: url(cursorOf(last)) } : {}),
					}
				: {},
	};
}

const cursorOf = (one: Template) => Buffer.from(`template:${one.id}`).toString('base64url');

function projected(one: Template, fields = ['name', 'parameter_format', 'components', 'language', 'status', 'category']): Json {
	return Object.fromEntries(Object.entries(one).filter(([key]) => key === 'id' || fields.includes(key)));
}
