/** Traditional characters of the words that matter here, and their simplified forms. */
const simplified: Readonly<Record<string, string>> = {
	轉: '转', 請: '请', 員: '员', 務: '务', 幫: '帮', 聯: '联', 繫: '系', 絡: '络', 說: '说', 話: '话', 專: '专', 機: '机', 與: '与',
	對: '对', 嗎: '吗', 別: '别', 誰: '谁', 這: '这', 個: '个', 來: '来', 給: '给', 換: '换', 讓: '让', 應: '应', 線: '线', 顧: '顾',
	問: '问', 經: '经', 調: '调', 電: '电', 還: '还', 沒: '没', 會: '会', 們: '们', 謝: '谢', 職: '职', 實: '实', 為: '为', 時: '时',
	過: '过', 開: '开', 關: '关', 係: '系', 進: '进', 處: '处', 動: '动', 無: '无', 麼: '么', 後: '后', 於: '于', 論: '论', 訴: '诉',
	門: '门', 馬: '马', 車: '车', 貨: '货', 買: '买', 賣: '卖', 錢: '钱', 總: '总', 級: '级', 長: '长', 負: '负', 責: '责',
	講: '讲', 態: '态', 號: '号', 碼: '码', 單: '单', 訂: '订', 該: '该', 試: '试', 語: '语', 認: '认', 識: '识', 決: '决', 當: '当', 發: '发',
	課: '课', 監: '监', 聲: '声', 詢: '询', 諮: '咨', 導: '导', 團: '团', 隊: '队', 業: '业', 術: '术', 廳: '厅', 裡: '里', 樣: '样', 氣: '气', 復: '复', 覆: '复', 聽: '听', 見: '见', 覺: '觉', 點: '点', 現: '现', 間: '间', 溝: '沟', 談: '谈', 撥: '拨', 確: '确',
};

const traditional = new RegExp(`[${Object.keys(simplified).join('')}]`, 'g');

const arabicLetters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ک: 'ك', ی: 'ي' };

const otherLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 's', æ: 'ae', œ: 'oe', ё: 'е', ґ: 'г' };

/**
 * Brings chat spelling to one form: lower case, full width to half width, no accents, no repeated letters ("humaaan",
 * "agennt"), one form of the Arabic and Chinese letters that have several. Devanagari vowel signs stay: they are letters.
 * Line breaks and punctuation stay. Linear in the length of the text.
 */
export function normalizeText(text: string): string {
	const plain = text.replace(/İ/g, 'i').normalize('NFKC').toLowerCase();
	// Plain ASCII has nothing to fold, and is the common case.
	if (/^[\x20-\x7e\n]*$/.test(plain)) return collapse(plain);
	const folded = marked.test(plain) ? unmarked(plain) : plain;
	return collapse(folded.replace(traditional, (letter) => simplified[letter] ?? letter));
}

/** Texts with none of these (Chinese, Japanese) have nothing to fold but variants of characters. */
const marked = /[\u00c0-\u02ff\u0370-\u1eff\ufeff]|\p{Mn}|\p{Cf}/u;

function unmarked(plain: string): string {
	return plain
		.normalize('NFD')
		.replace(/\p{Mn}|\p{Cf}|\u0640/gu, (mark) => (isLetterPart(mark.charCodeAt(0)) ? mark : ''))
		.normalize('NFC')
		.replace(/[ıłøđßæœёґ]/g, (letter) => otherLetters[letter] ?? letter)
		.replace(/[أإآٱىةؤئکی]/g, (letter) => arabicLetters[letter] ?? letter);
}

/** Vowel signs of the Indic scripts (without the nukta) and the Japanese sound marks are part of the letter. */
function isLetterPart(code: number): boolean {
	return (code >= 0x0900 && code <= 0x0dff && code !== 0x093c) || code === 0x3099 || code === 0x309a;
}

/** Letters only: "100" is not "10". Chinese and Japanese repeat characters with a meaning. */
function collapse(text: string): string {
	return text.replace(/([a-z\u0430-\u044f\u0450-\u045f])\1+|([\u0620-\u064a\u0904-\u0963])\2\2+/g, '$1$2');
}
