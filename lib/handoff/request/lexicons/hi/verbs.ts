import type { Asking } from '../../lexicon';

export const hindiVerbs: Asking = {
	want:
		'चाहिए|चाहिये|चाहता|चाहती|चाहते|चाहता हूं|चाहती हूं|चाहूंगा|चाहूंगी|करनी है|करना है|करनी|करना|करूं|करूँ|सकता|सकती|सकते|सकूं|' +
		'सकता हूं|सकती हूं|सकते हैं|दो|दीजिए|दीजिये|दे दो|दें|है क्या|जरूरत है|ज़रूरत है|आवश्यकता है|पसंद करूंगा|पसंद करूंगी|होनी चाहिए|' +
		'बुलाओ|बुलाइए|बुलाइये|बुलाएं|बुला दो|बुला दीजिए|लाओ|मिल सकता|मिलेगा|ढूंढो|कैसे करूं|कैसे करें|करें|करो|कीजिए|मांग|चाह रहा|चाह रही|' +
		'chahiye|chaiye|chahie|chahta|chahti|chahte|chahunga|karni hai|karna hai|karni|karna|karu|karun|karni h|karna h|krni hai|krna hai|' +
		'krni h|krna h|sakta|sakti|sakte|saku|sakta hu|do|dijiye|dedo|de do|zarurat hai|jarurat hai|bulao|bulaiye|bulado|bula do|milega|' +
		'kare|karo|want|need|hai kya|mangta|pasand karunga|उपलब्ध|उपलब्ध है|available|कहां मिलेगा|कहां मिलेंगे|kaha milega',
	contact:
		'बात|बातें|बातचीत|वार्ता|चैट|संपर्क|सम्पर्क|मिलना|कॉल पर बात|बोलना|baat|bat|baatcheet|chat karni|chat karna|sampark|milna|bolna|' +
		'talk|speak|चर्चा|समाधान',
	transfer:
		'बात करवाओ|बात कराओ|बात करवाइए|बात कराइए|बात कराएं|बात करवाएं|बात करवा दो|बात करा दो|बात करवा दीजिए|बात करा दीजिए|बात करवाना|' +
		'कनेक्ट|कनेक्ट करो|कनेक्ट करें|कनेक्ट कर दो|जोड़ो|जोड़ें|जोड़ सकते|जोड़ दो|जोड़िए|जुड़ना|जुड़वाओ|मिलवाओ|मिलाओ|ट्रांसफर|' +
		'ट्रांसफर करें|ट्रांसफर करो|ट्रांस्फर|स्थानांतरित|फॉरवर्ड|एस्केलेट|आगे भेजें|सुपरवाइजर को भेजें|को भेजें|को भेजो|मुझे कॉल|मुझे फोन|' +
		'कॉल कर सकता|कॉल करे|कॉल करवाओ|कॉल बैक|वापस कॉल|फोन करे|baat karao|baat karwao|baat karvao|baat karaiye|baat karwaiye|baat karado|' +
		'baat kara do|baat karwado|baat karwa do|connect karo|connect kar do|connect kardo|connect|transfer karo|transfer kar do|' +
		'transfer kardo|jodo|jod do|milao|milwao|escalate|call karwao|mujhe call|call back|callback|forward karo|talk karwao|का फोन चाहिए|' +
		'का कॉल चाहिए|फोन चाहिए|कॉल चाहिए|जोड*|बात करवा*|बात करा*|मिलवा*|मुझे फोन करे|मुझे कॉल करे|मुझे फोन करें',
	not: 'नहीं|नही|मत|ना करो|बिना|बगैर|nahi|nahin|nhi|nai|mat|bina|never|तंग|परेशान|नफरत|no|not',
	declined:
		'जरूरत नहीं|ज़रूरत नहीं|आवश्यकता नहीं|नहीं चाहिए|नही चाहिए|किसी से बात नहीं|बात नहीं करनी पड़ती|नहीं पड़ती|नहीं करनी पड़ती|' +
		'बिना बात|अभी नहीं|zarurat nahi|jarurat nahi|nahi chahiye|nhi chahiye|kisi se baat nahi|ट्रांसफर मत|कनेक्ट मत|transfer mat|' +
		'connect mat|नहीं करना चाहता|baat nahi karni',
	takenBack:
		'छोड़ो|छोड़िए|रहने दो|रहने दीजिए|जाने दो|अब नहीं|अब एजेंट नहीं|हो गया|हल हो गया|भूल जाओ|कोई बात नहीं|chodo|chhodo|rehne do|jane do|' +
		'koi baat nahi|ho gaya|bhul jao',
	direct:
		'कोई है|कोई है क्या|क्या कोई है|कोई इंसान है|कोई एजेंट है|बॉट नहीं चाहिए|और बॉट नहीं|बॉट से बात नहीं|रोबोट से बात नहीं|' +
		'मशीन से बात नहीं|बॉट बंद करो|इंसान चाहिए|एजेंट चाहिए|इंसान से बात क्यों नहीं|koi hai|koi insan hai|koi insaan hai|koi agent hai|' +
		'bot nahi chahiye|bot se baat nahi|robot se baat nahi|bot band karo|insaan chahiye|agent chahiye|human chahiye|insaan se baat|' +
		'agent se baat karni|agent se baat karna|kisi se baat karni hai|kisi se baat karna hai|कोई इंसान|कोई असली|koi insaan|koi real',
	telling:
		'ने|ने कहा|कहा|कहा था|बताया|बोला|बोली|था|थी|थे|की थी|किया|किया था|की थी कल|गया|गई|आया|लाया|दिया|दी|काट दिया|छोड़ दिया|चुरा|देखा|' +
		'पूछा|मिला था|हुआ|वादा|की मदद की|मदद की|परसों|पिछले|पिछली|पिछली बार|पहले|काम करते|काम करता|करते हैं|जानना चाहते|बहुत अच्छा था|' +
		'बदतमीज|अच्छा|के बारे में बता|कितने|कितना|किस|कौन|कौनसा|कौन सा|नौकरी|वैकेंसी|भर्ती|अगर|जब|की शिकायत|शिकायत|समय लेता|जवाब देने|' +
		'जवाब दे रहा|होती|भेज दो|जैसे|जैसा|ne|kaha|kaha tha|bola|bataya|tha|thi|the|ki thi|kiya|' +
		'gaya|aaya|diya|pichle|pehle|kitne|kaun|kis|naukri|agar|jab|jaise|aayega|रहा हूं या|से कहो|को दे दो|' +
		'कल रात|कल मैंने|कल किसी|kal raat|kal maine',
};
