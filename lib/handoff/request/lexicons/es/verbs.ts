import type { Asking } from '../../lexicon';

export const spanishVerbs: Asking = {
	want:
		'quiero|kiero|qiero|quisiera|quisieramos|queremos|queria|necesito|nesesito|necesitamos|necesitaba|nececito|deseo|deseamos|desearia|' +
		'me gustaria|gustaria|preferiria|prefiero|exijo|solicito|pido|requiero|ocupo|puedo|podria|podrian|podemos|puede|puedes|pueden|' +
		'me puede|me pueden|me puedes|me podria|me podrian|me podrias|seria posible|es posible|hay forma de|hay manera de|hay alguna forma|' +
		'como hago para|como puedo|como podria|de que manera puedo|dejame|dejeme|dejenme|permitame|permiteme|dame|deme|denme|busco|' +
		'me urge|urge|hace falta|necesitaria|por que no puedo|porque no puedo|no puedo|se puede|sera que puedo|tienen|' +
		'tienes|tiene|hay|consigueme|mandame|manda|mandeme|llama a|llame a|llamen a|traiga|traigan|trae|ponga|que venga|pon a|ver si puedo|' +
		'intento|trato de|estoy intentando|quien me puede|alguien que me|ponganme a|pongan a|pongame a|ponme a|quiero que|necesito que|' +
		'puede un humano|puede una persona real|se necesita|se requiere|donde encuentro|donde hay|donde puedo encontrar|con gusto',
	contact:
		'hablar|ablar|havlar|hablarle|hablarles|hablr|habla|hable|hablo|platicar|charlar|chatear|conversar|contactar|contactarme|' +
		'contactarnos|contacto|contacta|comunicarme|comunicarnos|comunicar|comunicacion|ponerme en contacto|ser atendido|ser atendida|' +
		'ser contactado|que me atienda|que me atiendan|me atienda|me atiendan|me atiende|atienda|atiendan|atiende|que me hable|me hable|' +
		'que me conteste|me conteste|que me responda|me responda|que responda|atendiera|atendieran|me atendiera|tratar con|trato con|' +
		'escribir|escribirle|escribir con|hablar directamente|llamar|entrevistarme|conversacion|hablar por telefono|tratar directamente|' +
		'entrar en contacto|hablemos|resolver con|consultar con|ayuda de|ayuda por parte de|asistencia de|que me ayude|atencion de|' +
		'atencion por parte de|respuesta de|escuchar|tratar|tratar esto|resolver|resolver esto|solucionar|arreglar|ver esto con|' +
		'ser atendido por|que revise|revise',
	transfer:
		'pasame|paseme|pasenme|me pasa|me pasas|me pasan|pasarme|me puede pasar|pasar con|pase con|pasa con|comunicame|comuniqueme|' +
		'comuniquenme|me comunica|me comunicas|me comunican|transfiereme|transfierame|transfieranme|transferirme|transfiere|transfiera|' +
		'transfieran|transferir|transferencia a|conectame|conecteme|conectenme|conectarme|me conecta|me conectas|conectar con|ponme con|' +
		'pongame con|ponganme con|poneme con|ponerme con|me pone con|me pones con|ponme en contacto|pongame en contacto|pongan en contacto|' +
		'derivame|derivenme|deriveme|derivar|deriva|deriven|redirigeme|redirijame|redirigir|escalar|escale|escalen|escala|escalalo|' +
		'enlazame|enlaceme|canaliceme|canalicenme|canalizar|remiteme|llameme|llamenme|que me llame|que me llamen|me llame|me llamen|' +
		'me llama|me puede llamar|me pueden llamar|me podria llamar|llamame|contacteme|contactenme|que me contacte|que me contacten|' +
		'me contacte|se comunique conmigo|se ponga en contacto|se pongan en contacto|devuelvame la llamada|mandame con|mandeme con|' +
		'dirijame|cambiame con|paselo|pasalo|me pasen|que me pasen|pasen con|pasen|me comuniquen|comuniquen|me conecten|me transfieran|' +
		'me deriven|telefoneeme|que me telefonee|como contacto|como hablo con|como me comunico|como llamo|pasar al|pasar a|me puedes pasar|' +
		'pueden pasar|me podrias pasar|me podria pasar',
	not: 'no|ni|nunca|jamas|sin|tampoco|no mas|basta de|basta|ningun|ninguna|en vez de|en lugar de|nada de|harto de|cansado de|odio',
	declined:
		'no necesito|no hace falta|no es necesario|no hay necesidad|sin necesidad de|no requiero|no preciso|sin tener que|no tener que|' +
		'no quiero hablar con nadie|todavia no|no hay que|prefiero no|mejor no|no busco|no estoy pidiendo|prefiero el bot|no ocupo|' +
		'no seria necesario',
	takenBack:
		'olvidalo|olvidelo|dejalo|dejelo|no importa|ya no necesito|ya no hace falta|ya no es necesario|ya no quiero|ya lo resolvi|' +
		'ya se resolvio|ya no',
	direct:
		'hay alguien con quien|hay alguna persona con la que|hay alguna persona con quien|hay una persona con|' +
		'alguien con quien pueda hablar|alguien con quien hablar|hay un humano|hay algun humano|hay algun agente|hay alguna persona real|' +
		'hay algun asesor|hay alguien real|hay alguien ahi|hay alguien que me atienda|no mas bots|no bots|sin bots|basta de bots|' +
		'nada de bots|no mas robots|quiero humano|quiero agente|hablar con humano|hablar con persona|persona por favor|modo humano',
	telling:
		'dijo|dijeron|dice|dicen|hable|hablo ayer|hablamos|hablaron|hable con|habia|fue|fueron|era|estaba|tuvo|hizo|dio|vino|llego|llamo|' +
		'colgo|atendio|ayudo|ayudaron|respondio|respondieron|contesto|prometio|prometieron|informo|aseguro|explico|me atendieron|ayer|' +
		'anoche|la semana pasada|el mes pasado|la ultima vez|hace un|hace dos|hace tres|antes|trabajan|trabaja|trabajo como|quiere|quieren|' +
		'necesita|necesitan|el repartidor|sobre|acerca de|como|grosero|amable|' +
		'responde|responden|cuantas|cuantos|cual es|cuales|quien es|que agente|que asesor|que operador|vacante|vacantes|empleo|contratar|' +
		'contratan|tardan|tarda|si el|si la|cuando el|cuando la|gracias a|preguntar|pregunto|por parte del|es el|son|felicitar|quejarme de|' +
		'queja contra|queja sobre|anteayer',
};
