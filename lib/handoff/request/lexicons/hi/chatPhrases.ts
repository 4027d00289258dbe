import type { ChatWords } from '../../lexicon';
import { everyPair } from '../termLists';

const anybody =
	'kisi|kisi bande|kisi aadmi|kisi insaan|kisi staff|kisi person|kisi vyakti|kisi employee|kisi ladke|किसी|किसी आदमी|किसी व्यक्ति|किसी इंसान|किसी बंदे|किसी कर्मचारी|किसी स्टाफ';
const somebodyWho = 'koi|koi bhi|koi aadmi|koi insaan|koi banda|koi vyakti|koi person|कोई|कोई भी|कोई आदमी|कोई इंसान|कोई व्यक्ति|कोई बंदा';
const devices = 'wifi|bluetooth|phone|mobile|tv|laptop|app|computer|printer|speaker|internet|network|hotspot|car|वाईफाई|ब्लूटूथ|फोन|मोबाइल|टीवी|लैपटॉप|ऐप|इंटरनेट';

/** Phrases that are built alike, and what only looks like asking. */
export const hindiPhrases: ChatWords = {
	direct: [
		everyPair('human|agent|insaan|live agent|executive|customer care', 'ka option|wala option|option do|option kaha|se connect karne|tak pahuch|pe switch|par switch|pe shift'),
		everyPair('unse|usse|us se|usi se|unhi se|un se|उनसे|उससे|उस से|उसी से|उन्हीं से', 'baat karni|baat karna|baat krni|baat karao|baat karwao|baat karwa do|connect karo|milna hai|बात करनी|बात करना|बात करवाओ|बात करवाइए|बात कराइए|बात कराओ|मिलना है'),
		everyPair('mujhe|muje|mujhko|hame|koi|ek|bas|sirf|to|मुझे|हमें|कोई|एक|बस|सिर्फ', 'banda chahiye|aadmi chahiye|insaan chahiye|insan chaiye|vyakti chahiye|person chahiye|banda do|aadmi do|बंदा चाहिए|आदमी चाहिए|इंसान चाहिए|व्यक्ति चाहिए'),
		'mujhse baat karo|mujse baat karo|baat karo mujhse|मुझसे बात करो|मुझसे बात कीजिए|mujhse baat kijiye|phone pe koi milega|phone par koi milega|फोन पर कोई मिलेगा|call pe koi milega|कॉल पर कोई मिलेगा',
		everyPair(everyPair('se|से', 'baat|bat|बात'), 'kara do|karado|karao|karaiye|karaye|karaaye|karwa do|karwado|karwao|karwaiye|karwaye|karwa dijiye|karwa dena|karwayen|karvao|karva do|krwa do|krwado|krwao|krao|kra do|कराओ|करा दो|कराइए|कराएं|करा दीजिए|करवाओ|करवा दो|करवाइए|करवाएं|करवा दें|करवा दीजिए'),
		everyPair(anybody, 'ko bhejo|ko bhej do|ko bhejiye|ko bhej dijiye|ko lao|ko le aao|ko line|ko kaho|ko kahiye|ko boliye|ko bolo|se kaho|se kahiye|se bolo|se boliye|को भेजो|को भेज दो|को भेजिए|को भेजें|को लाओ|को लाइए|को लाइन|को कहो|को कहिए|को बोलिए|को बोलो|से कहो|से कहिए|से बोलिए'),
		everyPair(somebodyWho, 'phone karke|call karke|फोन करके|कॉल करके|samjha sakta|समझा सकता|madad kar sakta|मदद कर सकता|call karega|call karenge|phone karega|phone karenge|baat karega|baat karenge|कॉल करेगा|फोन करेगा|बात करेगा|जवाब देगा|jawab dega|reply karega|reply dega|phone pe milega|फोन पर मिलेगा|mujhse baat|mujse baat|mujhse bat|mujhe call kare|mujhe call karega|mujhe phone kare|meri baat sune|meri baat samjhe|meri madad|mera case dekhe|mera issue dekhe|meri problem dekhe|मुझसे बात|मुझे कॉल करे|मुझे फोन करे|मुझे वापस कॉल|मेरी बात सुने|मेरी बात समझे|मेरी मदद|मेरा केस देखे'),
		everyPair(somebodyWho, 'hai to jawab|ho to jawab|ho to reply|hai to reply|hai jo|hai jisse|ho jo|है जो|है जिससे|है तो जवाब|हो तो जवाब|baitha hai|बैठा है'),
		everyPair('bot|is bot|robot|machine|chatbot|बॉट|इस बॉट|रोबोट|मशीन|चैटबॉट|ai|auto reply', 'ka jawab nahi|ka reply nahi|ke bas ka nahi|ke bas ki baat nahi|se kaam nahi chalega|se nahi hoga|का जवाब नहीं|के बस का नहीं|के बस की बात नहीं|से काम नहीं चलेगा|से नहीं होगा|ki jagah|ke bajaye|की जगह|के बजाय'),
		everyPair('insaan|insan|aadmi|human|person|agent|इंसान|आदमी|एजेंट|व्यक्ति', 'se hi baat|se baat ho|se baat kare|ko bhejo|ko bulao|ko do|ko line|chahiye mujhe|se connect|se jodo|से ही बात|से बात हो|को भेजो|को बुलाओ|को लाइन|से जोड़ो|से कनेक्ट'),
	].join('|'),
	declined: everyPair('kisi ko|kisi se|किसी को|किसी से', 'mat bhejo|mat bulao|mat jodo|mat connect|connect mat|mat bhejiye|मत भेजो|मत भेजिए|मत बुलाओ|मत जोड़ो|मत जोड़िए'),
	telling: everyPair('baat|bat|बात|call|कॉल|phone|फोन', 'karwayi|karwai|karayi|karai|kar li|ho gayi|करवाई|कराई|कर ली|हो गई|kar chuka|kar chuki|कर चुका|कर चुकी') + '|namaste kehna|hota hai|hoti hai|hote hai|होता है|होती है|होते हैं|sampark karna hai kya|ka naam|का नाम|kisne|किसने|commission|कमीशन|vyavhar|व्यवहार|ka number|का नंबर|kab aayega|कब आएगा|kab ayega',
	identity: everyPair('papa|mummy|mumy|mama|maa|bhai|wife|husband|pati|patni|bete|beti|dost|behen|didi|dadi|dada|bachche|पापा|मम्मी|माँ|मां|भाई|पति|पत्नी|बेटे|बेटी|दोस्त|बहन|दादी|दादा|बच्चों', 'ko|को|apne|अपने|apni|अपनी'),
	lookAlike: [
		everyPair('pagal|pareshan|din|time|ghanta|ghante|mahina|hafta|kharab|band|late|der|bahut|paise kat|payment|order|deliver|पागल|परेशान|दिन|घंटा|महीना|हफ्ता|खराब|बंद|देर|लेट', 'ho gaya|ho gaye|ho gayi|हो गया|हो गए|हो गई'),
		everyPair('के तौर पर|ke taur par|के रूप में|ke roop me|bankar|बनकर', 'जुड*|jud*|kaam|काम|register'),
		everyPair('do|2|teen|3|chaar|char|4|paanch|5|6|dus|10|kitne|दो|तीन|चार|पांच|छह|दस|कितने', 'aadmi|aadmiyon|logo|log|person|vyakti|bande|आदमी|आदमियों|लोग|लोगों|व्यक्ति|व्यक्तियों|बंदे'),
		everyPair('agent|manager|operator|technician|dealer|engineer|एजेंट|मैनेजर|ऑपरेटर|प्रतिनिधि|टेक्नीशियन|इंजीनियर|कर्मचारी|दुकानदार', 'hu|hun|hoon|हूं|था|tha|hu mujhe'),
		'bank manager|bank ke manager|बैंक मैनेजर|hotel ke manager|school ke|मेरे डॉक्टर',
		everyPair(devices, 'se connect|ko connect|se jod*|se jud*|से कनेक्ट|को कनेक्ट|से जोड*|connect nahi'),
		everyPair('account|group|app|list|plan|policy|खाते|अकाउंट|ग्रुप|ऐप|लिस्ट|प्लान', 'me person|me ek person|me dusra|me kisi|me member|में व्यक्ति|में दूसरा व्यक्ति|में किसी|में एक और|में सदस्य'),
		everyPair('call|phone|कॉल|फोन', 'kar raha|kar rahe|kar rahi|kar rha|aa raha|aa rahe|aaya tha|कर रहा|कर रहे|कर रही|आ रहा|आ रहे|आया था|karna padega|करना पड़ेगा|karna hoga|करना होगा'),
		'kaise jod*|कैसे जोड*|kaise transfer|कैसे ट्रांसफर|paise kaise transfer|पैसे कैसे ट्रांसफर|ek aadmi ka|एक आदमी का|एक आदमी के लिए|ek aadmi ke liye|ek person ka|ek person ke liye|do logo|2 logo|3 logo|5 logo|6 logo|jo aadmi|jis aadmi|उस आदमी|us aadmi|wo aadmi|वो आदमी|insaan ke khane|insaan ke liye|इंसान के लिए|इंसानों के लिए',
		'चलाने वाला|chalane wala|medical representative|sales job|insurance agent|real estate agent|user agent|delivery agent|डिलीवरी एजेंट|delivery person|डिलीवरी पर्सन|courier wala|courier wale|कूरियर वाला|कूरियर वाले|security guard|khud kar lunga|machine operator|मशीन ऑपरेटर|robot khilona|रोबोट खिलौना|robot toy|human anatomy|agent ki tarah',
	].join('|'),
};
