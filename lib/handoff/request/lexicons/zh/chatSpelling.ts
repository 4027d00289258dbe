import { termClasses, type ChatWords } from '../../lexicon';

/** Characters that the normalisation of texts leaves in their traditional form; in pairs. */
const pairs =
	'仓倉库庫维維师師倾傾财財账帳销銷费費宁寧愿願亲親爱愛厌厭够夠烦煩恳懇须須紧緊赶趕刚剛里裏热熱组組层層铺鋪视視频頻讯訊传傳变變绝絕写寫难難随隨边邊两兩场場产產购購运運递遞达達归歸装裝办辦协協权權书書头頭岁歲脑腦简簡讨討拟擬统統坏壞挂掛乱亂扫掃银銀柜櫃优優评評' +
	'欢歡满滿节節约約预預检檢验驗区區妈媽习習质質环環设設备備网網参參护護录錄类類继繼续續执執状狀双雙灵靈条條题題许許误誤错錯终終极極尽盡顺順临臨驳駁详詳谅諒议議释釋征徵历歷馆館围圍键鍵汇匯户戶举舉证證罢罷帮幫响響虚虛拟擬脚腳执執诉訴领領带帶济濟钟鐘户戶荐薦顶頂签簽摆擺寻尋选選单單';
const traditional = new Map(Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(at * 2), pairs.charAt(at * 2 + 1)]));
const known = new RegExp(`[${[...traditional.keys()].join('')}]`, 'g');

/** Every term with its traditional characters too. */
export function chineseSpellings(words: ChatWords): ChatWords {
	const spelled: ChatWords = {};
	for (const termClass of termClasses) {
		const text = words[termClass];
		if (text === undefined) continue;
		const others = text.split('|').filter((term) => term.search(known) >= 0);
		spelled[termClass] = [text, ...others.map((term) => term.replace(known, (letter) => traditional.get(letter) ?? letter))].join('|');
	}
	return spelled;
}
