/**
 * Plain text in which Markdown may stand, as WhatsApp text: **bold**, __bold__, ~~strike~~, headings, links and bullets become
 * WhatsApp's. What WhatsApp writes the same way (*bold*, _italic_, `code`, 1. and -) stays.
 */
export function markdownText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.split(/(```[\s\S]*?```)/)
		.map((part, index) => (index % 2 === 1 ? part : part.split('\n').map(line).join('\n')))
		.join('');
}

function line(written: string): string {
	if (/^\s*(?:[*_] ?){3,}\s*$/.test(written)) return '';
	const heading = /^ {0,3}#{1,6} +(?=\S)/.exec(written);
	if (heading !== null) {
		const title = inline(written.slice(heading[0].length).replace(/\*\*|__/g, '')).trim();
		return title === '' || title.includes('*') ? title : `*${title}*`;
	}
	return inline(written.replace(/^(\s*)[*+•] +(?=\S)/, '$1- '));
}

function inline(written: string): string {
	return written
		.split(/(`[^`\n]+`)/)
		.map((part, index) => (index % 2 === 1 ? part : formats(part)))
		.join('');
}

function formats(text: string): string {
	return text
		.replace(/!?\[([^\][\n]{0,500})\]\((https?:\/\/[^\s()]{1,2000}(?:\([^\s()]{0,200}\))?[^\s()]{0,200})(?: "[^"\n]{0,200}")?\)/g, link)
		.replace(/(?<![*\p{L}\p{N}])\*\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*\*(?![*\p{L}\p{N}])/gu, '*_$1_*')
		.replace(/(?<!\*)\*\*(?=[^\s*])([^*\n]+?)(?<=\S)\*\*(?!\*)/g, '*$1*')
		.replace(/(?<![_\p{L}\p{N}])__(?=[^\s_])([^\n]+?)(?<=[^\s_])__(?![_\p{L}\p{N}])/gu, '*$1*')
		.replace(/~~(?=[^\s~])([^~\n]+?)(?<=\S)~~/g, '~$1~')
		.replace(/\\([*_~`#[\]])/g, '$1');
}

function link(_written: string, label: string, address: string): string {
	const text = label.trim();
	return text === '' || text === address ? address : `${text} (${address})`;
}
