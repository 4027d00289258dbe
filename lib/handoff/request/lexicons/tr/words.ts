import type { Lexicon } from '../../lexicon';

export const turkish: Lexicon = {
	language: 'tr',
	verbLast: true,
	gap: 3,
	filler:
		'bir|bi|ile|la|le|bana|beni|benim|ben|bize|bizi|biz|size|sizi|siz|sizin|sana|sen|senin|onu|ona|o|bu|bunu|su|simdi|hemen|acil|' +
		'acilen|derhal|hizlica|artik|sadece|lutfen|direkt|direk|dogrudan|burada|orada|baska|herhangi|daha|cok|de|da|ki|ve|veya|ama|fakat|' +
		'icin|gibi|kadar|ya|yahu|be|abi|kardesim|hocam|efendim|yardim|yardimi|yardimina|destegi|destegine|destegini|telefonda|telefonla|' +
		'telefon|chatte|konuda|konusunda|hakkinda|yetkin|bilgili|turkce|musait|ekibinizden|ekibinizdeki|olan|var|mi|mu|mumkun|mumkunse|' +
		'neden|niye|nasil|nerede|gorusme|gorusmek icin|konuyu|mesaj|kisa|surede|bugun|is|ise|karsimda|yarin|sonra|burdan',
	greeting: 'merhaba|selam|slm|iyi gunler|gunaydin|iyi aksamlar|tesekkurler|tesekkur ederim|sagolun|tamam|ok|peki|evet|sayin|degerli|hey',
	please: 'lutfen|lutfenn|lutffen|ltf|lft|rica ederim|rica ediyorum|zahmet olmazsa|mumkunse|please|pls|noolur|nolur|ne olur',
	real: 'gercek|canli|sahici|hakiki|etten kemikten|gercekten|reel',
	somebody: 'biri*|birisi*|kimse var|birileri*|birine|birini|biriyle|birisiyle|birisine|insanlar*|adam|adamla|adama|eleman|elemanla',
	role:
		'kisi|kisiyle|kisiye|kisiyi|kisilerle|mudur|mudur*|yonetici|yonetici*|amir*|supervizor*|sef|sefle|sefiniz*|patron*|sorumlu*|' +
		'calisan|calisana|calisanla|calisaniniz*|calisanin*|personel|personele|personelle|gorevli*|memur*|uzman*|teknisyen*|satici*|' +
		'mudurunuz*|musteri hizmetleri*|musteri hizmeti*|musteri destek|musteri destegi*|destek ekibi*|destek ekip*|teknik destek|' +
		'teknik destege|destek hatti*|destek|destege|cagri merkezi*|cagri merkezine|servis|birim|departman*|muhasebe*|arkadasiniz*|' +
		'is arkadasiniz*|ekip arkadasiniz*|ekibinizden biri*|yetkili birim|birine ekibinizden|calisan*|bolum*|birim*|satis birimi',
	person:
		'insan|insana|insanla|insanlan|insani|insan evladi|insan destegi*|insan temsilci*|insan yardimi*|temsilci|temsilci*|temsicl*|' +
		'temsilic*|temsici|tmsilci|musteri temsilci*|musteri temsilcisi*|operator|operator*|yetkili|yetkili*|danisman|danisman*|' +
		'asistan insan|canli destek|canli destege|canli destekle|canli temsilci*|canli sohbet|canli operator*|gercek kisi*|gercek insan*|' +
		'gercek biri*|gercek temsilci*|musteri yetkilisi*|agent|hizmet temsilcisi*|musteri danismani*',
	bot:
		'bot|botla|bota|botu|botlar*|bottan|robot|robotla|robota|robottan|robotlar*|makine|makineyle|makinayla|makine ile|chatbot|' +
		'chatbotla|yapay zeka|yapay zekayla|otomatik cevap*|otomatik mesaj*|bilgisayar|bilgisayarla|sanal asistan*|asistan|asistanla',
	want:
		'istiyorum|istiyom|istiyorm|istiorum|istiyoruz|isterim|isterdim|isteriz|istemekteyim|istedim|istiyordum|lazim|gerek|gerekiyor|' +
		'gerekli|ihtiyacim var|ihtiyacim|ihtiyacimiz var|talep ediyorum|rica ediyorum|tercih ederim|tercih ediyorum|arzu ediyorum|ariyorum|' +
		'verin|ver|verir misiniz|verir misin|istiyorum lutfen|ulasabilirim|gorusebilirim|konusabilirim|gorusebilecegim|konusabilecegim|' +
		'gorusmem lazim|konusmam lazim|konusmam gerek|gorusmem gerek|var mi|yok mu|cagir|cagirin|cagirir misiniz|getirin|gelsin|konusayim|' +
		'goruseyim|konusalim|izin verin|bekliyorum|neden konusamiyorum|niye konusamiyorum|konusamiyorum|gorusemiyorum|ulasamiyorum|' +
		'nasil ulasabilirim|nasil ulasirim|nasil gorusebilirim|nasil konusabilirim|mumkun mu|olur mu|cikarin|bulun|ulastirin|miyim|miyiz|' +
		'misiniz|misin|musun|musunuz|mısınız|musait mi|musait|nerede bulurum|nereden bulurum|nasil bulurum|cok isterim|aranir|araniyor',
	contact:
		'konusmak|konusma|konusmayi|konusmama|konusabil*|konus|gorusmek|gorusmeyi|gorusebil*|gorus|yazismak|yazisabil*|yazis|sohbet|' +
		'sohbet etmek|iletisim|iletisime gecmek|iletisim kurmak|irtibat|irtibata gecmek|ulasmak|ulasabil*|gorusmeme|dertlesmek|muhatap|' +
		'muhatap olmak|yardim almak|destek almak|yardim etsin|yardimci olsun|ilgilensin|cevap versin|cevaplasin|bilgi almak|cozmek|' +
		'gorusmem|konusmam|halletmek|yazisacak|konusacak|gorusecek|danisacak',
	transfer:
		'bagla|baglar|baglayin|baglayiniz|baglar misin|baglar misiniz|baglarmisiniz|baglarmisin|baglanmak|baglan|baglanabilir miyim|' +
		'baglanabil*|baglayabilir*|baglasana|baglansin|baglanti kur|baglatin|aktar|aktarin|aktarir misiniz|aktarir misin|' +
		'aktarabilir misiniz|aktarilmak|aktarilsin|aktarma yap|yonlendir|yonlendirin|yonlendirir misiniz|yonlendirir misin|yonlendirilmek|' +
		'yonlendirme|transfer et|transfer edin|transfer eder misiniz|iletin|iletir misiniz|ilet|devret|devredin|devral|devralsin|arasin|' +
		'arasinlar|beni arasin|beni arayabilir mi|arayabilir mi|beni aramasini|aramasini|beni arayin|geri arasin|geri aransin|geri arama|' +
		'ulassin|donus yapsin|donus yapsinlar|yukseltin|eskale|sikayetimi iletin|gorusebilecegim|konusabilecegim|gorustur*|konustur*|' +
		'gorusturun|baglanirim|nasil baglanirim|ulasirim',
	not:
		'istemiyorum|istemiyom|istemem|istemiyoruz|degil|degilim|yok|hayir|asla|istemez|biktim|nefret|olmasin|vermeyin|baglamayin|baglama|' +
		'gerekmez|gerekmiyor|biktik',
	declined:
		'gerek yok|gerek kalmadi|lazim degil|gerekmiyor|ihtiyacim yok|ihtiyac yok|gerekli degil|zorunda olmamak|zorunda kalmadan|kimseyle|' +
		'hic kimse|aktarmayin|aktarma|baglamayin|henuz degil|istemem|konusmadan|gorusmeden|gerekmeden|bot yeterli|botu tercih|' +
		'konusmama gerek|zorunda degilim',
	takenBack: 'bosver|bos ver|bosverin|vazgectim|unut gitsin|unutun|onemli degil|gerek kalmadi|hallettim|cozuldu|iptal',
	telling:
		'konustum|konusmustum|gorustum|gorusmustum|konustu|gorustugum|konustugum|soyledi|soylemisti|dedi|demisti|dediler|yapti|etti|' +
		'olmustu|oldu|verdi|verdiler|aradi|kapatti|geldi|gelmedi|gitti|birakti|getiren|getirdi|bakti|baktı|sordu|davrandi|kabaydi|nazikti|' +
		'vardi|yoktu|cevapladi|yardimci oldu|olmadi|calisiyor|calisir|suruyor|istiyor|istiyorlar|begeniyor|kullanabilir|alabilir|yapabilir|' +
		'calmis|almis|degistir*|gonderin|dun|gecen hafta|gecen ay|gecen sefer|gecen gun|once|hangi|kim|kac|kaç|ne kadar|ne zaman|nedir|' +
		'alimi|is ilani|basvuru|gerekiyor mu|gerekli mi|lazim mi|sart mi|zorunda miyim|zorunlu|tesekkur|sikayetciyim|cok iyi|cok kotu|' +
		'cok kaba|cok nazik|iyiydi|kotuydu|dun aksam|dun gece|dunku|aksamki',
	identity:
		'misin sen|sen bir|bu bir|ben bir|miyim ben|mi cevap|mi konusuyorum|ile mi|konusuyorum|yazisiyorum|gibi konus*|gibisin|benziyorsun|' +
		'mi yaziyor|siz bir',
	lookAlike:
		'insan misin|insan misiniz|insan mi|insan mi bu|insan misin sen|insan mı|insanla mi|insan mi yoksa|biri mi|robotla mi|bot mu|' +
		'kisi mi|insan gibi|insan sacindan|insan saci|insan haklari|insan kaynaklari*|insani hata*|insan hata*|insanlik|insanlar bu|' +
		'olan insanlar|insanlar|4 kisilik|iki kisiye|iki kisilik|kac kisi|kisi basi|iletisim kisisi*|paketi getiren kisi|gisedeki kisi|' +
		'kasadaki kisi|emlak temsilci*|seyahat acente*|telefon operatoru*|mobil operator*|tur operator*|operatorum|cep operator*|mudurum|' +
		'mudurumuz|temsilcimiz*|temsilcim|temsilcimize|patronum|yoneticim|amirim|baska biri|birisi paketi|biri paketimi|alti biri|' +
		'destek sayfasi*|musteri hizmetleri numarasi|parayi aktar*|parayi hesabima aktarmak|para aktarmak|hesabima aktarmak|wifiye bagla*|' +
		'hoparloru*|nasil baglarim|robot supurge*|magazadaki personel|magaza muduru|magazasinin muduru*|gelince beni arayin|gelince arayin|' +
		'beni arayin paket|olunca arayin|temsilci alimi|temsilci arkadas|calisan yoktu|tesekkurler temsilci|insanlik hali|' +
		'yurt disi temsilci*|temsilciniz olabilir*|temsilciniz olmak|baska bir kisi|farkli kisi*|iyi bir insan|iyi insan|' +
		'sigorta temsilcisi*|temsilci misin*|temsilci mi|operator musun*|biri misin*|gercek bir temsilci misin*|gercek misin*|' +
		'yetkili misin*',
	direct:
		'konusabilecegim biri|konusacak biri|gorusebilecegim biri|konusabilecegim bir insan|orada biri var mi|kimse yok mu|kimse var mi|' +
		'insan yok mu|insan var mi|yetkili yok mu|temsilci yok mu|temsilci var mi|bot istemiyorum|robot istemiyorum|' +
		'botla konusmak istemiyorum|bot olmasin|botu kapat|botu durdur|robotla konusmak istemiyorum|botla gorusmek istemiyorum|' +
		'makineyle konusmak istemiyorum|insanla konusmak|insan istiyorum|insan lazim|insana bagla*|biri beni arasin|birinin beni aramasini|' +
		'bir insan rezervasyon*|bir insan bakabilir|insan bakabilir',
};
