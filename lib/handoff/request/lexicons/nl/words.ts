import type { Lexicon } from '../../lexicon';

export const dutch: Lexicon = {
	language: 'nl',
	wishFollows: true,
	gap: 3,
	that: 'dat',
	filler:
		'een|n|de|het|t|met|aan|naar|van|bij|in|op|voor|om|te|en|of|ik|k|mij|me|mijn|wij|we|ons|u|uw|jij|je|jou|jouw|jullie|hij|die|dat|' +
		'dit|deze|nu|nu meteen|meteen|direct|gelijk|onmiddellijk|snel|z s m|zsm|zo snel mogelijk|dringend|vandaag|even|ff|gewoon|maar|toch|' +
		'ook|nog|eens|dan|alleen|liever|hier|daar|er|eindelijk|echt|weer|ander|andere|hulp|helpen|mee|kan helpen|die mij kan helpen|' +
		'die me kan helpen|wie|waarom|hoe|waar|wanneer|als|is|zijn|ben|heb|hebben|wordt|worden|telefonisch|telefoon|via telefoon|' +
		'per telefoon|aan de telefoon|bekwame|deskundige|nederlandstalige|iemand anders van|team|jullie team|uw team|vrij|beschikbaar|' +
		'meneer|mevrouw|verdomme|graag gewoon|zo|persoonlijk|kunnen|kunt|zou|zouden|erbij|er bij|morgen|later',
	greeting:
		'hallo|hoi|hey|hi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|bedankt|dank je|dank u|dankjewel|beste|geachte|oke|prima|' +
		'top|ja|doei',
	please: 'aub|a u b|alstublieft|alsjeblieft|graag|svp|asjeblieft|astublieft|please|pls|plz|als het kan|indien mogelijk|wil je zo goed|ajb',
	real: 'echt|echte|levend|levende|werkelijk|werkelijke|menselijk|menselijke|fysiek|fysieke|van vlees en bloed|live|heus|heuse',
	somebody: 'iemand|iemant|iemnd|mensen|lui|personen|wie dan ook',
	role:
		'persoon|manager|leidinggevende|leidinggevenden|chef|baas|directeur|directrice|bedrijfsleider|teamleider|filiaalmanager|' +
		'filiaalleider|eigenaar|verantwoordelijke|supervisor|collega|collegas|werknemer|personeelslid|specialist|expert|deskundige|' +
		'technicus|monteur|verkoper|klantenservice|klantendienst|klantencontact|klantenondersteuning|helpdesk|servicedesk|support|' +
		'supportteam|support team|ondersteuning|technische dienst|servicedienst|callcenter|call center|afdeling|facturatie|administratie|' +
		'boekhouding|iemand van de klantenservice|iemand van jullie|iemand van uw team|iemand van jullie team|iemand van facturatie|' +
		'iemand van de helpdesk|iemand van support|teamlid|staflid|hogerhand|hoofdkantoor|facturatieafdeling|klantenafdeling|' +
		'serviceafdeling|verkoopafdeling|klachtenafdeling|verkoop|financiele afdeling|een van jullie',
	person:
		'mens|medewerker|medewerkers|medewerkster|medwerker|medeweker|agent|agenten|adviseur|adviseurs|vertegenwoordiger|operator|' +
		'telefonist|telefoniste|consulent|consulente|klantadviseur|contactpersoon|human|humans|echt persoon|echte persoon|echt mens|' +
		'echte mensen|levend persoon|live medewerker|live agent|live chat|livechat|servicemedewerker|supportmedewerker|' +
		'klantenservicemedewerker|menselijke medewerker|menselijke hulp|menselijk contact|persoonlijk contact',
	bot:
		'bot|bots|robot|robots|machine|machines|chatbot|chatbots|ai|computer|automaat|virtuele assistent|automatisch antwoord|' +
		'automatische antwoorden|automatische berichten|programma|software|assistent|antwoordapparaat',
	want:
		'wil|ik wil|wil graag|ik wil graag|willen|wilt|wou|wilde|ik wilde|zou graag|ik zou graag|zou willen|zou ik|graag|liever|prefereer|' +
		'geef de voorkeur aan|nodig|heb nodig|behoefte aan|eis|vraag|verzoek|ik verzoek|kan ik|kunnen wij|kunnen we|kan u|kunt u|kan je|' +
		'kun je|kunnen jullie|mag ik|mogen wij|zou ik mogen|zou u|zou je|zouden jullie|laat me|' +
		'laat mij|laat mij eens|geef me|geef mij|mag ik een|is het mogelijk|is er een manier|hoe kan ik|hoe kom ik|hoe krijg ik|' +
		'hoe bereik ik|waar kan ik|moet|ik moet|zoek|ik zoek|haal|haal er|roep|stuur me|stuur mij|regel|is er|zijn er|is daar|heb je|' +
		'hebben jullie|waarom kan ik|kan ik niet|probeer|ik probeer|wacht op|wanneer kan ik|ik hoop|gun me|doe mij|doe maar|wens|' +
		'waarom kan ik niet|laat|laat een|laat de|waar vind ik|gewenst|gevraagd|benodigd',
	contact:
		'praten|prate|praat|spreken|spreeken|spreek|sprek|chatten|kletsen|bellen|appen|schrijven|typen|overleggen|communiceren|contacteren|' +
		'contact|contact opnemen|in contact komen|in contact|te spreken|te spreken krijgen|te woord|te woord gestaan|gesprek|bereiken|' +
		'geholpen worden|geholpen|hulp van|ondersteuning van|antwoord van|reactie van|babbelen|een gesprek|aan de lijn|' +
		'aan de telefoon krijgen|te maken hebben|mailen|oplossen|regelen|afhandelen|geholpen worden door|kijken|bespreken|bespreek|' +
		'om mee te chatten|om mee te praten|om te spreken',
	transfer:
		'doorverbinden|door verbinden|doorverbind|verbind|verbind me|verbind mij|verbind me door|verbindt u mij|verbinden|doorverbonden|' +
		'verbonden worden|doorsturen|doorgestuurd|stuur me door|stuur mij door|stuurt u mij|doorschakelen|schakel me|schakel mij|' +
		'schakel over|overschakelen|doorgeschakeld|doorgeven|geef door|overdragen|overdraag|draag over|overzetten|zet me|zet mij|zet door|' +
		'doorzetten|escaleren|escaleer|geescaleerd|terugbellen|bel me terug|bel mij terug|teruggebeld|teruggebeld worden|mij belt|me belt|' +
		'mij bellen|me bellen|mij opbellen|contact met mij opnemen|contact opnemen met mij|neemt contact op|neem contact met mij op|' +
		'mij contacteren|breng me in contact|breng mij in contact|in contact brengen|in contact brengt|overnemen|neem over|neemt over|' +
		'laat overnemen|inschakelen|hoe neem ik contact op',
	not: 'niet|geen|nooit|zonder|nimmer|noch|stop|stop met|genoeg van|klaar met|zat|haat|in plaats van|niets met',
	declined:
		'niet nodig|niet noodzakelijk|hoeft niet|hoef niet|hoef geen|hoeft geen|geen behoefte|zonder dat|niet met een mens hoef|' +
		'met niemand|niemand spreken|nog niet|liever niet|liever met de bot|bot is prima|hoef niemand|geen zin om|niet hoeven|niet hoef|' +
		'heb geen medewerker nodig',
	takenBack:
		'laat maar|laat maar zitten|vergeet het|vergeet maar|niet meer nodig|hoeft niet meer|is al opgelost|al opgelost|maakt niet uit|' +
		'toch niet|geen medewerker meer',
	telling:
		'zei|zeiden|zegt|gezegd|sprak|gesproken|gepraat|gebeld|belde|was|waren|had|hadden|heeft|gaf|kwam|ging|bracht|hielp|geantwoord|' +
		'antwoordde|beloofde|beloofd|vertelde|verteld|behandeld|opgehangen|hing|liet|gisteren|eergisteren|vorige week|vorige maand|' +
		'vorige keer|laatst|eerder|geleden|werken|werkt|onbeleefd|aardig|behulpzaam|vriendelijk|moet ik eerst|moet ik met|moet ik daarvoor|' +
		'hoeveel|welke|wie is|wie was|wat is|zoeken jullie|vacature|vacatures|solliciteren|baan|doet|duurt|als de|of de|dankzij|' +
		'klacht over|compliment|vroeg|vroeg naar|antwoordt|zegt dat|zeg tegen|nummer van|mailadres|als een medewerker|zoals een|vinden|' +
		'sinds|gisteravond|vannacht|gister',
	identity:
		'ben je|bent u|ben jij|zijn jullie|is dit|is dat|dit is|dat is|ben ik|ik ben|je bent|u bent|praat ik|spreek ik|chat ik|' +
		'heb ik te maken|klinkt|klink je|je klinkt|lijkt|lijk je|je lijkt|antwoordt hier|zit hier|typt hier|sta ik|app ik',
	lookAlike:
		'mijn manager|mijn baas|mijn chef|mijn leidinggevende|mijn adviseur|mijn agent|mijn medewerker|mijn collega|onze manager|' +
		'onze vertegenwoordiger|mijn vertegenwoordiger|contactpersoon van mijn|contactpersoon wijzigen|contactpersoon veranderen|' +
		'reisadviseur|reisagent|verzekeringsagent|vastgoedagent|mensenhaar|menselijke fout|mensenrechten|medewerker van de maand|' +
		'menselijk haar|personeelszaken|twee personen|drie personen|vier personen|4 personen|per persoon|voor personen|personen|' +
		'de persoon die|de persoon aan|persoon die|iemand onder|iemand anders|iemand heeft|mensen met|veel mensen|alle mensen|' +
		'andere mensen|hoeveel mensen|supportpagina|nummer van de klantenservice|mail van de klantenservice|geld overmaken|bel me als|' +
		'bel me wanneer|bel mij als|bel mij wanneer|laat me weten|robotstofzuiger|met wifi|met de wifi|het personeel|personeel|' +
		'filiaalmanager in|chef van|met jou over|verkopen jullie|touroperator|mobiele operator|schoonmaakmiddelen|dank medewerker|' +
		'bedankt medewerker|vertegenwoordiger worden|word ik vertegenwoordiger|aardig mens|lief mens|goed mens|nog een persoon|' +
		'verschillende mensen|andere persoon',
	direct:
		'is er iemand met wie|is er iemand die|is daar iemand|is er een mens|is er een medewerker|iemand met wie ik|' +
		'iemand die ik kan spreken|is er iemand om mee te praten|zijn er medewerkers beschikbaar|medewerker beschikbaar|geen bots|geen bot|' +
		'geen robots|geen robot|stop bot|stop de bot|bot uit|mens ipv bot|geen bots meer|mens nodig|echt iemand|kan een mens|' +
		'kan er een mens|kan er even een mens|kan even een mens|is er nu een mens',
};
