import type { ChatWords } from '../../lexicon';
import { everyPair } from '../termLists';


/** The forms of asking, built from verbs and their persons. */
export const polishForms: ChatWords = {
	want:
		'pragne|pragnelabym|pragnalbym|zycze sobie|zyczylbym sobie|zyczylabym sobie|mam prosbe o|mialbym prosbe o|mialabym prosbe o|mam ochote|mam zamiar|zamierzam|chcialbym prosic|chcialabym prosic|chcialbym poprosic|chcialabym poprosic|' +
		'wnosze o|wnioskuje o|oczekiwalbym|oczekiwalabym|zadamy|potrzebujemy|potrzebna|potrzebny bedzie|potrzebna bedzie|bede potrzebowac|bede potrzebowal|bede potrzebowala|potrzebowalabym|musialabym|musimy|trzeba mi|brakuje mi|' +
		'brakuje tu|potrzebne|potrzebni|podac|podaj|podaj mi|podajcie mi|prosze mi podac|prosze podac|zastane|czy zastane|znajde|znajdzie sie|czy znajdzie sie|jest szansa|czy jest szansa|jest opcja|czy jest opcja|da rade|czy da rade|dacie rade|czy dacie rade|idzie|czy idzie|moglibysmy|czy moglibysmy|' +
		'czy bylaby mozliwosc|bylaby mozliwosc|czy byloby mozliwe|byloby mozliwe|mozliwe jest|mam mozliwosc|czy mam mozliwosc|w jaki sposob moge|w jaki sposob mozna|jak moglbym|jak moglabym|jak zrobic zeby|gdzie kliknac|' +
		'gdzie nacisnac|co kliknac|co nacisnac|co wcisnac|co wybrac|ktory przycisk|jak przywolac|jak wezwac|jak wywolac|jak zawolac|jak dostac sie do|jak trafic do|lepiej|lepszy bylby|najlepiej|najchetniej|wolalibysmy|preferuje|' +
		'czekam na|czekam az|ile mam czekac na|prosilbym|prosimy|prosiłabym|zaprosic|zapros|dopraszam sie|nalegalbym|jest jakis|jest jakas|sa jacys|macie tu|macie tam|macie jakiegos|macie jakas|czy macie|gdzie ten|gdzie ta|' +
		'gdzie sie podzial|bedzie jakis|bedzie ktos|odeslij|wezcie|wez mi|wez|wolam|poprosze was|jakbym mogl|jakbym mogla|gdybym mogl|gdybym mogla|czy moglaby pani|czy moglby pan|moglaby pani|moglby pan|prosze pozwolic|niechze',
	contact:
		'rozmowie|rozmowa na zywo|pogadanie|gadac tylko z|pogadac tylko z|rozmawiac tylko z|slowko|zamienic pare slow|zamienic kilka slow|zamienic dwa slowa|pare slow z|naradzic|naradzic sie|poradzic sie|poradzic|zasiegnac|' +
		'odezwie|odezwie sie|odezwac|odezwal|odezwala|odezwac sie|popisze|porozmawia|porozmawia ze mna|porozmawial|pogada|pogada ze mna|rozmawial ze mna|rozmawia ze mna|obsluzyc|obsluzona|obslugi przez|obsluge przez|' +
		'obslugiwany|obslugiwany przez|obslugiwana|obslugiwana przez|skonsultowac sie|konsultacja|konsultacji|konsultacje|spotkac sie|skarge u|poskarzyc|zlozyc skarge do|zlozyc reklamacje u|zalic|pozalic|wyjasnienia|' +
		'negocjowac|telefonu|rozmowka|rozmowy telefonicznej|kontaktu telefonicznego|wsparcia od|wsparcie od|pomoc ze strony|pomocy ze strony|komunikowac|komunikowac sie|korespondowac|czatowanie|chatowac|mailowac|dzwonic do|' +
		'zadzwonic|porozumiec|porozumiec sie|gadka|kontaktowac sie|zwrocic sie do|zwracac sie do',
	transfer: [
		everyPair('lacz|laczyc|polacz|polaczcie|polaczyc|przelacz|przelaczcie|przelaczyc|przekieruj|przekierujcie|przekierowac|przekaz|przekazcie|przekazac|skieruj|skierujcie|skierowac|odeslij|odeslijcie|odeslac|przerzuc|przerzuccie|przerzucic|przepnij|przepnijcie|przepiac|oddaj|oddajcie|oddac|umow|umowcie|umowic|zapisz|zapiszcie|podepnij|wpusc|dopusc|skontaktuj|skontaktujcie|skontaktowac|zaprowadz', 'mnie|mnie z|mnie do|mnie na|mnie ze'),
		everyPair('mnie', 'lacz|laczyc|polacz|polaczcie|polaczyc|przelaczyc|przelacz|przekierowac|przekieruj|skierowac|skieruj|odeslac|przerzucic|przepiac|umowic|umowcie|umow|skontaktowac|skontaktujcie|dopuscic'),
		everyPair('byc|zostac', 'polaczony|polaczona|przelaczony|przelaczona|przekierowany|przekierowana|skierowany|skierowana|przekazany|przekazana|odeslany|odeslana'),
		everyPair('zadzwon|zadzwoncie|zadzwonic|zadzwoni|zadzwonia|oddzwon|oddzwoncie|oddzwonic|oddzwoni|zatelefonuj|zatelefonujcie|zatelefonowac|zatelefonuje|przedzwon|przedzwoncie|przedzwonic', 'do mnie|na moj numer|pod moj numer|pod ten numer|na ten numer'),
		everyPair('do mnie', 'zadzwonic|zadzwoni|zadzwoncie|zadzwon|oddzwonic|oddzwoni|zatelefonowac|zatelefonuje|przedzwonic|przedzwoni'),
		everyPair('prosze o|poprosze o|prosilbym o|prosilabym o|uprzejmie prosze o|oczekuje|czekam na|licze na|potrzebuje|chce|wole|zycze sobie', 'telefon|telefon zwrotny|telefon od|kontakt telefoniczny|kontaktu telefonicznego|rozmowe telefoniczna|rozmowy telefonicznej|telefonu|telefonu od|oddzwonienie|polaczenie zwrotne|przelaczenie|przekierowanie|polaczenie|przekazanie'),
		'skontaktuj sie|skontaktujcie sie|skontaktuja sie|kontakt ze mna|skontaktowac sie ze mna|sie ze mna skontaktowac|sie ze mna skontaktuje|odezwijcie sie do mnie|odezwij sie do mnie|odezwie sie do mnie|sie do mnie odezwie|sie do mnie odezwal|sie do mnie odezwac|prosze sie do mnie odezwac|przekaz sprawe|przekazcie sprawe|przekaz te sprawe|przekaz moja sprawe|przekaz rozmowe|przekaz czat|przejal rozmowe|przejmie czat|przejmie sprawe|przejal sprawe|przejela|wtracil sie',
	].join('|'),
	direct: [
		everyPair('jest|jest tam|jest tu|czy jest|czy jest tu|czy jest tam|znajdzie sie|czy znajdzie sie|ktos', 'ktos z kim|ktos kto moze|ktos kto by|ktos kto mi|ktos kto to|ktos kto ogarnia|ktos kto sie|ktos kto potrafi|ktos kto zna|ktos do pomocy|ktos dostepny|ktos wolny|ktos na czacie|ktos online|ktos przytomny|ktos normalny|ktos konkretny|ktos od was|ktos z was|ktos po drugiej stronie|ktos poza botem|ktos oprocz bota|ludzie|tam ludzie|ktos moze mi'),
		everyPair('ktos', 'dostepny|wolny na czacie|po drugiej stronie|poza botem|oprocz bota|do rozmowy|tu zyje|tam zyje|tam siedzi|ze mna porozmawia|ze mna pogada|mnie obsluzy|mnie polaczy|do mnie zadzwoni|do mnie oddzwoni|do mnie napisze|do mnie sie odezwie'),
		everyPair('kto moze|kto mi|kto mi moze|kto moze mi|kto mnie|kto', 'pomoc oprocz bota|tu obsluguje ludzi|tu moze ze mna porozmawiac|ze mna porozmawia|pomoc na zywo|obsluzy|polaczy'),
		everyPair('nie chce|nie bede|nie zamierzam|nie mam zamiaru|nie mam ochoty|nie lubie|nienawidze|mam dosc|dosc|dosyc|mam dosyc|koniec|starczy|wystarczy|przestan|przestancie|bez|zadnych|odmawiam', 'gadania z botem|gadania z maszyna|gadania z automatem|rozmow z botem|rozmow z maszyna|rozmawiania z botem|pisania z botem|gadac z maszyna|gadac z botem|gadac z automatem|gadac z robotem|pisac z botem|pisac z maszyna|pisac z automatem|rozmawiac z maszyna|rozmawiac z botem|rozmawiac z automatem|rozmawiac z robotem|rozmawiac z programem|automatow|maszyn|robotow|automatycznych odpowiedzi|automatycznych wiadomosci|gotowcow|sztucznej inteligencji|tej maszyny|tego automatu|tego bota|odpowiedzi bota|odpowiedzi automatu|obslugi przez bota'),
		everyPair('macie|macie tu|macie tam|sa tu|sa tam|czy sa tu|czy sa tam|czy macie|czy macie tu', 'jakichs ludzi|zywych ludzi|jacys ludzie|jacys zywi|ludzie|kogos zywego|kogokolwiek zywego|jakiegos czlowieka|prawdziwych ludzi|kogos do rozmowy|kogos do pomocy'),
		'kto moze mi pomoc|kto mi moze pomoc|nie z toba tylko|nie ty tylko|nie program|nie z programem|a nie z botem|a nie bot|a nie bota|a nie maszyne|a nie z maszyna|a nie automat|a nie z automatem|a nie robot|zamiast bota|zamiast automatu|zamiast robota|ktos zamiast bota',
	].join('|'),
	talk: 'rozmawiac z|porozmawiac z|pogadac z|gadac z|pomowic z|mowic z|popisac z|pisac z|polaczyc sie z|kontaktowac sie z|skontaktowac sie z|rozmawiac tylko z|porozmawiac tylko z|rozmawiac bezposrednio z|porozmawiac bezposrednio z|czatowac z|dogadac sie z',
};
