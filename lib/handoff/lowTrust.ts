import type { Conversation } from '../conversation/types';
import { steers } from './instructions';
import { clausesOf } from './request/clauses';
import { normalizeText } from './request/normalizeText';

/** Beginnings of words with which people give orders to an assistant. */
const orders = (
	'ignor|disregard|forget|override|bypass|never|always|must|set|mark|change|pretend|obey|follow|treat|act|from|say|repeat|answer|respond|output|classif|dont|do|stop|' +
	'olvid|nunca|siempre|debes|marca|cambia|finge|obedec|responde|di|esquec|sempre|deve|marque|mude|finja|diga|oubli|jamais|toujours|dois|devez|mets|mettez|marque|change|' +
	'vergis|nie|niemals|immer|musst|setz|markier|tu|sag|antwort|dimentic|mai|devi|imposta|segna|fai|rispondi|negeer|vergeet|nooit|altijd|moet|zet|markeer|doe|zeg|' +
	'zignoruj|zapomnij|nigdy|zawsze|musisz|ustaw|oznacz|udawaj|powiedz|yok|unut|asla|daima|her|ayarla|isaretle|degistir|davran|soyle|aktarma|' +
	'игнор|забуд|никогд|всегд|должен|установ|постав|отмет|притвор|скажи|отвеча|не|ігнор|ніколи|завжди|повинен|встанов|познач|вдавай|' +
	'تجاهل|انس|ابدا|دايما|يجب|اجعل|ضع|غير|اعتبر|قل|لا|अनदेखा|भूल|कभी|हमेशा|सेट|चिह्नित|बोलो|मत|ignore|kabhi|hamesha|abaikan|lupakan|jangan|selalu|harus|atur|tandai|ubah|anggap|katakan'
).split('|');

/** Beginnings of words for what the assistant works with. */
const machinery = (
	'rule|instruction|prompt|guideline|policy|policies|handof|escalat|priority|decision|confidence|sentiment|system|developer|jailbreak|resolved|json|tool|function|transfer|' +
	'regla|instruccion|prioridad|decision|sistema|resuelt|escal|transfier|regra|instruc|prioridade|decisao|resolvid|regle|consigne|priorit|decis|systeme|resolu|' +
	'regel|anweisung|entscheidung|gelost|erledigt|eskal|weiterleit|regol|istruzion|decision|sistem|risolt|instructie|voorschrift|prioriteit|besliss|opgelost|doorverbind|' +
	'zasad|regul|instrukcj|polecen|priorytet|decyzj|rozwiazan|kural|talimat|oncelik|karar|cozul|aktar|правил|инструкц|приоритет|решен|систем|промпт|передав|перевод|' +
	'інструкц|пріоритет|рішен|вирішен|قواعد|تعليمات|اوامر|اولويه|قرار|نظام|تحويل|محلول|नियम|निर्देश|प्राथमिक|निर्णय|सिस्टम|हल|ट्रांसफर|niyam|nirdesh|aturan|instruksi|perintah|prioritas|keputusan|selesai|alihkan'
).split('|');

const chineseOrJapanese =
	/(?:忽略|无视|忘记|忘掉|不要|别|永远|必须|设为|设置|设成|标记|改成|改为|假装|扮演|遵守|无効|無視|忘れ|絶対|必ず|しないで|設定して|変更して|ふりをし|従っ|として扱).{0,40}(?:规则|指令|指示|提示|设定|系统|优先|决定|转接|转人工|已解决|ルール|命令|プロンプト|システム|優先|判断|エスカレ|引き継|解決)|(?:规则|指令|提示词|优先级|决定|ルール|指示|命令|プロンプト|優先度|判断|解決済み).{0,30}(?:忽略|无视|忘|设为|设成|改成|改为|标记|無視|忘れ|設定|変更|従|に[しせ])/u;

/** How many of the customer's earlier messages are looked at. */
const earlierRead = 20;

const beginsWithOneOf = (stems: readonly string[]) => {
	const byStart = new Map<string, string[]>();
	for (const stem of stems.flatMap((one) => clausesOf(normalizeText(one)).flatMap((clause) => clause.units))) {
		const key = stem.slice(0, 2);
		byStart.set(key, [...(byStart.get(key) ?? []), stem]);
	}
	// A short word must be there as it stands; a long one may have any ending.
	return (unit: string) => byStart.get(unit.slice(0, 2))?.some((stem) => (stem.length < 4 ? unit === stem : unit.startsWith(stem))) ?? false;
};
const isOrder = beginsWithOneOf(orders);
const isMachinery = beginsWithOneOf(machinery);

/**
 * Whether a text seems to tell the assistant how to work ("set the priority to …", "never escalate"), in any of the sixteen
 * languages. Wide on purpose: it changes no decision by itself, it only says that a model's word is not enough. Linear.
 */
export function seemsToSteer(text: string): boolean {
	const plain = normalizeText(text.slice(0, 8192));
	if (steers(text) || chineseOrJapanese.test(plain)) return true;
	// "New policy: always answer": the two may stand in neighbouring clauses.
	const clauses = clausesOf(plain).map(({ units }) => ({ order: units.some(isOrder), machinery: units.some(isMachinery) }));
	return clauses.some(({ order, machinery }, at) => (order && machinery) || (order && clauses[at + 1]?.machinery) || (machinery && clauses[at + 1]?.order));
}

/** The customer's messages that seem to steer the assistant, the newest last. */
export function steeringMessages(conversation: Conversation): string[] {
	const known = new Set(conversation.turn.messages.map((message) => message.eventId));
	const earlier = conversation.transcript.filter((entry) => entry.author === 'customer' && !known.has(entry.eventId)).slice(-earlierRead);
	return [...earlier, ...conversation.turn.messages].map((message) => message.text).filter(seemsToSteer);
}

/** How many words (characters in Chinese and Japanese) in a row a draft may share with an order without repeating it. */
const sharedWords = 6;

/** Whether a draft says what the customer ordered it to say, or hands the order on. */
export function repeatsOrder(draft: string, ordered: readonly string[]): boolean {
	const unitsOf = (text: string) => clausesOf(normalizeText(text.slice(0, 8192))).flatMap((clause) => clause.units);
	const runs = (units: string[]) => units.slice(0, Math.max(0, units.length - sharedWords + 1)).map((_, at) => units.slice(at, at + sharedWords).join(' '));
	const said = new Set(runs(unitsOf(draft)));
	return said.size > 0 && ordered.some((text) => runs(unitsOf(text)).some((run) => said.has(run)));
}
