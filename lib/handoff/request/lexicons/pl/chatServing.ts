import type { ChatWords } from '../../lexicon';
import { everyForm, everyPair } from '../termLists';

const mine = 'moj|moja|mojego|mojej|moim|mojemu|nasz|nasza|naszego|naszej|naszym|moi|moich';
const roles = 'ksiegow*|kierowni*|szef*|przelozon*|dyrektor*|prezes*|pracowni*|koleg*|kolez*|technik*|prawnik*|specjalist*|sprzedawc*|menedzer*|manager*|wlasciciel*|agent*|operator*|informatyk*|lider*|handlow*|zespol*';
const nobody = 'nie macie|nie macie tam|nie macie tu|nie ma tam|nie ma tu|nie ma u was|nie ma|nie znajdzie sie|tam nie ma|tu nie ma';

/** What a person would do for the customer, and how one is fetched. */
export const polishServing: ChatWords = {
	want: [
		everyPair('jak|jak sie|jak tu|jak sie tu|jak mam|jak mam sie|jak mam sie tu|jak moge sie|jak mozna sie|gdzie moge|gdzie sie moge', 'dostac|dostac sie|dotrzec|trafic|dobic sie|dostac sie tu|znalezc|wywolac|wezwac|zawolac|uzyskac'),
		'zebym|zebysmy|abym|nie ma tam|nie ma tu|nie macie tam|nie macie tu|nie macie|nie macie jakiegos|nie ma u was|czy nie ma|sluchajcie chce|ja chce|ja bym chcial|ja bym chciala|bym chcial|bym chciala|bym prosil|bym prosila|bym wolal|bym wolala|bym potrzebowal|uprzejmie prosze|zwracam sie z prosba|zwracam sie z prosba o|prosba o|mam prosbe|prosze pilnie o|prosze o pilny|wystarczy mi|marzy mi sie|zaoferujcie|udostepnijcie|zapewnijcie|oczekujemy|zyczymy sobie|wolno mi|czy wolno|kiedy bede mogl|kiedy bede mogla|czy bede mogl|czy bede mogla|dobrze by bylo|fajnie by bylo|super by bylo|lepiej by bylo|chcielibysmy|licze na|moge liczyc na|czy moge liczyc na|skorzystac z|chce skorzystac z|interesuje mnie tylko|dopomine sie o|upominam sie o|zglaszam potrzebe',
	].join('|'),
	contact: 'niech mi odpisuje|niech mi odpisze|niech mi odpowie|uzyskac kontakt|nawiazac kontakt|zlapac kontakt|zlapac|zlapac kogos na linii|uzyskac polaczenie|dostac sie do|dobic sie do|miec kontakt|rozmawialbym|odbyc rozmowe|przeprowadzic rozmowe|wideorozmowa|wideorozmowe|pogaworzyc|pogawedzic|dyskutowac|klocic sie z|wyjasnic to z|wyjasnic sprawe z|omowic to z|omowic sprawe z|ustalic z|ustalic to z|zalatwic to z|uzgodnic z|rozwiazac to z|rozwiazac sprawe z|rozwiazac problem z|zostac obsluzony przez|zostac obsluzona przez|zostala obsluzona|zostal obsluzony|obsluzony przez|obsluzona przez|uslyszec glos|wymienic kilka zdan|pogadania z|porozmawianie',
	transfer: [
		everyPair('o|prosze o|chce|potrzebuje|uprzejmie prosze o', 'skierowanie|skierowanie mnie|odeslanie|odeslanie mnie|podlaczenie|przerzucenie|przelaczenie mnie|przekierowanie mnie|polaczenie mnie|skontaktowanie|skontaktowanie mnie|przekazanie mnie|przekazanie sprawy|przekazanie mojej sprawy|umowienie|umowienie mnie|umowienie rozmowy|eskalacje'),
		everyPair('wole|chce|prosze|czekam na|prosilbym o|oczekuje', 'oddzwonienie|telefon od kogos|kontakt od kogos|telefon od konsultanta|zwrotny telefon'),
		everyForm('zatelefonowa|oddzwoni|skontaktowa', 'lby|laby|loby|c'),
		'ktory zadzwoni|kto zadzwoni|przekaz to|przekazcie to|przekaz dalej|przekazcie dalej|oddaj sprawe|oddajcie sprawe|zglos to|zglos to wyzej|zglos do|podniescie sprawe|polacz ze|polacz do|dac na linie|dac do telefonu|dajcie na linie|dajcie do telefonu|dawac do telefonu|daj na linie|daj do telefonu|dac mi do telefonu|wlacz do rozmowy|dolacz do rozmowy|dolaczyl do rozmowy|dolaczy do rozmowy|wlaczyl do rozmowy',
	].join('|'),
	serve: [
		everyForm('pomo|odpisz|napisz|odpowi', 'ze|e'),
		everyForm('sprawdzi|zobaczy|wyjasni|obsluzy|doradzi|wytlumaczy|objasni|rozwiaza|rozwiaze|zalatwi|spojrze|spojrza|spojrzy|przejrze|przejrza|przejrzy|obejrza|obejrzy|przeanalizowa|przeanalizuje|zweryfikowa|zweryfikuje|zerkna|zerknie|zerkne|odpisa|odpisze|odpowiedzia|odpowie|poprowadzi|pomogl|pomog|pomoc|wyslucha|przeczyta|ogarna|ogarnia|ogarnie|zrozumia|zrozumie|zainteresowa|zainteresuje|naprawi|zaja|zajmie|zajmowa|rzuci|zdecydowa|zdecyduje|interweniowa|zareagowa|zareaguje|odezwie|wspar|wesprze|przyjrze|przyjrza|przyjrzy', '|l|la|li|lby|laby|c|lo|o|lby mi|l sie|la sie|c sie|e sie|by|by mi|aby|aby mi'),
		'wie|zna|zna sie|potrafi|zajela|porozmawia|porozmawialby|porozmawialaby|pogada|pogadalby|zadzwoni|oddzwoni|zatelefonuje|napisze|skontaktuje|odezwal|odezwala|przejac|przejmie|przejal|mi pomoc|mi pomoze|mi pomogl|mi odpowie|mi wyjasni|mi wytlumaczy|na to spojrzy|na to spojrzec|rzucic okiem|rzuci okiem|sie tym zajac|sie tym zajmie|sie tym zajal|to ogarnie|to sprawdzi|to wyjasni|mnie obsluzyc|mnie obsluzy|mnie zrozumie|mnie wyslucha|kto|ktory|ktora|ktorzy|z kim|z ktorym|komu|do pomocy|do rozmowy|ze mna',
	].join('|'),
	could: 'moze|moga|moglby|moglaby|mogliby|potrafi|potrafilby|potrafilaby|jest w stanie|bylby w stanie|bylaby w stanie|bedzie mogl|bedzie mogla',
	fetch:
		everyForm('zawola|wola|wzywa|przywola|wezwa|poprosi|sprowadzi|przysla|przyprowadzi|znalez|da|poda|sciagna|zorganizowa|zalatwi|wolac|odda', 'c|c mi|c tu|j|jcie|j mi|jcie mi|j tu|jcie tu|no') +
		'|daj|daj mi|daj no|dajcie|dajcie mi|dajcie tu|dawaj|dawaj mi|dawaj tu|dawajcie|dawajcie mi|wezwij|wezwijcie|popros|poproscie|prosze poprosic|prosze zawolac|prosze wezwac|prosze dac|prosze mi dac|sprowadz|sprowadzcie|przyslij|przyslijcie|przyslij mi|podeslij|podeslijcie|znajdz|znajdz mi|znajdzcie|znajdzcie mi|sciagnij|sciagnijcie|przyprowadz|zorganizuj|zalatw|zalatw mi|dopusc|dopusccie|wlacz|wlaczcie|wlaczcie mi|poprosze|poprosze tu|prosze tu|wez zawolaj|idz po|skocz po|zaangazuj|zaangazujcie|wyznacz|wyznaczcie|oddeleguj|oddelegujcie',
	present: 'dostepny|dostepna|dostepni|wolny|wolna|wolni|na dyzurze|na zmianie|online|na czacie|przy komputerze|na linii|pod telefonem|po drugiej stronie|obecny|obecni|na posterunku|w pracy teraz|zywy tam|nie spi',
	direct: [
		everyPair('zawolaj|zawolajcie|wolaj|wolajcie|wezwij|wezwijcie|popros|poproscie|sprowadz|przyslij|przyslijcie|dajcie|dajcie mi|daj mi|dawaj|dawajcie|znajdzcie mi|znajdz mi', 'kogos|czlowieka|konsultanta|kierownika|szefa|czlowieka a|pracownika|prawdziwego'),
		'chce z czlowiekiem|tylko z czlowiekiem',
		everyPair(nobody, 'nikogo|nikogo prawdziwego|nikogo zywego|nikogo normalnego|nikogo kto|nikogo z kim|kogos kto|kogos z kim|nikogo do pomocy|nikogo do rozmowy|nikogo do pogadania|zywych ludzi|prawdziwych ludzi|ludzi do rozmowy|prawdziwej osoby|zadnego czlowieka|zadnego konsultanta'),
		everyPair('rozmawiam|gadam|pisze|bede rozmawiac|bede gadac|porozmawiam|pogadam|rozmawiac bede|chce|chce rozmawiac|chce gadac', 'tylko z ludzmi|tylko z czlowiekiem|tylko z konsultantem|tylko z zywym|tylko z kims|wylacznie z czlowiekiem|wylacznie z ludzmi|z ludzmi nie z botami'),
		everyPair('z kims|z czlowiekiem|z konsultantem|z kimkolwiek|z kims zywym|z kims dzisiaj|z kims dzis', 'porozmawiam|pogadam|pogadamy|sie dogadam|sie polacze|pogadac|porozmawiac'),
		everyPair('porozmawiam|pogadam|polacze sie|dogadam sie|czy porozmawiam|czy pogadam', 'z kims|z czlowiekiem|z konsultantem|z kims zywym|z zywa osoba|z prawdziwa osoba'),
		everyPair('odbiera|odbierze|odbieraja|odpowiada|odpowie|siedzi', 'zywa osoba|zywy czlowiek|prawdziwy czlowiek|prawdziwa osoba|ktos zywy|ktos prawdziwy'),
		everyPair('gdzie jest|gdzie sa|gdzie znajde|gdzie macie|gdzie ta|gdzie ci', 'zywa obsluga|zywi ludzie|ludzie|prawdziwi ludzie|czlowiek|zywy czlowiek|prawdziwa obsluga|ludzka obsluga'),
	].join('|'),
	person: everyForm('zyw|prawdziw|ludzk', 'a istota|a istote|ej istoty|a obsluga|a obsluge|ej obslugi|a pomoc|ej pomocy|y kontakt|ego kontaktu') + '|zywych ludzi|prawdziwych ludzi|zywymi ludzmi|prawdziwymi ludzmi|zywi ludzie|konsultantc*|doradzi|doradcom',
	role:
		everyPair('pania|panem|pani|pana|gosciem|facetem|dziewczyna|chlopakiem|ludzmi|babka|kobieta|czlowiekiem|kims|kogos|ktos|osoba|osobe', 'od zwrotow|od reklamacji|od faktur|od platnosci|od zamowien|od wysylki|od dostaw|od gwarancji|od techniki|od spraw|od klientow|odpowiedzialnym za|odpowiedzialna za|odpowiedzialnego za|od tego|od umow|od rozliczen|od serwisu|ze sklepu|ze sprzedazy|ze wsparcia|ze serwisu|z gory|wyzej|decyzyjnym|ze swoich') +
		'|specjalisc*|kierowniczc*|farmaceut*|aptekar*|fachman*|gosc od|ze sklepu|zmiennik*|gospodarz|kogos wyzszego|kims wyzszym|wyzsza instancja|wyzszej instancji|ktorys z waszych pracownikow|ktoregos z pracownikow|ktoryms z pracownikow|ktos z pracownikow|kogos z pracownikow|technikami|dzial finansowy|dzialem finansowym|dzialu finansowego|od osoby odpowiedzialnej|osoby odpowiedzialnej|osoba odpowiedzialna|osobe odpowiedzialna|osoba kompetentna|osoby kompetentnej|osobe kompetentna|od osoby kompetentnej|od osoby decyzyjnej',
	somebody: 'ktokolwiek|kogokolwiek|kimkolwiek|jakis gosc|jakiegos goscia|ktorys z waszych|ktos tam|nikogo innego niz czlowieka|ludziom',
	telling: everyPair('czy musze|czy trzeba|czy musimy|czy koniecznie musze|czy nalezy|czy wystarczy', 'rozmawiac z|porozmawiac z|gadac z|skontaktowac sie z|kontaktowac sie z|dzwonic do|pisac z|laczyc sie z|polaczyc sie z|rozmawiac|dzwonic'),
	declined: everyPair('czy do montazu|do montazu|czy do instalacji|do instalacji|czy do odbioru|do odbioru|do podlaczenia', 'potrzebny jest|potrzebna jest|potrzebny|potrzebna|jest potrzebny|jest potrzebna|potrzebuje|konieczny jest'),
	lookAlike: everyPair(mine, roles) + '|jest u was|u was pracuje|z napisem|glosnik|sluchawki|drukarka|drukarki|laptop|komputer nie|komputera|komputerem|tablet|telewizor|bluetooth|wifi|ze sklepu internetowego|ksiazka*|ksiazke|audiobook*|film o',
	filler: 'linie|linii|na linie|asysty|asyste|asysta|zamiast tego systemu|systemu|subskrypcji|moja subskrypcje|mojej subskrypcji|umowy|umowie|zamowieniu|zamowienia|zamowienie|paczki|paczke|oferty|ofercie|w sprawie oferty|faktury|fakturze|fakture|platnosci|gwarancji|od gwarancji|ziom|kolego|stary|mordo|bracie|mordeczko|panie|prosze pana|prosze pani|szanowni panstwo|jednak|jesli to nie klopot|wobec tego|zatem|dalej|sama|sam|samego|tych|tymi|tak zeby|z gory dziekuje|konkretna|konkretnej|mila|milym|jakimkolwiek|jakiejkolwiek|jakakolwiek',
};
