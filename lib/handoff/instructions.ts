/**
 * Sentences with which a customer tries to steer the AI itself. They are left out of what a model reads, so that even a model
 * that obeys everything has nothing to obey. The log and the transcript for the rep keep every word.
 */
const steering: readonly RegExp[] = [
	/\b(?:ignor\w*|disregard|forget|override|bypass|skip|neglect)\b.{0,60}\b(?:rules?|instructions?|prompts?|guidelines?|polic(?:y|ies)|system|everything above|previous|training)\b/i,
	/\b(?:never|do not|don'?t|must not|stop)\b.{0,30}\b(?:hand(?:ing)? ?(?:me )?(?:off|over)|handoffs?|escalat\w*)\b/i,
	/\b(?:set|change|mark|make|put|update|classify)\b.{0,40}\b(?:priority|status|category|decision|confidence|severity|sentiment|case|ticket|conversation|chat|this|it)\b.{0,25}\b(?:to|as|=)\b/i,
	/\b(?:system|developer|assistant|admin)\s*(?:prompt|message|mode|override|:)/i,
	/\byou are now\b|\bact as (?:a|an|if|my)\b|\bpretend (?:to be|you are|that you)\b|\bnew instructions?\b|\bjailbreak\b/i,
	/\b(?:call|use|invoke|output|return|respond with|answer with)\b.{0,30}\b(?:tool|function|json|schema|decision|resolved|record_handoff_decision|fill_case_fields)\b/i,
	/(?:ignor\p{L}*|olvida\p{L}*|oublie\p{L}*|vergiss|negeer|vergeet|zignoruj|pomin\p{L}*|dimentica\p{L}*|esque[cç]a|abaikan|yok say|görmezden|игнорируй\p{L}*|забудь\p{L}*|ігноруй\p{L}*).{0,60}(?:instru[ckz]\p{L}*|istruz\p{L}*|regl\p{L}*|regr\p{L}*|regel\p{L}*|règl\p{L}*|regol\p{L}*|anweisung\p{L}*|consignes|zasad\p{L}*|polece\p{L}*|instruks\p{L}*|aturan|kural\p{L}*|talimat\p{L}*|правил\p{L}*|инструкци\p{L}*|інструкці\p{L}*)/iu,
	/(?:忽略|无视|無視|忘记|忘掉).{0,20}(?:规则|規則|指令|指示|提示|设定|ルール|プロンプト)|(?:ルール|指示|命令|プロンプト).{0,10}(?:無視|忘れ)|(?:تجاهل|انس).{0,40}(?:التعليمات|القواعد|الأوامر)|(?:निर्देश|नियम).{0,30}(?:अनदेखा|भूल)/u,
];

/** Stands in the place of what was left out. */
export const leftOut = '[an instruction to the assistant was left out]';

/** Whether a text holds a sentence that gives the assistant instructions. */
export function steers(text: string): boolean {
	return steering.some((pattern) => pattern.test(text));
}

/** The text without sentences that give the assistant instructions. Linear: every pattern has a bounded reach. */
export function withoutInstructions(text: string): string {
	if (!steers(text)) return text;
	const sentences = text.match(/[^.!?\n。！？]+[.!?\n。！？]*\s*|[.!?\n。！？]+\s*/gu) ?? [text];
	const kept = sentences.map((sentence) => (steers(sentence) ? `${leftOut} ` : sentence)).join('');
	// An instruction that runs over a sentence mark is only visible in the whole.
	return steers(kept.replaceAll(leftOut, '')) ? leftOut : kept.trim();
}
