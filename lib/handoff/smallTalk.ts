import { phraseSet } from './phraseSet';

const thanksAndGoodbye =
	'thanks|thank you|thx|ty|tysm|thank u|cheers|bye|goodbye|good bye|see you|take care|that is all|thats all|all good|that worked|it works|it works now|works now|solved|problem solved|sorted|got it|' +
	'gracias|muchas gracias|adios|hasta luego|eso es todo|resuelto|solucionado|ya funciona|obrigado|obrigada|muito obrigado|muito obrigada|brigado|valeu|vlw|tchau|resolvido|e so isso|era so isso|' +
	'merci|merci beaucoup|au revoir|c est tout|c est bon|resolu|ca marche|danke|vielen dank|danke schon|danke sehr|tschuss|auf wiedersehen|das war alles|das wars|erledigt|hat geklappt|gelost|' +
	'grazie|grazie mille|arrivederci|e tutto|risolto|bedankt|dank je|dank u|dank je wel|dank u wel|dankjewel|dankuwel|doei|tot ziens|dat was alles|opgelost|gelukt|' +
	'dziekuje|dzieki|dzieki wielkie|do widzenia|to wszystko|rozwiazane|tesekkurler|tesekkur ederim|tesekkur|sagol|sagolun|hosca kalin|gorusuruz|hepsi bu|cozuldu|' +
	'спасибо|спасибо большое|большое спасибо|благодарю|до свидания|пока|это все|решено|все получилось|дякую|щиро дякую|дуже дякую|до побачення|це все|вирішено|все вийшло|' +
	'شكرا|شكرا جزيلا|شكرا لك|مع السلامه|هذا كل شيء|تم الحل|يسلمو|धन्यवाद|शुक्रिया|बहुत धन्यवाद|अलविदा|बस इतना ही|हो गया|dhanyavad|shukriya|' +
	'terima kasih|makasih|makasi|trims|terimakasih|sampai jumpa|itu saja|sudah beres|sudah selesai|谢谢|谢谢你|谢谢您|多谢|再见|拜拜|没有了|解决了|好了|ありがとう|ありがとうございます|ありがとうございました|どうも|さようなら|解決しました|大丈夫です|以上です';

const around =
	'ok|okay|k|yes|no|great|perfect|super|cool|nice|awesome|good|very|much|so|a|lot|for|the|your|you|help|everything|now|then|have|nice day|day|and|it|all|again|really|i|am|im|fine|that|is|was|very helpful|amazing|lovely|wonderful|' +
	'si|vale|genial|perfecto|por|todo|la|el|ayuda|su|tu|muy|amable|bueno|buen|dia|que|tenga|un|mil|sim|beleza|pela|pelo|ajuda|tudo|otimo|perfeito|muito|um|bom|e|' +
	'oui|d accord|parfait|super|pour|votre|aide|tout|bonne|journee|a|vous|ja|gut|fur|die|ihre|hilfe|alles|klar|schonen|tag|noch|den|einen|wunderbar|prima|perfekt|' +
	'va bene|perfetto|ottimo|per|l|aiuto|tutto|buona|giornata|goed|prima|voor|de|het|hulp|fijne|dag|nog|top|hoor|dobrze|za|pomoc|wszystko|milego|dnia|swietnie|super|tamam|yardiminiz|icin|cok|iyi|gunler|her|sey|' +
	'да|хорошо|отлично|ок|за|помощь|все|хорошего|дня|вам|так|добре|допомогу|чудово|гарного|نعم|حسنا|تمام|لك|على|مساعده|جزيلا|ठीक|है|जी|हां|मदद|के|लिए|आपका|बहुत|ya|baik|oke|atas|bantuannya|banyak|sip|mantap|' +
	'好的|好|嗯|哦|了|你的|您的|帮助|明白|はい|わかりました|了解|了解です|助かりました|とても|本当に';

const closing = phraseSet(thanksAndGoodbye, around);

/** The customer says thanks, goodbye or "solved" and nothing else. */
export function isClosing(text: string): boolean {
	return text.length <= 200 && closing.isAllOf(text);
}

const inability = phraseSet(
	'i do not know|i dont know|dont have that information|do not have that information|dont have information|do not have information|dont have access|do not have access|no information about|cannot help|cant help|can not help|not able to help|unable to help|unable to assist|cannot assist|cant assist|not able to assist|am not sure how to help|beyond what i can|' +
	'no lo se|no puedo ayudar*|no tengo informacion|no tengo acceso|nao sei|nao posso ajudar|nao consigo ajudar|nao tenho informac*|nao tenho acesso|je ne sais pas|je ne peux pas vous aider|je ne peux pas t aider|je n ai pas d information*|je n ai pas acces|' +
	'ich weis es nicht|das weis ich nicht|nicht helfen|nicht weiterhelfen|keine information*|keinen zugriff|non lo so|non posso aiutar*|non ho informazioni|non ho acceso|weet ik niet|ik weet het niet|niet helpen|geen informatie|geen toegang|' +
	'nie wiem|nie moge pomoc|nie mam informacji|nie mam dostepu|bilmiyorum|yardimci olamiyorum|yardimci olamam|bilgim yok|не знаю|не могу помочь|нет информации|не можу допомогти|немає інформації|لا اعرف|لا استطيع مساعدتك|لا يمكنني المساعده|ليس لدي معلومات|' +
	'मुझे नहीं पता|मदद नहीं कर|जानकारी नहीं|tidak tahu|tidak bisa membantu|tidak dapat membantu|tidak memiliki informasi|我不知道|无法帮助|帮不了|没有相关信息|わかりません|お手伝いできません|お答えできません|情報がありません',
);

/** A draft in which the AI says that it does not know or cannot help. Used where no model judges the draft. */
export function admitsInability(draft: string): boolean {
	return inability.foundIn(draft);
}
