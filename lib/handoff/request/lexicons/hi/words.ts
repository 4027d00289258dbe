import type { Lexicon } from '../../lexicon';
import { hindiVerbs } from './verbs';
import { hindiSpellings } from './chatSpelling';

const words: Lexicon = {
	language: 'hi',
	verbLast: true,
	gap: 3,
	filler:
		'से|को|का|की|के|में|पर|ने भी|मुझे|मुझको|मैं|मेरी|मेरा|मेरे|हमें|हम|आप|आपका|आपकी|आपके|अपने|अपनी|ये|यह|इस|इसे|वो|अभी|तुरंत|जल्दी|' +
		'फौरन|आज|अब|और|या|लेकिन|बस|सिर्फ|सीधे|सीधा|भी|ही|तो|ना|न|जी|भाई|यार|सर|मैडम|वाले|वाला|वाली|एक|दूसरे|टीम|टीम से|मदद|सहायता|' +
		'मदद के लिए|सहायता के लिए|फोन पर|फोन|चैट पर|क्या|क्यों|कैसे|कहां|कब|है|हैं|हूं|हो|जो|जिससे|जिस|लिए|के लिए|यहां|वहां|कोई भी|किसी भी|' +
		'se|ko|ka|ki|ke|me|mein|par|pe|mujhe|mujhko|mai|main|mera|meri|mere|hame|hum|aap|ap|aapka|apne|apni|ye|yeh|is|isko|abhi|turant|' +
		'jaldi|aaj|ab|aur|ya|lekin|bas|sirf|sidhe|direct|bhi|hi|to|na|ji|bhai|yaar|yar|sir|madam|wale|wala|wali|ek|dusre|team|madad|help|' +
		'phone|call|chat|kya|kyu|kyon|kaise|kahan|hai|hain|hu|hun|ho|jisse|liye|ke liye|yaha|waha|kisi bhi|koi bhi|कल|kal|तुमसे|tumse|' +
		'बाद में',
	greeting:
		'नमस्ते|नमस्कार|हेलो|हाय|हैलो|धन्यवाद|शुक्रिया|ठीक है|ओके|अच्छा|हां|सुप्रभात|namaste|hello|hi|hey|dhanyavad|shukriya|thik hai|' +
		'theek hai|ok|acha|achha|haan|thanks|प्रिय',
	please: 'कृपया|प्लीज|प्लीज़|मेहरबानी|मेहरबानी करके|please|pls|plz|kripya|kripa|हो सके तो',
	real: 'असली|वास्तविक|सच्चे|सच्चा|असल|जीवित|जिंदा|असली वाले|लाइव|asli|real|live|sachme|sach|मानवीय|इंसानी|रियल',
	somebody: 'कोई|किसी|किसी को|किसीको|लोग|लोगों|koi|kisi|kisi ko|log|बंदा|बंदे|banda|bande|someone',
	role:
		'व्यक्ति|आदमी|मैनेजर|मेनेजर|प्रबंधक|सुपरवाइजर|सुपरवाइज़र|सीनियर|बॉस|अधिकारी|अफसर|मालिक|कर्मचारी|कर्मचारियों|स्टाफ|सहकर्मी|साथी|' +
		'विशेषज्ञ|एक्सपर्ट|टेक्नीशियन|कस्टमर केयर|कस्टमर सर्विस|कस्टमर सपोर्ट|कस्टमर केअर|ग्राहक सेवा|ग्राहक सहायता|ग्राहक सेवा केंद्र|' +
		'सपोर्ट|सपोर्ट टीम|हेल्पलाइन|हेल्पडेस्क|कॉल सेंटर|काल सेंटर|बिलिंग वाले किसी|टेक सपोर्ट|विभाग|दुकानदार|vyakti|aadmi|admi|manager|' +
		'maneger|supervisor|senior|boss|adhikari|malik|karmchari|staff|customer care|customer service|customer support|support|' +
		'support team|helpline|call center|call centre|person|team member|executive|एग्जीक्यूटिव|एक्जीक्यूटिव|बिलिंग|बिलिंग विभाग|' +
		'billing department|department',
	person:
		'इंसान|इन्सान|इंसानों|इनसान|मनुष्य|मानव|मानव एजेंट|ह्यूमन|एजेंट|एजंट|एजेन्ट|प्रतिनिधि|प्रतिनिधी|ऑपरेटर|आपरेटर|सलाहकार|' +
		'रिप्रेजेंटेटिव|लाइव एजेंट|लाइव चैट|असली व्यक्ति|असली आदमी|असली इंसान|insaan|insan|inshan|human|agent|ajent|agant|operator|' +
		'representative|pratinidhi|real person|real aadmi|live agent|live chat|human agent|asli insaan|asli aadmi|customer care executive',
	bot: 'बॉट|बोट|चैटबॉट|रोबोट|मशीन|कंप्यूटर|एआई|ऑटोमेटिक जवाब|ऑटोमैटिक|bot|chatbot|robot|machine|computer|ai|automatic',
	identity:
		'तुम|तुम इंसान|आप इंसान|क्या आप इंसान|क्या तुम|क्या ये|क्या यह|मैं रोबोट से|बात कर रहा हूं|बात कर रही हूं|कर रहा हूं या|हूं और|' +
		'लगते हो|लगता है|रोबोट जैसे|जवाब दे रहा|tum|tu|kya tum|kya aap insaan|aap insaan|tum insaan|kya ye|baat kar raha hu|' +
		'baat kar rahi hu|lagte ho|हो क्या|मैं प्रॉपर्टी',
	lookAlike:
		'प्रॉपर्टी एजेंट|ट्रैवल एजेंट|बीमा एजेंट|इंश्योरेंस एजेंट|मेरे मैनेजर|मेरा मैनेजर|मेरे बॉस|मेरे एजेंट|मेरे ट्रैवल एजेंट|' +
		'मेरे सीनियर|हमारे प्रतिनिधि|हमारा प्रतिनिधि|मोबाइल ऑपरेटर|मेरे मोबाइल ऑपरेटर|टूर ऑपरेटर|इंसानी बालों|इंसान से गलती|मानवाधिकार|' +
		'मानव संसाधन|मानवीय भूल|मानवीय गलती|4 लोगों|दो लोगों|तीन लोगों|कितने लोग|एलर्जी वाले लोग|वाले लोग|बहुत लोग|व्यक्ति खरीद|' +
		'उम्र का व्यक्ति|काउंटर वाले व्यक्ति|जो आदमी|कोई और|कोई बात|किसी और|सपोर्ट पेज|कस्टमर केयर नंबर|कस्टमर केयर का नंबर|बैंक ट्रांसफर|' +
		'पैसे ट्रांसफर|ट्रांसफर करने हैं|खाते में ट्रांसफर|पैसे अपने खाते में ट्रांसफर|स्पीकर को वाईफाई से कनेक्ट|वाईफाई से कनेक्ट|' +
		'रोबोट वैक्यूम|मुझे कॉल करना|तो मुझे कॉल|आए तो मुझे कॉल|दुकान का मैनेजर|दुकान का स्टाफ|आपसे|धन्यवाद एजेंट|किसी ने|travel agent|' +
		'property agent|mere manager|mera manager|mere boss|koi aur|koi baat|customer care number|paise transfer|bank transfer|' +
		'wifi se connect|mobile operator|aapse|kisi ne|एजेंट कैसे बनें|एजेंट बनना|अच्छे इंसान|अच्छा इंसान|एक और व्यक्ति|बीमा एजेंट को|' +
		'तीन लोगों से|agent banna',
	...hindiVerbs,
};

/** Hindi in Devanagari and in the Latin letters that most people type on a phone. */
export const hindi: Lexicon = { ...words, ...hindiSpellings(words) };
