import type { Lexicon } from '../../lexicon';

export const polish: Lexicon = {
	language: 'pl',
	wishFollows: true,
	that: 'ze|iz',
	filler:
		'z|ze|do|na|w|we|o|od|dla|u|i|oraz|a|ale|lub|albo|to|ta|ten|te|tej|tego|tym|mnie|mi|mna|ja|sie|siebie|my|nas|nam|wy|wam|was|wasz|' +
		'wasza|waszym|waszego|waszej|pan|pani|panstwo|panstwa|panem|ty|ci|cie|twoj|swoj|swojego|swojemu|teraz|juz|zaraz|natychmiast|' +
		'od razu|szybko|pilnie|pilne|jak najszybciej|dzis|dzisiaj|tylko|po prostu|poprostu|wreszcie|w koncu|tutaj|tu|tam|jeszcze|tez|jakis|' +
		'jakiegos|jakims|jakas|innym|inny|inna|innego|bezposrednio|osobiscie|pomoc|pomocy|pomoze|ktory pomoze|telefonicznie|telefon|' +
		'przez telefon|na czacie|czacie|kompetentnym|kompetentnego|polskojezycznym|zespolu|waszego zespolu|dzialu|kim|czy|jak|kiedy|gdzie|' +
		'dlaczego|czemu|zeby|aby|by|bym|no|jest|sa|byc|bedzie|ze mna|kurwa|cholera|sprawe|sprawy|dostepny|naprawde|raczej|jakikolwiek|' +
		'jutro|pozniej',
	greeting:
		'czesc|hej|witam|dzien dobry|dobry|dobry wieczor|siema|dziekuje|dzieki|dziekuje panie|ok|dobrze|super|szanowny|szanowni|drogi|' +
		'swietnie|tak|pa',
	please:
		'prosze|prosze o|poprosze|poprosze o|prosilbym|prosilbym o|prosilabym|prosilabym o|prosimy o|plis|pls|please|jesli mozna|' +
		'jesli to mozliwe|blagam|bardzo prosze',
	real:
		'prawdziwy|prawdziwym|prawdziwego|prawdziwa|prawdziwej|zywy|zywym|zywego|zywa|zywej|realny|realnym|realna|realnego|ludzki|ludzka|' +
		'ludzkim|ludzkiego|na zywo|z krwi i kosci|fizyczna|ludzkiej|zywi',
	somebody: 'ktos|ktosia|kims|kogos|komus|kto|ktokolwiek|kimkolwiek|ludzie|ludzmi|ludzi|osoby|osob|osobami|ktos inny|kimś',
	role:
		'osoba|osobe|kierownik|kierownika|kierownikiem|kierownikowi|kierowniczka|kierownictwo|kierownictwem|kierownictwa|szef|szefa|szefem|' +
		'szefowa|szefowej|menedzer|menedzera|menedzerem|manager|managera|managerem|menadzer*|przelozony|przelozonego|przelozonym|' +
		'przelozonemu|dyrektor|dyrektora|dyrektorem|wlasciciel*|pracownik|pracownika|pracownikiem|pracownikowi|pracowniczka|pracowniczke|' +
		'kolega|koledze|kolege|specjalista|specjaliste|specjalisty|specjalistą|ekspert|eksperta|ekspertem|sprzedawca|sprzedawce|technik|' +
		'technika|technikiem|personel|personelem|obsluga klienta|obsluge klienta|obslugi klienta|obsluga|obslugi|biuro obslugi klienta|' +
		'biurem obslugi|bok|bokiem|infolinia|infolinie|dzial obslugi|dzialem obslugi|dzial obslugi klienta|dzial|dzialem|dzialu|support|' +
		'supportem|pomoc techniczna|pomoca techniczna|wsparcie|wsparciem|wsparcie techniczne|helpdesk|call center|centrala|' +
		'ktos z waszego zespolu|kims z waszego zespolu|kims z dzialu|kims z obslugi|kims kompetentnym|odpowiedzialna osoba|odpowiedzialny|' +
		'ksiegowosc|ksiegowoscia|rozliczen|ksiegowosci|sprzedazy|reklamacji|dzialu reklamacji|dzialu rozliczen',
	person:
		'czlowiek|czlowieka|czlowiekiem|czlowiekowi|czlowieku|czlowieq|czlowiekem|konsultant|konsultanta|konsultantem|konsultantowi|' +
		'konsultantka|konsultantke|konsultantki|konsultanci|konsultantow|konsultantami|konsultat|konsultata|agent|agenta|agentem|agentowi|' +
		'doradca|doradcy|doradce|doradcą|przedstawiciel|przedstawiciela|przedstawicielem|przedstawicielka|operator|operatora|operatorem|' +
		'operatorowi|operatorka|zywa osoba|zywa osobe|prawdziwa osoba|ludzka pomoc|telemarketer|asystent ludzki|czat na zywo|chat na zywo|' +
		'live chat|agent na zywo|ludzkiej pomocy|pomoc czlowieka|pomocy czlowieka|doradcow|doradcami|przedstawicieli|przedstawicielami|' +
		'operatorow|operatorami|agentow',
	bot:
		'bot|bota|botem|boty|botow|botami|robot|robota|robotem|roboty|robotow|robotami|maszyna|maszyne|chatbot|chatbota|chatbotem|czatbot|' +
		'czatbota|czatbotem|automat|automatem|automatu|automatyczne odpowiedzi|sztuczna inteligencja|ai|komputer|komputerem|' +
		'wirtualny asystent|wirtualnym asystentem|asystent',
	want:
		'chce|chcialbym|chcialabym|chcialem|chcialam|chcemy|chcielibysmy|wole|wolalbym|wolalabym|potrzebuje|potrzeba|potrzebny|potrzebna|' +
		'potrzebny mi|potrzebna mi|potrzebowalbym|zadam|domagam sie|wymagam|prosze|poprosze|prosilbym|prosze mi|moge|moglbym|moglabym|' +
		'mozemy|mozna|mozesz|moze pan|moze pani|moze mnie|mozecie|moglibyscie|moglby|moglaby|czy moge|czy mozna|czy moglbym|' +
		'czy jest mozliwosc|jest mozliwosc|jest mozliwe|daj mi|daj|dajcie mi|dajcie|prosze dac|niech mi|niech|pozwol mi|pozwolcie mi|musze|' +
		'musialbym|szukam|jak moge|jak mozna|jest ktos|czy jest|macie|zawolaj|zawolajcie|prosze zawolac|wezwij|wezwijcie|przyslij|' +
		'dlaczego nie moge|czemu nie moge|nie moge|probuje|czekam na|chetnie|zalezy mi na|czy moglby|kiedy moge|gdzie moge|' +
		'chciabym|chcialbm|interesuje mnie|czy sa|gdzie znajde|gdzie znalezc|gdzie jest',
	contact:
		'rozmawiac|porozmawiac|rozmowa|rozmowy z|rozmowe z|rozmowe|gadac|pogadac|mowic|pomowic|popisac|pisac|napisac do|czatowac|' +
		'poczatowac|skontaktowac|skontaktowac sie|kontakt|kontaktu|kontaktowac|dodzwonic|dodzwonic sie|zadzwonic do|polaczenie|polaczenia|' +
		'kontakt z|zalatwic|obsluzony|pomoc od|pomocy od|pomoc zywego|pomocy zywego|uzyskac pomoc|wyjasnic|konwersowac|rozmawic|porozmawic|' +
		'prosic|skonsultowac|odpowiedz od|odpowiedzi od|obsluzyl|zalatwic to|wyjasnic to|rozwiazac|obsluzyl mnie|omowic|omowic to|obgadac|' +
		'wyjasnic z|rozmowy|do rozmowy',
	transfer:
		'polacz|polacz mnie|polaczcie|polaczcie mnie|polaczyc|polaczyc mnie|polaczy|prosze polaczyc|prosze mnie polaczyc|polaczenie z|' +
		'o polaczenie|przelacz|przelacz mnie|przelaczcie|przelaczyc|przelaczy|przelaczenie|przekieruj|przekierowac|przekierujcie|' +
		'przekierowanie|przekaz|przekaz mnie|przekazcie|przekazac|przekazanie|skieruj|skierowac|skierujcie|eskaluj|eskalowac|eskalacja|' +
		'eskalacje|podlacz|podlaczyc|daj do telefonu|oddzwonic|oddzwoni|oddzwoncie|oddzwon|do mnie zadzwoni|' +
		'do mnie zadzwonic|skontaktuje sie ze mna|skontaktuj mnie|skontaktujcie mnie|przejmie|' +
		'przejac|przejal|niech przejmie|przelacz*|polacz*|przekier*|przekaz*|oddzwo*|chetnie porozmawiam|porozmawialbym|porozmawialabym|' +
		'pogadalbym|pogadalabym',
	not: 'nie|bez|nigdy|ani|zaden|zadnych|zadnego|zadnym|dosc|mam dosc|koniec z|stop|zamiast|nienawidze|przestan',
	declined:
		'nie potrzebuje|nie trzeba|nie ma potrzeby|niepotrzebny|niepotrzebna|nie jest potrzebny|nie jest konieczne|nie jest konieczny|' +
		'bez potrzeby|bez koniecznosci|nie musze|nie muszac|nie musiec|z nikim|nikim nie|jeszcze nie|wole nie|wole bota|nie szukam|' +
		'nie prosze o|nie chce z nikim|zbedny|zbedna|obejdzie sie bez',
	takenBack:
		'niewazne|nie wazne|zapomnij|prosze zapomniec|juz nie potrzebuje|juz nie trzeba|juz nie|dobra juz|juz rozwiazane|' +
		'juz sobie poradzilem|mniejsza z tym',
	telling:
		'powiedzial|powiedziala|powiedzieli|mowil|mowila|rozmawialem|rozmawialam|rozmawial|rozmawiala|gadalem|gadalam|dzwonil|dzwonila|' +
		'dzwonilem|byl|byla|bylo|byli|mial|miala|pomogl|pomogla|odpowiedzial|odpowiedziala|obiecal|obiecala|rozlaczyl|rozlaczyla|przyszedl|' +
		'przyszla|zrobil|dostarczyla|dostarczyl|zajmowal|zajmowala|zostawil|wczoraj|przedwczoraj|w zeszlym|zeszlym tygodniu|ostatnio|' +
		'ostatnim razem|poprzednio|temu|pracuja|pracuje|chce znac|niegrzeczny|mily|uprzejmy|na temat|' +
		'trzeba rozmawiac|ile|ilu|ktory|ktora|jaki jest|jaka jest|kto jest|czy szukacie|praca|pracy|rekrutacja|zatrudniacie|czeka sie|' +
		'jesli|gdy|kiedy konsultant|jak konsultant|skarga na|pochwala|pytal|pytala|odpowiada|odpowiadaja|wyslijcie|jako|powiedz|chwali|' +
		'numer do|mail do|poniewaz|wczorajsza|wczorajszy|wczoraj wieczorem',
	identity:
		'jestes|jest pan|jest pani|czy to|to jest|czy jestes|jestem|rozmawiam|rozmawiam z|czy rozmawiam|pisze z|czy pisze|gadam z|brzmisz|' +
		'brzmi|wydajesz sie|czy odpowiada|czy tu jest prawdziwy|mam do czynienia|nie jestem|wygladasz|jak robot',
	lookAlike:
		'moj kierownik|moj szef|moj przelozony|moj agent|moj doradca|moj konsultant|moj pracownik|mojego kierownika|mojego szefa|' +
		'nasz kierownik|naszego przedstawiciela|nasz przedstawiciel|moj operator|operator komorkowy|operator sieci|operator logistyczny|' +
		'operator wozka|agent nieruchomosci|agentem nieruchomosci|agent podrozy|agent ubezpieczeniowy|agentem ubezpieczeniowym|agent celny|' +
		'ludzki blad|ludzkich wlosow|ludzkie wlosy|prawa czlowieka|blad ludzki|rzecz ludzka|cialo czlowieka|osoba ponizej|osoba ktora|' +
		'osoba przy|osobe kontaktowa|osoba kontaktowa|osoby kontaktowej|dwoch osob|trzech osob|czterech osob|4 osob|ile osob|osoby z|' +
		'wiele osob|inna osoba|druga osoba|ktos inny|ktos ukradl|ktos zabral|strona pomocy|numer na infolinie|godziny infolinii|' +
		'przelac pieniadze|przelew|polaczyc glosnik|polaczyc telefon|polaczyc sluchawki|polaczyc z wifi|z wifi|robota sprzatajacego|' +
		'robot sprzatajacy|robot kuchenny|zadzwon do mnie jak|zadzwoncie jak|zadzwon jak|zadzwon gdy|zadzwon do mnie gdy|' +
		'zadzwoncie do mnie jak|kierownik sklepu|kierownikiem sklepu|szef kuchni|personel w|dzialu kadr|panie konsultancie|kurierowi|' +
		'z toba|z wami|zostac waszym|zostac przedstawicielem|zostac agentem|druga osobe|roznymi osobami|mily czlowiek|dobry czlowiek|' +
		'fajny czlowiek|swietny czlowiek',
	direct:
		'jest ktos z kim|czy jest ktos|jest tam ktos|czy jest tam czlowiek|czy jest konsultant|czy jest jakis konsultant|ktos z kim moge|' +
		'zadnych botow|bez botow|dosc botow|koniec z botami|stop bot|zamiast bota czlowiek|wolny konsultant|konsultant dostepny|' +
		'chce czlowieka|chce konsultanta|rozmowa z konsultantem|rozmowa z czlowiekiem|ktos zywy|zywy czlowiek moze|czlowiek moze|' +
		'dostepny czlowiek|dostepny jakis czlowiek',
};
