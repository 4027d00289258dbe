import type { ChatWords } from '../../lexicon';
import { everyForm, everyPair } from '../termLists';

const tell = 'ओ|ओ ना|इए|इये|इएगा|एं|एँ|ो|िए|िये|ें|िएगा| दो| दीजिए| दीजिये| दें| दे| देना| दीजिएगा| लो| लीजिए';
const told = 'o|ao|iye|ie|iyega|e|en|ein| do| dijiye| dijie| de| den| dena| lo| lijiye|do';

/** Small words, and verbs with their forms. */
export const hindiWords: ChatWords = {
	filler:
		'उनसे|उन्हें|उसी|इसी|इन|इनसे|उस|उन|तुम्हें|हमारी|हमारे|हमारा|अपना|सब|वही|यही|कुछ|थोड़ी|थोड़ा सा|बहुत|ज्यादा|बिल्कुल|सच में|वैसे|फिर|खुद|साथ|के साथ|के पास|के बारे में|केस|मेरे केस|मामला|मामले|मसला|मुद्दा|समस्या|परेशानी|दिक्कत|प्रॉब्लम|इश्यू|' +
		'मैसेज|संदेश|पता|रूप से|व्यक्तिगत रूप से|फौरन ही|तत्काल|शीघ्र|अतिशीघ्र|जल्द|जल्द से जल्द|अभी के अभी|इसी वक्त|इस वक्त|इस समय|कभी|कहीं|बार बार|बार|दिन से|घंटे से|साहब|साहब जी|महोदय|मैम|भैया|भाईसाब|दीदी|अरे|ओ|हे|चलो|देखो|सुनो|सुनिए|देखिए|बताइए|भला|आखिर|कृपा|एवं|तथा|अथवा|क्योंकि|इसलिए|ताकि|' +
		'unse|unhe|usi|isi|usi se|in|inse|us|un|tumhe|hamari|hamare|hamara|apna|sab|wahi|yahi|kuch|thodi|bahut|bohot|boht|zyada|bilkul|sach me|waise|vaise|phir|fir|khud|sath|saath|ke sath|ke saath|ke paas|ke pas|case|mere case|mamla|mamle|masla|problem|issue|message|msg|personally|turant hi|jald|jald se jald|asap|urgent|urgently|' +
		'is waqt|iss time|kabhi|kahin|bar bar|baar baar|din se|ghante se|sahab ji|mam|maam|mem|bro|bhaisaab|are|arre|arey|oye|chalo|dekho|suno|suniye|dekhiye|bataiye|bata do|akhir|aakhir|kyunki|isliye|taaki|taki|krke|karke|jara|zara|ज़रा|जरा|firse|dubara se|mereko|merko|meko|ham|humko|hamko|taraf|aapki taraf se|apki taraf se|directly|सीधा ही|free|फ्री|fri|' +
		'koi solution nahi|pls na|na please|hi na|samjhe|samjhi|ok na|bhi nahi|filhal|फिलहाल|theek se|ठीक से|dhang se|ढंग से|achhe se|अच्छे से|aaram se|आराम से|hindi me|हिंदी में|english me|tak|तक|samne|सामने',
	please: 'agar sambhav ho|agar sambhav ho to|अगर संभव हो|अगर संभव हो तो|ya nahi|ya nhi|ya na|ki nahi|ke nahi|hai na|hai ya nahi|या नहीं|है या नहीं|कि नहीं|है ना|है न|kripya kar ke|daya karke|दया करके|reham karo|haath jodta hu|हाथ जोड़ता हूं|हाथ जोड़कर|hath jod ke|bina deri|बिना देरी|अगर हो सके|यदि संभव हो|yadi sambhav ho|मदद चाहिए|madad chahiye|help chahiye',
	want:
		'is there any|is there|can someone|can i speak|करे|करेगा|करेगी|करेंगे|करोगे|karega|karegi|karenge|karoge|kroge|kre|krenge|paunga|paungi|पाऊंगा|पाऊंगी|पाएंगे|payenge|paoge|करनी ही है|karni hi hai|karna hi hai|milta hai kya|milta hai|मिलता है|मिलता है क्या|milte hai kya|milegi kya|मिलेगी क्या|मिलेगा क्या|mil jayega kya|' +
		'chahta hoon|chahti hoon|chahte hain|चाहते हैं|चाहेंगे|chahenge|chahiye tha|chahiye thi|चाहिए था|चाहिए थी|chaiye tha|mangta|मांगता|मांगता हूं|maang raha|मांग रहा|इच्छुक|ichchhuk|interested in talking|hi chahiye|ही चाहिए|de ya|dila sakte|दिला सकते|दिलवा सकते|dilwa sakte|की इच्छा|ki ichha|दरकार|darkar|krwani thi|karani thi|करवानी थी|karani hai|krani hai|करानी है',
	must: 'करनी पड़ेगी|करनी पडेगी|karni padegi|karni pdegi|karni hogi|karna hoga|करनी होगी|करना होगा|karna padega|करना पड़ेगा|krni hogi|krna hoga|krni padegi',
	contact: 'bt karni|bt krni|bt krna|bat krni|bat krna|सलाह|salah|mashwara|मशवरा|राय|raay|बात हो|baat ho|बोल चाल|chat|chatting|call pe baat|call par baat|phone pe baat|phone par baat|फोन पर बात|कॉल पे बात|कॉल पर|on call|कॉन्टैक्ट|kontakt|गुफ्तगू|guftagu|सलाह मशवरा|सलाह लेनी|salah leni|पूछना|puchna|poochna|puchhna|पूछताछ|puchtach|शिकायत दर्ज|समझाना चाहता|video call|वीडियो कॉल|samadhan|sunvai|सुनवाई|sunwai|समझा सके|suljha sake|सुलझा सके|dekh sake|देख सके|dekh le|देख ले|dhyan de|ध्यान दे|action le',
	fetch: [
		everyForm('बुला|बुलवा|भेज|भिजवा|ला|लेकर आ|ले आ|दिलवा|दिला|लगा|लगवा|मिलवा|मिला', tell),
		everyForm('bula|bulwa|bhej|bhijwa|dila|dilwa|laga|lagwa|leke a|lekar a|le a', told),
		'lao|laao|laiye|la do|lado|la dijiye|laya jaye',
		everyPair('को सौंप|ko saunp|ko saump|ko sonp', 'दीजिए|दो|दें|dijiye|do|de do|den') + '|line pe lo|line par lo|line pe lijiye|line pe le|लाइन पर लो|लाइन पर लीजिए|लाइन पे लो|involve karo|involve kijiye|involve kare|शामिल करो|शामिल कीजिए|shamil karo|assign karo|assign kijiye|असाइन करो|असाइन कीजिए|samne lao|सामने लाओ|samne aaye|सामने आए|saamne aaye|samne aao|से मिलाओ|se milao|se milaiye|se mila do|से मिला दो|se milna|hazir karo|हाजिर करो|नियुक्त करो|नियुक्त करें|niyukt|ko de do|ko dedo|ko saunpo|को सौंपो|को सौंपें|को सौंप दो',
	].join('|'),
	transfer: [
		'mila sakte|mila skte|milwa sakte|मिला सकते|मिलवा सकते|mila denge|मिला दीजिए|mila dijiye|मिला देंगे',
		everyPair('se|से', 'karao|karwao|karwa do|karwado|kara do|karado|karwa dijiye|karaiye|karwaiye|karaye|karwaye|krwa do|krwao|कराओ|कराइए|कराएं|करा दो|करा दीजिए|करवाओ|करवाइए|करवाएं|करवा दो|करवा दीजिए|करवा दें'),
		'jod sakte|jod skte|jod dege|jod denge|jod sakta|jod de|jod dena|jodwa*|judwa do|जोड़ देंगे|जोड़ दें',
		everyPair('mujhse|mujse|mujhe|mere se|hamse|humse|मुझसे|हमसे|मेरे से', 'sampark|contact|kontakt|connect|संपर्क|सम्पर्क|कॉन्टैक्ट'),
		everyPair('call|phone|fone|कॉल|फोन', 'lagao|laga do|lagaiye|lagwa do|लगाओ|लगा दो|लगाइए|milao|मिलाओ|mila do'),
		everyForm('transfer |transfar |connect |forward |redirect |escalate |handover |refer |ट्रांसफर |कनेक्ट |फॉरवर्ड |एस्केलेट |रेफर |रीडायरेक्ट ', 'karenge|karega|karoge|kar denge|kar dena|krdo|kr do|kardo|karwa do|karwaiye|karwado|kar sakte|krwa do|karna|kre|करेंगे|कर देंगे|कर देना|करवा दो|करवाइए|करवाओ|कर सकते|करना|कर दें|कर दीजिए'),
		everyPair('call|phone|ring|कॉल|फोन', 'kar sakta hai kya mujhe|karwa sakte|kara sakte|lagao mujhe|lagwa do|lagwao|aa jaye|dilwa do|dilwao|करवा सकते|लगवा दो|दिलवा दो'),
	].join('|'),
};
