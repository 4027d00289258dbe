import type { ChatWords } from '../../lexicon';
import { everyForm, everyPair } from '../termLists';

/** With "I", "we" and the prefixes of the present. */
const iSpeak = everyForm('ا|ن|كن|ب|بن|ن|نت|ات|س ا|لا|لن|و ا', 'حجي|حچي|هضر|هدر|دوي|حكي|سولف|تكلم|تفاهم|تواصل|شوف|قابل|وصل ل|وصل|لقي|راجع مع|ستشير|ستفسر|رتاح مع|شرح ل|شتكي ل|بلغ');
const objects = 'ني|نا|ه|ها|هم';
/** "To transfer me", behind "please" and behind the prefixes. */
const nouns = everyForm('|ب|ل|وب|و', 'تحويلي|توصيلي|ربطي|توجيهي|احالتي|نقلي|ايصالي|تصعيد|اشراك|استدعاء|تدخل|تحويل محادثه|تحويل موضوع|تحويل طلب|تحويل طلبي|تحويل شكوي|تكليف|اتصال بي|اتصال بنا|تواصل معي|تواصل معنا|تصعيد طلب|تصعيد موضوع|تصعيد شكوي|نقل محادثه|احاله طلبي|احاله موضوع');

/** The verbs of the dialects from Iraq to Morocco, in all persons. */
export const arabicGrid: ChatWords = {
	filler:
		'عالتلفون|عالهاتف|عالجوال|عالموبايل|عالواتس|عالواتساب|عالخط|عالشات|تيليفون|وية|ويه|وياه|وياي|وياكم|هسه|هسا|كلش|يمكم|عدكم|عدكم|علمود|مالتي|مالي|هواي|باهي|توا|داخل شات|في شات|شات|هاد|هادا|هاذا|هالقصه|قصه|قصتي|حالتي|حاله|خاصه|معقده|تقنيه|مشكل|مشكله|مشكلي|مشاكل|كوموند|كوموندتي|توقفت|سوا|سويا|شخصيا|دغري|عجل|بالعجل|قوام|حالن|تكرم|تكرم ب|تتكرمون|تتكرم|تكرمتوا|تكرمون|فضلكم|سمحت|سمحتم|سمحتوا|اذنكم|m3a|m3|ma3|mn|men|fi|fe|3ala|3la|bel|b|hna|daba|db|had|hadchi|lmochkil',
	please: 'تفضلوا ب|تفضلوا|هل تتكرمون|هل تتكرم|هلا تكرمتم|التكرم|تكرم بتحويلي|برجاء|بعد اذنكو|معلش|معليش|لو مافيها تعب|لو ما فيها زحمه|بلا امر عليك|بلا امر|ما عليك امر|بلا زحمه|ابوس ايدكم|بترجاكم|بترجاك|اترجاكم|الله يرحم واليدين|الله يرحم والديك|لله يحفظك|لاهنت|لا هنت|لاهنتم|لا هنتم|ماعليكم امر|ما عليكم امر|امانه|3afak|3afakom|lah ykhalik|ma3lesh|m3lsh|min fadlik',
	somebody: 'زول|شخص من طرفكم|من مبيعات|من محاسبه|من حسابات|من صيانه|من اداره|من دعم|من شحن|من فريق دعم|من قسم|من مختصين|من خبراء|من ناس|من شباب|من بنات|ناس مبيعات|ناس دعم|حد كويس|حد شاطر|احد كفو|واحد كفو|واحد فاهم|واحد يعرف|شي بنادم|شي انسان|شكون|احد عنده خبره|شخص عنده خبره|شخص ذو خبره|شخص مؤهل|شخص فاهم|احد فاهم|واحد صاحي|bnadem|chi bnadem|chi 7ad|wa7d|7d|a7ad|chakhs',
	want: [
		everyForm('داير|دايره|اشتي|نشتي|خاطري|خصني|خصنا|بغينا|بدنا|بدو|نبو|رايد|رايده|راغب|راغبه|متمني|حابب|حابين|انا عايز|انا محتاج|صار لازم|بدي شي|نفسنا|مطالب|اطلب منكم|انطيني|انطوني|انطني|نطوني|عطيوني|اعطيوني|عطيو لي|اعطيلي|جيبو لي|جيبوا لي|جيب لي|هات لي|هاتوا لي|شوفوا لي|شوف لي|شوفو لي|رتب|رتبوا|رتبوا لي|رتبلي|رتبولي|نسق|نسقوا|نسقوا لي|نسقولي|حددوا لي|حددلي|احجزلي|احجزوا لي|دبروا لي|اتركني|اتركوني|سيبني|سيبوني|خليوني|خلينا|خلونا|دعونا|دزوا لي|دزولي|دزلي|صيفطو لي|صيفطو ليا|صيفط ليا|سمحلي|سمحولي|اسمحولي|هاتو|هاتوا|ودوني ل|خذوني ل|اكو|اكو احد|هل تتوفر|هل يتوفر|يتوفر|كاين شي|ايلا ممكن|الا ممكن|كيف سوي|شو لازم اعمل لحتي|شو الطريقه ل|وش الطريقه|ايه طريقه|عطيني|عطينا|علاش ما نقدرش|علاش منقدرش|ليش ما يصير|شو رايكم|بصراحه ابي|ابي بس|بدي بس|عايز بس|ابغي بس|كل اللي ابيه|كل اللي بدي ياه|كل اللي عايزه|جرب', ''),
		'bidde|biddeh|bedde|beddi|baddeh|ayza|3ayzeen|3ayzin|momkin|moumkin|mumkin|bghina|khasni|khassni|khsni|khasna|bgha|n7tag|ana 3ayz|ana 3ayez|ana 3awez|baghya|brit|n9dar|n9der|nqdr|wach momkin|wach ymken|ymken|yemken|ya rayt|ya ret|yarait|yaret|a3tini|a3touni|3tiwni|3tini|3tewni|jibo|jibou|jeeb|jeebo|hato|nabi|nbi|nbghi|abiii|abeeh|widdi|widi|wdi|khallini|5allini|khalini|khalouni|eddini|ddini|iddini',
	].join('|'),
	contact: [
		iSpeak,
		'يدخل|يدخل شات|ينضم|ينضم لشات|يشارك|يتفرغ لي|يحضر|يجي يشوف|يطالع|يطالع مشكلتي|يبص|يبص علي|يشيل|يمسك|يمسك موضوع|نوصل|نوصل ل|اوصل|اوصل الي|اوصلكم|اكتب|اكتبله|نكتب|اراسل|اخاطب|نخاطب|محادثه مباشره مع|حكي مع|كلام مع|رد من|ردود من|جواب من|حصول علي رد|حصول علي|nahki|na7ki|nehki|n7ki|nhki|nahkiw|n7kiw|nehkiw|netkallem|netkalem|ntkalem|ntkelem|nkellem|nkelem|tkellem|akallim|akalem|akallem|akellem|2akalem|2akallem|atkallem|atkalem|nchouf|nwssel|nwsal|nousal|awsal|awsel l|nehdar|nahder|nhadar|nahdar|hedra|nsowlef|asolef|asoolef|ashoof',
	].join('|'),
	transfer: [
		nouns,
		everyForm('حول|وصل|ربط|اربط|اشبك|احل|صل|انقل|دوز|مرر|وجه|عدي', 'و' + 'ني ب|وني مع|وني علي|وني الي|ني ب|ني مع|ني علي|ني الي|يني ب|يني علي|يني مع|وني ويا|ني ويا|لي|و لي|وا لي|ولي|ه ل|وه ل'),
		everyForm('حول|حولو|صعد|صعدو|ارفع|ارفعو|نصعد|نرفع|احول|نحول|نقل|انقلو|مرر|مررو', ' شات ل| شات| محادثه|ا محادثه| موضوع ل| موضوع| شكوتي| شكواي|ا شكواي|ا موضوع|ا شكوتي| موضوعي|ا موضوعي| قضيتي'),
		everyForm('عيط|عيطو|تلفن|تلفنو|صوني|صونو|رن|رنو|دق|دقو|سوني|زنق|كلم|كلمو|خابر|خابرو', ' ليا| لي| عليا| عليي| علي| علينا| لينا|ا علي|ا لي|ا عليا'),
		everyForm('يكلم|يعيط ل|يخابر|يجاوب|يهاتف|يحاكي|يكالم', objects),
		everyPair('ما احكي|ما بحكي|ما راح احكي|ما راح اتكلم|لن اتحدث|لن اتكلم|لا اتحدث|مش هتكلم|مش هكلم|مش حتكلم|ما بتكلم|ما اتكلم|ما نهضر|مانهضر|ما نحكي|ما اكلم|ما راح اكلم|لن اتعامل|ما اتفاهم', 'الا مع|غير مع|الا|غير|سوي مع|الا وي|مع غير'),
		'y3ayetli|y3ayatli|y3aytli|ykallemni|ykalemni|yekalemni|yekallemni|yikallimni|ykelemni|ykellemni|y7akini|ye7kini|ye7ki m3aya|yetesel beya|yettesel biya|yttasel bia|yittasil|yitsil 3alay|yetwasal ma3aya|yrod 3alaya|yrod 3laya|yrod 3alay|yrodd 3liya|yjawbni|yjaweb|yjawebni|yrd 3lya|etwasalo ma3aya|twaslo m3aya|7awlini|7awlny|7wlny|7awalouni|hwelni|hawwelni|7awwelny|wasselny|wasalny|wasloni|wassalouni|doz li|dewzouni|rbetni|3iyet li|3ayet li|3aytou li|tsel bia|tasl biya|tsl biya|itasl fini|etasel 3alaya|de2 3alay|dog 3ali|dig 3alay',
	].join('|'),
	direct: [
		everyPair('موظف|انسان|موظفه|مدير|بني ادم|بشر|مسؤول|خدمه عملاء|شخص|مندوب', 'بليز|لو سمحت|لو سمحتم|لو سمحتوا|من فضلك|من فضلكم|ضروري|بسرعه|حالا|فورا|رجاء|عاجل|الله يخليكم|الله يخليك|عفاك|عفاكم|تكفون|هلق|دلوقتي|الحين|دابا'),
		everyPair('اكو|ماكو|هل اكو|اكو شي|كو', 'احد|واحد|احد يرد|موظف|انسان|بشر|احد هنا|احد يجاوب|واحد يرد|واحد احجي وياه'),
		everyPair('momken|mumken|momkin|moumkin|wach momkin|yareet|ya ret|ya rayt|3ayez|3ayz|3awez|3awza|3ayza|baddi|bade|biddi|abi|abgha|bghit|nheb|n7eb|khalli|5alli', '7ad|7ada|7adan|chi 7ad|chi had|chi wahed|wa7ed|wahed|a7ad|mowazaf|mwazaf|muwazzaf|insan|bani adam|shakhs|el modeer|elmodeer|lmodir|moudir|conseiller|agent|bnadem'),
		'لست راضيا عن بوت|غير بوت|غير روبوت|غير برنامج|بعيد عن بوت|بلا بوت|ما افهم علي بوت|طلعوني من بوت|خرجوني من بوت|ابعدوا بوت|شيل هالبوت|شيلو هالبوت|بدون هالبوت|بدون هالروبوت|نحب بشر|بغيت بشر|بغيت انسان|بغيت بنادم|بغيت موظف|نحب انسان|نحب موظف|اريد بشر|بدي بشر|بدي انسان|عايز انسان|عايز بني ادم|عايز بشر|محتاج انسان|محتاج بشر|محتاج موظف|احتاج موظف|احتاج انسان|اطالب بانسان|اطلب موظف|اطلب انسان|ودي بموظف|ودي انسان',
	].join('|'),
};
