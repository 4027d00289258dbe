import type { ChatWords } from '../../lexicon';
import { hindiAsking } from './chatAsking';
import { hindiGrid } from './chatGrid';
import { hindiPersons } from './chatPersons';
import { hindiPhrases } from './chatPhrases';
import { hindiSpellings } from './chatSpelling';
import { hindiWords } from './chatWords';
import { together } from '../termLists';

/** Devanagari, and the Latin letters and English words that most people mix in. */
const words: ChatWords = {
	filler: 'online|ऑनलाइन|wapas|वापस|dubara|शिकायत के लिए|मेरी शिकायत|h|he|hy|mere ko|mujko|muje|hme|apse|plz mujhe|jaldi se|abhi ke abhi|kr|krke|pls mujhe|chat pe|jispe|jis par|jisse|ho sake|kripya karke|bhaiya|bhaia|bhyi|didi|yr|इधर|उधर|आपकी तरफ से|आपके यहां से|hafte|se koi|team ke|team me se|dobara|phir se',
	somebody: 'किसी को भी|कोई बंदा|कोई आदमी|कोई व्यक्ति|koi banda|koi bande|kisi bande|kisi aadmi|koi aadmi|kisi ladke|koi ladka|kisi person|koi person|kisi one|koi bhi banda|apna banda|bande ko|bando',
	role: 'executiv|exicutive|exec|ex ecutive|custmer care|coustmer care|costumer care|customer support wale|customer care wale|support wale|support wala|care wale|senior se|sinior|siniyar|bade sahab|bade sir|incharge|in charge|team leader|tl|head|मुखिया|इंचार्ज|बड़े अधिकारी|वरिष्ठ अधिकारी|वरिष्ठ|ऊपर वाले|कस्टमर केयर वाले|सपोर्ट वाले|टीम के सदस्य|टीम लीडर|शिकायत विभाग|सेल्स टीम|sales team|expert|specialist|technician|owner|menejar|mangar|manger|superwiser|suparvisor|supervisior|adhikari se',
	person: 'insan se|inshaan|insaa|insano|humen|huuman|human being|real insan|real insaan|real human|asli human|asli banda|asli bande|asli person|असली बंदा|असली बंदे|रियल इंसान|जीवित इंसान|live person|live insan|zinda insan|jinda insan|customer executive|support executive|care executive|कस्टमर केयर अधिकारी|कस्टमर केयर एजेंट|कस्टमर एग्जीक्यूटिव|agennt|ajant|ejent|agnt|oprator|opretor|ऑप्रेटर|ओपरेटर|reprezentative|representitive|rep|sahayak insan|मानव सहायता|मानवीय सहायता|human support|human help|human se',
	bot: 'bots|बॉट्स|bot wala|machine wala|रोबोटिक|auto reply|automated|ऑटो रिप्लाई|auto msg',
	declined: 'call mat karna|call mat karo|call nahi karna|call karne ki zarurat nahi|phone mat karna|कॉल मत करो|कॉल मत करना|फोन मत करना|कॉल करने की जरूरत नहीं|kisi se baat nahi karni|किसी से बात नहीं करनी|baat nahi karna|insan ki zarurat nahi|agent ki zarurat nahi|agent ki jarurat nahi|koi zarurat nahi|koi jarurat nahi',
	telling: 'mara|chillaya|gali di|churaya|chori|salary|tankhwah|job|naukri hai|bharti|interview|resume|kitne baje|कितने बजे|timing|time kya hai|mera pati|meri patni|pati ne|badhiya|bahut badhiya|bahut achi thi|bahut acha tha|tareef|तारीफ|ki taraf se|hui thi|हुई थी|हो चुकी|ho chuki|ho gayi thi|mili thi|nahi aaya tha|bana hai|tumhara|tumhari|बहुत अच्छी|बहुत अच्छे',
	place: 'dukaan me|dukan me|dukaan par|ghar pe|ghar par|store me|shop me|दुकान में|दुकान पर|घर पर|स्टोर में',
	lookAlike: 'manager kaun|कौन मैनेजर|मैनेजर कौन|delivery boy|delivery wala|delivery wale|डिलीवरी वाला|डिलीवरी वाले|डिलीवरी बॉय|hotel manager|main insan hu|mai insan hu|insan hu number|मैं इंसान हूं|human hair|robot vacuum|property dealer|prati vyakti|प्रति व्यक्ति|per person|4 logo|logo ke liye|call center me job|call center job|dukaan wale|दुकान वाले|दुकान वाला|agent banna hai|एजेंट बनना है|एजेंट बनने|kisi aur ko|aur kisi ko|किसी और को|और किसी को|koi aur bhi|mobile number|phone number change|number change|washing machine|coffee machine|silai machine|वाशिंग मशीन|सिलाई मशीन|mera dost|mere boss ko|mere manager ko|manager hu|manager hun|मैनेजर हूं|main baad me call|baad me call karunga|call karunga|कॉल करूंगा',
	not: 'refuse',
};

/** How people write and ask in chats. */
export const hindiChat = hindiSpellings(together(words, hindiAsking, hindiGrid, hindiPersons, hindiWords, hindiPhrases));
