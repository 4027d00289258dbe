/**
 * Where the rep's own text ends: lines that mail programs put above the message that is answered, and signature
 * separators. Formats around a line do not matter.
 */
const ENDS = [
	/^--$/,
	/^_{20,}$/,
	/^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение)\s*-{2,}$/i,
	/^begin forwarded message:$/i,
	/^(?:sent from (?:my|mail|outlook)|get outlook for|gesendet von meinem|envoyé de(?:puis)? mon|enviado (?:desde mi|do meu)|inviato da(?:l mio)?|verzonden vanaf mijn|отправлено с)[ ,].{0,60}$/i,
];

/** "On Monday, 3 March 2026 at 10:00 Ana wrote:" in the languages of the big mail programs; it always has a date. */
const ATTRIBUTION =
	/^(?=.*\d)(?:(?:on|am|le|el|il|op|em|den|dnia|w dniu)\s.{5,250}\s(?:wrote|schrieb(?:\s.{1,120})?|a écrit|escribió|ha scritto|schreef(?:\s.{1,120})?|escreveu|skrev(?:\s.{1,120})?|napisał(?:\(a\)|a)?)|.{5,250}\s(?:пишет|писал|написал)(?:\(а\)|а)?|.{5,250}<[^<>\s]+@[^<>\s]+>)\s*:$/iu;

const FROM = /^(?:from|von|de|da|van|från|fra|od|от|от кого)\s?:\s*\S/i;
const HEADER =
	/^(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|inviato|data|a|oggetto|assunto|verzonden|aan|onderwerp|wysłano|do|temat|skickat|till|ämne|отправлено|дата|кому|тема)\s?:/i;

/** The text without signature and quoted history. `mail` also leaves out lines quoted with ">". */
export function withoutAppended(text: string, { mail }: { mail: boolean }): string {
	const lines = text.split('\n');
	const bare = lines.map((line) => line.replace(/[*_~]{1,3}/g, (signs) => (/^_{3}/.test(signs) ? signs : '')).trim());
	let end = lines.findIndex((line, index) => endsOwnText(bare, line.trim(), index));
	if (end < 0) end = lines.length;
	return lines
		.slice(0, end)
		.filter((line) => !(mail && /^\s*>/.test(line)))
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function endsOwnText(bare: string[], line: string, index: number): boolean {
	const own = bare[index];
	if (ENDS.some((pattern) => pattern.test(own) || pattern.test(line))) return true;
	if (own.length > 300) return false;
	if (ATTRIBUTION.test(own)) return true;
	const joined = `${own} ${bare[index + 1] ?? ''}`;
	// Long attributions wrap after the name or the address.
	if (!own.endsWith(':') && /\d/.test(own) && joined.length < 300 && ATTRIBUTION.test(joined) && startsAttribution(own)) return true;
	return FROM.test(own) && bare.slice(index + 1, index + 6).filter((next) => HEADER.test(next)).length >= 2;
}

function startsAttribution(line: string): boolean {
	return /^(?:on|am|le|el|il|op|em|den|dnia|w dniu)\s/i.test(line);
}
