import type { ChatWords } from '../../lexicon';
import { everyPair } from '../termLists';

/** Families of verbs and nouns with their forms. */
export const hindiGrid: ChatWords = {
	filler:
		'उसे|उसको|उनको|unko|usko|मुझसे|mujhse|mujse|हमसे|लाइन पर|लाइन पे|line pe|line par|लाइन|line|बारे में|ke baare me|ke bare me|sambandh me|संबंध में|तरफ से|फिर से|दोबारा|थोड़ा|thoda|ek baar|एक बार|log|apni taraf se|khud|सीधे तौर पर|kripya ab',
	please: everyPair('kya tum|tum|kya tu|tum log|क्या तुम|तुम|तुम लोग|kya aap|क्या आप', 'mujhe|meri|mera|mujhko|मुझे|मेरी|मेरा|abhi|kisi|किसी') + '|kindly|meherbani|meharbani|guzarish|गुजारिश|निवेदन|विनती|nivedan|अनुरोध|anurodh|संभव हो तो|sambhav ho to|agar ho sake|agar possible ho|if possible',
	real: 'जीता जागता|जीते जागते|jeeta jagta|jita jagta|jeete jagte|sachmuch ka|सचमुच का|सचमुच के|हाड़ मांस|actual|असली वाला|asli wala|asli wale',
	role:
		'तकनीशियन|टेक्निशियन|टेकनीशियन|इंजीनियर|मैकेनिक|एडमिन|ऐडमिन|डायरेक्टर|मैनेजमेंट|टीम लीड|सहायक|सहायता टीम|सहायता केंद्र|ग्राहक सेवा अधिकारी|शिकायत अधिकारी|अकाउंट्स|अकाउंट्स टीम|अकाउंट विभाग|वित्त विभाग|' +
		'बिक्री विभाग|सेल्स|सेल्स वाले|वेयरहाउस वाले|गोदाम वाले|स्टोर मैनेजर|ब्रांच मैनेजर|शाखा प्रबंधक|दुकान मालिक|दुकान के मालिक|विक्रेता|सेलर|टेक्निकल टीम|तकनीकी टीम|रिफंड टीम|बिलिंग टीम|आपकी टीम|अपनी टीम|टीम वाले|' +
		'टीम मेंबर|जिम्मेदार|जिम्मेदार व्यक्ति|जिम्मेदार अधिकारी|जानकार|जानकार आदमी|अधिकृत व्यक्ति|सेवा केंद्र|सर्विस सेंटर|सुपीरियर|ऑफिसर|मदद करने वाला|कॉल सेंटर वाले|' +
		'help desk|हेल्प डेस्क|engineer|mechanic|admin|director|management|team lead|sahayak|jankar|jaankar|jimmedar|zimmedar|jimmedar aadmi|visheshagya|sales|sales wale|billing wale|billing team|refund team|refund wale|accounts|accounts team|' +
		'accounts department|accounts wale|warehouse wale|warehouse team|godown wale|store manager|branch manager|shop owner|dukan ke malik|dukaan ke malik|dukandar|seller|backend team|technical team|tech team|employee|' +
		'cc executive|cce|support person|grievance officer|nodal officer|officer|complaint team|complaint department|aapki team|apki team|aapke team|apni team|team wale|team member|sahab|sahib|company wale|कंपनी वाले|head office|हेड ऑफिस|superior',
	want:
		'करूंगा|करूंगी|karunga|karungi|krunga|krungi|हो जाए|हो जाती|हो जाएगी|हो पाएगा|हो सके|ho jaye|ho jaaye|ho jati|ho jayegi|ho skti|ho skta|ho sake|ho paega|मिल जाए|मिलेंगे|मिल सकते|मिल सकती|mil jaye|milegi|milenge|mil sakti|mil sakte|' +
		'मौजूद|मौजूद है|maujood|maujud|maujood hai|बेहतर होगा|बेहतर रहेगा|अच्छा होगा|अच्छा रहेगा|behtar hoga|behtar rahega|better hoga|better rahega|acha hoga|acha rahega|to better|मिलना है|मिलना चाहता|milna hai|milna chahta|' +
		'करना चाहूंगा|karna chahunga|karna chahungi|chahungi|krna chahta|krna chahti|chahta tha|chahti thi|चाहता था|चाहती थी|करनी थी|करना था|karni thi|karna tha|krni thi|krna tha|deejiye|dedijiye|de dijiye|दे दीजिए|de dena|दे देना|prefer',
	contact: 'मिलने|bat cit|baatcheet karni|सुलझाए|suljhaye|handle kare|संभाले|sambhale|सहायता करे|समझ सके|samajh sake|samjhe|guide kare|बता सके|bata sake|वार्तालाप|contact|kontact|contect|message kare',
	transfer: [
		everyPair('baat|bat|bt|बात', 'kara*|karwa*|karva*|krwa*|krva*|kra*|kerwa*|करव*|कराय*'),
		everyPair('contact|kontact|sampark|संपर्क|सम्पर्क|कॉन्टैक्ट|connect|कनेक्ट', 'karwa*|karva*|kara*|krwa*|करवा*|करा*'),
		everyPair('call|call back|callback|कॉल बैक|कॉलबैक|phone|fone|कॉल|फोन|फ़ोन', 'karwa*|karva*|kara*|krwa*|करवा*|करा*'),
		everyPair('mere number|mere mobile|mere phone|is number|मेरे नंबर|मेरे मोबाइल|इस नंबर', 'par call|pe call|par phone|pe phone|par call karo|पर कॉल|पर फोन|पे कॉल'),
		everyPair('mujhe|muje|mujhko|mereko|mere ko|hame|हमें|मुझको|मुझे', 'call|phone|fone|ring|callback|wapas call|vapas call|वापस कॉल|call back|कॉल बैक|वापस फोन'),
		'bulao|bulaao|bulaiye|bulaye|bulayen|bulaiyega|bula do|bulado|bula dijiye|bula lo|bulwa*|bulva*|बुलाओ|बुलाइए|बुलाइये|बुलाएं|बुला दो|बुला दीजिए|बुला लो|बुलवा*|milwa*|milva*|मिलवा*|judwa*|jurwa*|जुड़वा*|जुड़ना चाहता|judna hai',
		'तक पहुंचा*|तक पहुँचा*|tak pahuncha*|tak pahucha*|tak pohcha*|handover|hand over|assign karo|assign kar do|assign kijiye|redirect|रीडायरेक्ट|स्थानांतरित|के पास भेज|ke paas bhej|ke pas bhej|ko forward|को फॉरवर्ड|line pe lao|line par lao|लाइन पर लाओ|लाइन पर लाइए|line pe do|phone do usko|phone pe lo',
	].join('|'),
};
