/** Content of a message with buttons, a list or a link (whatsapp.md 2.1). */
export type InteractiveContent = Record<string, unknown>;

export interface Choice {
	id: string;
	title: string;
	description?: string;
}

/** Meta's limits, in characters and counts (whatsapp.md 2.1). */
const LIMITS = {
	buttons: 3,
	buttonId: 256,
	buttonTitle: 20,
	buttonBody: 1024,
	rows: 10,
	rowId: 200,
	rowTitle: 24,
	rowDescription: 72,
	listBody: 4096,
	listButton: 20,
	linkTitle: 20,
} as const;

/** Shortens to a limit with an ellipsis, without tearing a character apart. */
export function shorten(text: string, limit: number): string {
	if (text.length <= limit) return text;
	let kept = '';
	for (const character of text) {
		if (kept.length + character.length > limit - 1) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}

function unique(choices: readonly Choice[], limit: number): Choice[] {
	const seen = new Set<string>();
	return choices.filter(({ title }) => {
		const shown = shorten(title.trim(), limit);
		if (shown === '' || seen.has(shown)) return false;
		seen.add(shown);
		return true;
	});
}

/**
 * Up to three reply buttons. Titles are shortened; undefined when the text is too long or there are no or too many
 * buttons, so that the caller sends plain text instead of something Meta refuses.
 */
export function replyButtons(text: string, choices: readonly Choice[]): InteractiveContent | undefined {
	const buttons = unique(choices, LIMITS.buttonTitle);
	if (buttons.length === 0 || buttons.length > LIMITS.buttons || text.length > LIMITS.buttonBody)
		return undefined;
	return {
		type: 'button',
		body: { text },
		action: {
			buttons: buttons.map(({ id, title }) => ({
				type: 'reply',
				reply: { id: id.slice(0, LIMITS.buttonId), title: shorten(title.trim(), LIMITS.buttonTitle) },
			})),
		},
	};
}

/** Up to ten rows behind one button; undefined when it does not fit, as above. */
export function choiceList(
	text: string,
	button: string,
	choices: readonly Choice[],
): InteractiveContent | undefined {
	const rows = unique(choices, LIMITS.rowTitle);
	if (rows.length === 0 || rows.length > LIMITS.rows || text.length > LIMITS.listBody) return undefined;
	return {
		type: 'list',
		body: { text },
		action: {
			button: shorten(button, LIMITS.listButton),
			sections: [
				{
					title: shorten(button, LIMITS.rowTitle),
					rows: rows.map(({ id, title, description }) => ({
						id: id.slice(0, LIMITS.rowId),
						title: shorten(title.trim(), LIMITS.rowTitle),
						...(description && { description: shorten(description, LIMITS.rowDescription) }),
					})),
				},
			],
		},
	};
}

/** One button that opens an address; undefined when the text is too long. */
export function linkButton(text: string, title: string, url: string): InteractiveContent | undefined {
	if (text.length > LIMITS.buttonBody || title.trim() === '' || url === '') return undefined;
	return {
		type: 'cta_url',
		body: { text },
		action: { name: 'cta_url', parameters: { display_text: shorten(title.trim(), LIMITS.linkTitle), url } },
	};
}

/** The same choices as lines of text, for when they do not fit into buttons or a list. */
export function choicesAsText(text: string, choices: readonly Choice[]): string {
	const lines = choices.map(({ title, description }, index) =>
		description ? `${index + 1}. ${title}: ${description}` : `${index + 1}. ${title}`,
	);
	return [text, ...lines].join('\n');
}
