import type { Lexicon } from '../../lexicon';

export const german: Lexicon = {
	language: 'de',
	wishFollows: true,
	gap: 4,
	that: 'dass|um|mit|zu|ohne',
	filler:
		'ein|eine|einen|einem|einer|eines|n|nen|nem|ner|der|die|das|den|dem|des|mit|an|zu|zum|zur|am|im|in|von|vom|bei|beim|fur|auf|aus|' +
		'und|oder|ich|mich|mir|wir|uns|sie|ihnen|ihr|ihre|ihren|ihrem|euer|eure|eurem|euren|du|dir|dich|dein|deinen|deinem|man|es|jetzt|' +
		'sofort|gleich|schnell|dringend|umgehend|unverzuglich|endlich|mal|doch|einfach|nur|hier|da|dort|gerade|auch|noch|aber|dann|also|' +
		'wieder|persönlich|persoenlich|direkt|hilfe|helfen|der mir hilft|der mir helfen kann|die mir helfen kann|der helfen kann|richtig|' +
		'kompetenten|kompetente|kompetent|anderen|andere|irgendeinen|irgendeiner|team|eurem team|per telefon|telefon|per chat|wem|den ich|' +
		'mit dem ich|warum|wie|wo|wann|werde|wird|sein|ist|sind|bin|habe|hab|haben|heute|verfügbar|lieber|so|mein|meine|meinen|meiner|' +
		'meines|morgen|spater|mal eben',
	greeting:
		'hallo|hi|hey|guten tag|guten morgen|guten abend|moin|servus|danke|vielen dank|dankeschon|liebe|lieber herr|sehr geehrte|' +
		'sehr geehrter|ok|okay|gut|ja|super|toll|klar|tschuss',
	please: 'bitte|bitteschon|pls|plz|please|biete|bidde|wenn moglich|falls moglich|ich bitte um|bitte um|bitte einen|bitte bitte',
	real:
		'echt|echte|echten|echter|echtes|richtige|richtigen|richtiger|wirklichen|wirkliche|real|reale|realen|lebendig|lebende|lebenden|' +
		'lebendigen|menschliche|menschlichen|menschlicher|physische|aus fleisch und blut|tatsachlichen|leibhaftigen|personlich*',
	somebody:
		'jemand|jemanden|jemandem|jmd|jemad|irgendjemand|irgendjemanden|irgendjemandem|irgendwer|irgendwen|irgendwem|wen|leute|' +
		'einer von euch|einen von euch|einem von euch|typen',
	role:
		'person|personen|chef|chefin|vorgesetzte|vorgesetzten|vorgesetzter|manager|managerin|leiter|leiterin|abteilungsleiter|teamleiter|' +
		'geschaftsfuhrer|geschaftsfuhrung|geschaftsleitung|filialleiter|filialleitung|inhaber|verantwortlichen|verantwortliche|' +
		'verantwortlicher|zustandigen|zustandige|kollege|kollegen|kollegin|angestellten|angestellter|angestellte|sachbearbeiter|' +
		'sachbearbeiterin|techniker|experten|experte|spezialisten|verkaufer|fachmann|fachkraft|support|support team|supportteam|' +
		'kundenservice|kundendienst|kundenbetreuung|kundensupport|kundenhotline|hotline|service team|serviceteam|servicecenter|callcenter|' +
		'call center|jemanden aus ihrem team|jemand aus ihrem team|jemandem aus der buchhaltung|jemanden vom support|jemandem vom support|' +
		'jemanden vom kundenservice|buchhaltung|abteilung|fachabteilung|vertrieb|technischen support|zentrale|beschwerdestelle|' +
		'rechnungsabteilung|buchhaltungsabteilung|verkaufsabteilung|serviceabteilung|technikabteilung|beschwerdeabteilung|' +
		'reklamationsabteilung|kundenabteilung|technik|reklamation|eurer leute',
	person:
		'mensch|menschen|mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeiters|agent|agenten|berater|beraterin|kundenberater|kundenberaterin|' +
		'kundenbetreuer|kundenbetreuerin|betreuer|servicemitarbeiter|supportmitarbeiter|servicekraft|ansprechpartner|ansprechpartnerin|' +
		'ansprechperson|operator|vertreter|human|humans|echte person|echten person|live agent|live chat|livechat|live berater|' +
		'menschliche hilfe|menschlichen mitarbeiter|support agent|service agent|kontaktperson',
	bot:
		'bot|bots|roboter|robotern|maschine|maschinen|chatbot|chatbots|ki|computer|automat|automatische antworten|automatischen antworten|' +
		'assistent|automatik|sprachcomputer|programm|software',
	want:
		'will|ich will|mochte|moechte|mocht|ich mochte|wollen|wir mochten|wurde|wuerde|wurde gern|wurde gerne|hatte gern|hatte gerne|' +
		'haette gern|haette gerne|gern|gerne|brauche|brauch|ich brauche|benotige|benoetige|bevorzuge|wunsche|wuensche|verlange|fordere|' +
		'ich bitte|ersuche|kann ich|kan ich|konnte ich|koennte ich|konnten wir|konnen wir|kann man|konnen sie|konnten sie|koennten sie|' +
		'kannst du|konntest du|konnt ihr|konntet ihr|darf ich|durfte ich|lass mich|lassen sie mich|lasst mich|gib mir|geben sie mir|' +
		'gebt mir|gib|geben sie|geb mir|gibt es|gibts|gibt s|ist es moglich|ware es moglich|besteht die moglichkeit|muss|ich muss|musste|' +
		'wie kann ich|wie komme ich|wie erreiche ich|wie bekomme ich|wo kann ich|wo erreiche ich|suche|ich suche|holen sie|hol|holt|hole|' +
		'ruf mir|rufen sie mir|schick mir|schicken sie mir|bringen sie|mag|ich wollte|wollte|warum kann ich|wieso kann ich|kann mich|' +
		'konnte mich|kann ich nicht|kann mir|konnte mir|lieber mit|wo ist|warte auf|versuche|her mit|warum kann ich nicht|' +
		'wieso kann ich nicht|setzen sie mich mit|soll mich|soll sich|wo finde ich|wo bekomme ich|gesucht|benotigt|gebraucht|' +
		'wird gebraucht|erbeten|gerne mal',
	contact:
		'sprechen|sprech|reden|redn|quatschen|unterhalten|chatten|schreiben|telefonieren|kontaktieren|kontakt|in kontakt treten|' +
		'kontakt aufnehmen|kommunizieren|erreichen|anrufen|besprechen|klaren|austauschen|gesprach|rede|kontakt zu|kontakt mit|telefonat|' +
		'hilfe von|unterstutzung von|hilfe durch|bearbeitet werden|betreut werden|antwort von|zu tun haben|zu sprechen|betreut|losen|klar|' +
		'regeln|zum chatten|zum reden|zum sprechen|zum schreiben',
	transfer:
		'verbinden|verbinde|verbindet|verbinden sie mich|verbinde mich|weiterverbinden|verbunden werden|weiterleiten|weitergeleitet|' +
		'weitergeleitet werden|leiten sie mich|leite mich|leitet mich|leiten sie das|weiter leiten|weitergeben|ubergeben|uebergeben|' +
		'ubergeben sie|ubergib|durchstellen|stellen sie mich|stell mich|stelle mich|durchgestellt|vermitteln|vermittle|ubernehmen|' +
		'uebernehmen|eskalieren|eskaliere|eskalieren sie|hochstufen|weitervermitteln|umleiten|ruckruf|zuruckrufen|zurueckrufen|zuruckruft|' +
		'mich anrufen|mich anruft|ruft mich an|rufen sie mich an|ruf mich an|meldet sich|sich melden|mich kontaktieren|mich kontaktiert|' +
		'bei mir melden|melden sie sich|schalten sie mich|zuschalten|einschalten|hinzuziehen|hinzuholen|stellen sie den kontakt|' +
		'stell den kontakt|kontakt herstellen|kontakt her',
	not:
		'nicht|kein|keine|keinen|keinem|keiner|nie|niemals|ohne|weder|statt|anstatt|keine lust auf|satt|genug von|genug vom|hasse|' +
		'nichts mit|nix|schluss mit',
	declined:
		'nicht notig|nicht noetig|nicht notwendig|nicht erforderlich|unnotig|brauche nicht|ohne mit|' +
		'nicht mit einem menschen reden zu mussen|zu mussen|kein bedarf|noch nicht|muss nicht|mit niemandem|mit niemand|niemanden sprechen|' +
		'lieber nicht|lieber mit dem bot|bot reicht|brauch keinen|brauche keinen|nicht gebraucht|benotige keinen|benotige keine',
	takenBack:
		'egal|vergiss es|vergessen sie es|hat sich erledigt|schon erledigt|nicht mehr notig|brauche keinen mehr|doch nicht|lass gut sein|' +
		'lassen sie es gut sein|schon gut',
	telling:
		'sagte|sagten|sagt|hat gesagt|gesagt|sprach|gesprochen|geredet|telefoniert|war|waren|hatte|hatten|wurde mir|hat|haben mir|gab|kam|' +
		'ging|rief|angerufen|half|geholfen|geantwortet|versprach|versprochen|meinte|behauptete|aufgelegt|gebracht|bearbeitet|gestern|' +
		'letzte woche|letzten monat|letztes mal|letzte mal|neulich|vorhin|vorgestern|arbeiten|arbeitet|mochte wissen|unfreundlich|' +
		'freundlich|nett|wegen dem|muss ich mit|muss ich erst|muss man|soll ich|wie viele|wieviele|welcher|welche|welchen|wer ist|wer war|' +
		'was ist|suchen sie|stellenangebot|bewerbung|bewerben|einstellen|braucht|brauchen|dauert|wenn der|falls|ob|als|wie ein|' +
		'wie eine|sag dem|dank|beschwerde uber|lob|antwortet|nummer vom|adresse|mailadresse|bewerten|gestern abend|heute morgen hat',
	identity:
		'bist du|bist du ein|sind sie|seid ihr|ist das|ist dies|das ist|bin ich|ich bin|bin|du bist|sie sind|spreche ich|rede ich|' +
		'schreibe ich|chatte ich|klingst|klingt|klingen sie|du klingst|wirkst|scheinst|antwortet hier|schreibt hier|sitzt hier|ist hier|' +
		'sind sie eigentlich|handelt es sich|habe ich es mit',
	lookAlike:
		'mein chef|meine chefin|mein vorgesetzter|mein mitarbeiter|meine mitarbeiter|meinen mitarbeiter|meinem chef|mein berater|' +
		'mein agent|unser chef|unseren vertreter|unser vertreter|unserem vertreter|mein ansprechpartner|ansprechpartner in meinem|' +
		'ansprechpartner andern|ansprechpartner wechseln|meinen ansprechpartner|reiseberater|immobilienmakler|immobilienagent|' +
		'versicherungsvertreter|versicherungsagent|menschenhaar|menschlich|menschliches|menschenrechte|mensch das|mensch ist das|' +
		'mensch toll|lieber mitarbeiter|liebe mitarbeiter|dank an|person unter|pro person|zwei personen|drei personen|vier personen|' +
		'4 personen|personen|die person die|die person|andere person|jemand anderes|jemand anders|jemand anderer|menschen mit|' +
		'viele menschen|alle menschen|andere menschen|support seite|supportseite|service seite|kundenservice nummer|' +
		'nummer vom kundenservice|hotline nummer|offnungszeiten|geld uberweisen|lautsprecher|mit dem wlan|mit wlan|mit bluetooth|' +
		'ruf mich an wenn|rufen sie mich an wenn|melden sie sich wenn|saugroboter|personal im|dem fahrer|dem lieferanten|' +
		'mobilfunkbetreiber|chef der|leiter der|filialleiter in|vertreter in|mit dir uber|mit ihnen uber|vertreter werden|' +
		'werde ich vertreter|agent werden|weitere person|verschiedenen leuten|netter mensch|guter mensch|lieber mensch|toller mensch|' +
		'versicherungs',
	direct:
		'ist da jemand|ist jemand da mit|gibt es jemanden|gibt es einen menschen|gibt es hier jemanden|jemand mit dem ich|' +
		'jemanden mit dem ich|ist ein mitarbeiter verfugbar|ist ein mitarbeiter da|ist da ein mensch|ist ein mensch da|mit wem kann ich|' +
		'keine bots|kein bot|kein chatbot|keine bots mehr|kein roboter|keine maschine|bot aus|bot stoppen|stopp bot|mensch statt bot|' +
		'echter mensch bitte|kann sich bitte ein mensch|kann bitte ein mensch|kann sich ein mensch|kann ein mensch|konnte ein mensch|' +
		'ist gerade ein mensch',
};
