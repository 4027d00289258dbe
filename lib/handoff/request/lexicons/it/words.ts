import type { Lexicon } from '../../lexicon';

export const italian: Lexicon = {
	language: 'it',
	that: 'che',
	filler:
		'un|uno|una|il|lo|la|i|gli|le|l|al|allo|alla|ai|del|dello|della|dei|dell|d|con|cn|col|a|ad|da|dal|dalla|di|in|per|su|sul|tra|e|o|' +
		'che|ke|mi|me|mio|mia|ti|te|tuo|tua|ci|vi|si|io|noi|voi|lei|vostro|vostra|vostri|suo|sua|questo|questa|adesso|ora|subito|oggi|' +
		'urgente|urgentemente|al piu presto|il prima possibile|immediatamente|direttamente|solo|soltanto|qui|li|altro|altra|qualche|ancora|' +
		'anche|ma|se|poi|allora|aiuto|aiutarmi|che mi aiuti|per aiutarmi|competente|preparato|italiano|telefono|al telefono|per telefono|' +
		'in chat|chat|come|perche|quando|dove|cui|con cui|con chi|a cui|chi|qualcuno che|possa|essere|sono|ho|hai|ha|avere|signore|signora|' +
		'disponibile|team|cazzo|porca|finalmente|davvero|vorrebbe|domani|dopo',
	greeting: 'ciao|salve|buongiorno|buonasera|buon giorno|grazie|grazie mille|gentile|caro|cara|ok|va bene|perfetto|ottimo|arrivederci|si',
	please:
		'per favore|x favore|perfavore|pf|pls|please|per piacere|per cortesia|cortesemente|gentilmente|se possibile|vi prego|ti prego|' +
		'la prego',
	real: 'vera|vero|veri|vere|reale|reali|umano|umana|umani|in carne e ossa|fisica|fisico|viva|vivo|dal vivo|autentica',
	somebody: 'qualcuno|qualcun|qualkuno|qlcn|qlc|qualcuna|qualcun altro|gente|tizio',
	role:
		'persona|persone|responsabile|responsabili|supervisore|supervisor|manager|direttore|direttrice|capo|titolare|dirigente|superiore|' +
		'collega|colleghi|dipendente|impiegato|impiegata|addetto|addetta|addetti|tecnico|esperto|esperta|specialista|venditore|commesso|' +
		'commessa|personale|staff|referente|coordinatore|servizio clienti|servizio assistenza|assistenza clienti|assistenza|' +
		'assistenza tecnica|supporto|supporto clienti|supporto tecnico|customer care|customer service|call center|centralino|centralinista|' +
		'numero verde|qualcuno del personale|qualcuno del vostro team|qualcuno dell assistenza|qualcuno della fatturazione|' +
		'qualcuno del servizio clienti|fatturazione|amministrazione|reparto|ufficio reclami|membro del team|membro dello staff|' +
		'uno del personale|uno dello staff|ufficio fatturazione|ufficio|reparto fatturazione|reclami|ufficio clienti',
	person:
		'operatore|operatrice|operatori|oparatore|operatorr|umano|umana|umani|essere umano|esseri umani|agente|agenti|consulente|' +
		'consulenti|rappresentante|rapresentante|incaricato|persona vera|persona reale|persona fisica|persona umana|' +
		'persona in carne e ossa|operatore umano|agente umano|assistenza umana|aiuto umano|supporto umano|operatore reale|' +
		'operatore dal vivo|chat dal vivo|live chat|assistente umano|assistente reale',
	bot:
		'bot|robot|macchina|macchine|chatbot|ia|ai|intelligenza artificiale|assistente virtuale|risponditore|risponditore automatico|' +
		'risposte automatiche|risposta automatica|messaggi automatici|computer|automatico|programma|sistema automatico|assistente digitale|' +
		'assistente automatico',
	want:
		'voglio|vojo|vogliamo|vorrei|vorei|vorremmo|volevo|desidero|desidererei|desideriamo|gradirei|preferisco|preferirei|mi piacerebbe|' +
		'ho bisogno|ho bisogno di|avrei bisogno|avrei bisogno di|bisogno|bisogno di|mi serve|mi servirebbe|serve|necessito|necessito di|' +
		'pretendo|esigo|chiedo|chiedo di|richiedo|posso|potrei|possiamo|potremmo|puo|puoi|potrebbe|potresti|potete|potreste|si puo|' +
		'e possibile|sarebbe possibile|c e modo di|c e un modo|come posso|come faccio a|come faccio per|come si fa a|come potrei|fammi|' +
		'fatemi|mi faccia|lasciami|lasciatemi|mi lasci|dammi|datemi|mi dia|devo|dovrei|cerco|sto cercando|sto cercando di|provo a|c e|ce|' +
		'ci sono|avete|perche non posso|non posso|non riesco a|chiama il|chiami il|chiamate il|chiama un|chiami un|trovami|mandami|' +
		'mandatemi|aspetto|vogliate|fate venire|dov e|qualcuno puo|qualcuno potrebbe|insisto|dove trovo|dove posso trovare|si richiede|' +
		'occorre|volentieri',
	contact:
		'parlare|parlà|parla|parlo|parlre|parlarci|parlarne|parli|chattare|chiacchierare|conversare|discutere|comunicare|contattare|' +
		'contatto|contattarvi|messaggiare|scrivere|telefonare|sentire|interagire|confrontarmi|relazionarmi|rivolgermi|avere a che fare|' +
		'essere assistito|essere assistita|essere contattato|essere contattata|essere aiutato|essere seguito|trattare|mettermi in contatto|' +
		'mi assista|mi risponda|risponda|che mi risponda|aiuto da|aiuto di|assistenza da|assistenza di|risposta da|conversazione con|' +
		'colloquio|parlare direttamente|risolvere|risolverlo|chiarire|sistemare|essere seguita|essere aiutata|rispondermi|seguita da|' +
		'assistito da|assistita da|discuterne',
	transfer:
		'mi passi|mi passa|passami|passatemi|mi passate|passarmi|passare|passi|mi metta|mettimi|mettetemi|mettimi in contatto|' +
		'mettetemi in contatto|mi metta in contatto|mettermi in contatto con|trasferiscimi|trasferitemi|mi trasferisca|trasferirmi|' +
		'trasferire|trasferisci|trasferisca|trasferite|trasferimento a|collegami|collegatemi|mi colleghi|collegarmi|collegare|connettimi|' +
		'mi connetta|connettermi|connettetemi|inoltrare|inoltri|inoltra|inoltrami|inoltrate|indirizzami|indirizzatemi|mi indirizzi|' +
		'reindirizza*|dirottami|girami|mi giri|girare|scalare|escalare|escalation|scala|scali|richiamarmi|mi richiami|richiamami|' +
		'richiamatemi|essere richiamato|essere richiamata|chiamarmi|mi chiami|mi chiamate|mi contatti|mi contattate|contattarmi|' +
		'contattatemi|mi faccia contattare|fammi chiamare|fatemi chiamare|subentri|intervenga|affidami a|telefonarmi|mi telefoni|' +
		'telefonatemi|mi richiamasse|mi chiamasse|mi contattasse|scrivermi',
	not:
		'non|no|mai|senza|nessun|nessuno|nessuna|basta|basta con|basta con il|basta con i|niente|stufo di|stanco di|odio|al posto di|' +
		'invece di|anziche|piuttosto che',
	declined:
		'non ho bisogno|non serve|non mi serve|non e necessario|non occorre|non c e bisogno|senza bisogno|senza dover|non dover|' +
		'non dover parlare|non voglio parlare con nessuno|con nessuno|non ancora|preferisco non|meglio di no|non sto chiedendo|' +
		'preferisco il bot|non necessito|non cerco',
	takenBack:
		'lascia stare|lasci stare|lascia perdere|lasci perdere|non importa|non serve piu|non mi serve piu|non ho piu bisogno|' +
		'come non detto|dimentica|fa niente|ho risolto|gia risolto',
	telling:
		'ha detto|mi ha detto|hanno detto|disse|dice|dicono|ho parlato|ho gia parlato|parlato|parlavo|ha parlato|abbiamo parlato|era|erano|' +
		'e stato|e stata|sono stato|sono stata|sono stati|aveva|ha fatto|ha risposto|mi ha risposto|ha aiutato|mi ha aiutato|ha promesso|' +
		'mi ha promesso|ha chiuso|mi ha chiuso|ha chiamato|ha chiesto|ha consegnato|ha prenotato|ha seguito|assicurato|ha|hanno|ieri|' +
		'settimana scorsa|mese scorso|ultima volta|l altra volta|giorni fa|prima|lavorano|lavora|vuole|vogliono|maleducato|gentile|' +
		'riguardo|come un|come una|devo parlare con un operatore per|devo per forza|bisogna|quante|quanti|quale|quali|qual e|chi e|cercate|' +
		'assumete|lavoro come|posto di|impiega|ci mette|se il|se l|quando il|quando l|grazie a|reclamo contro|complimenti|lamentarmi del|lamentarmi della|lamentarmi dei|lamentarmi di un|lamentarmi di una|' +
		'risponde|rispondono|numero del|numero di|mail del|dei tempi|del mio ordine|ieri sera|l altro ieri',
	identity:
		'sei|sei un|sei una|siete|lei e|tu sei|e un|e una|questo e|questa e|e questo|sono un|sono una|sembri|sembra|sembrate|sto parlando|' +
		'sto parlando con|parlo con|sto chattando|non sono|non sei|risponde una|risponde un|ho a che fare|saresti|non sarai|io sono',
	lookAlike:
		'agente immobiliare|agenti pulenti|agente pulente|agente di viaggio|agente di viaggi|agenti di viaggio|agente assicurativo|' +
		'agente di vendita|il mio agente|mio agente|mio responsabile|mio capo|mio operatore|mio supervisore|mio consulente|mio manager|' +
		'nostro responsabile|nostro rappresentante|mio referente|risorse umane|errore umano|errori umani|e umano|capelli umani|' +
		'diritti umani|corpo umano|operatore telefonico|operatore turistico|operatore mobile|operatore logistico|operatore di telefonia|' +
		'persona di contatto|un altra persona|altra persona|persone allergiche|due persone|tre persone|quattro persone|4 persone|' +
		'per persona|persone con|la persona che|la persona allo|persona che|quante persone|molte persone|una persona sotto|' +
		'una persona minorenne|pagina di assistenza|pagina assistenza|numero del servizio clienti|orari del servizio clienti|' +
		'trasferire i soldi|trasferire denaro|trasferire il|collego|collegare il|collegare la|robot aspirapolvere|chiamami quando|' +
		'chiamatemi quando|mi chiami quando|chiamami se|avvisami quando|il personale|personale del negozio|personale alla|' +
		'direttore del negozio|capo di|cambiare la persona|dei soldi|bot ton|di assistenza non|assistenza stradale|diventa agente|' +
		'diventare agente|diventare|un altra persona alla|persone diverse|persona molto|brava persona|bella persona',
	direct:
		'c e qualcuno con cui|c e qualcuno che|c e una persona con cui|c e una persona|c e un operatore|c e un umano|' +
		'qualcuno con cui parlare|qualcuno con cui posso parlare|qualcuno con cui possa parlare|una persona con cui parlare|' +
		'operatore disponibile|operatori disponibili|basta bot|basta robot|niente bot|no bot|no robot|stop bot|voglio umano|' +
		'voglio operatore|parla con operatore',
};
