import type { Lexicon } from '../../lexicon';
import { spanishVerbs } from './verbs';

export const spanish: Lexicon = {
	language: 'es',
	filler:
		'un|una|uno|el|la|lo|los|las|al|del|de|d|con|cn|a|para|en|que|q|k|y|o|mi|me|su|sus|tu|ustedes|usted|yo|nosotros|este|esta|esto|eso|' +
		'es|ya|ahora|ahorita|ahora mismo|ya mismo|hoy|urgente|urgentemente|rapido|cuanto antes|inmediatamente|directamente|directo|solo|' +
		'nada mas|aqui|ahi|alla|otra|otro|vez|alguna|alguno|algun|mejor|hay|pueda|puedo|puede|pueden|podria|ayuda|ayude|ayudar|ayudarme|' +
		'que me ayude|que me ayuden|porque|por que|como|cuando|donde|si|pero|tambien|ser|atencion|sepa|competente|capacitado|equipo|' +
		'telefono|por telefono|por chat|entonces|pues|oye|mira|señor|señorita|señora|quien|con quien|favorcito|disponible|linea|turno|' +
		'reserva|mañana|luego',
	greeting: 'hola|buenas|buenos dias|buenas tardes|gracias|muchas gracias|estimado|estimada|querido|ok|vale|perfecto|genial|adios|saludos',
	please: 'por favor|x favor|xfa|xfavor|porfa|porfavor|porfis|pf|plis|pls|please|xfis|favor|si es posible|se lo ruego',
	real: 'real|reales|de verdad|d verdad|vivo|viva|en vivo|de carne y hueso|autentica|verdadera|verdadero|fisica|humano|humana|humanos',
	somebody:
		'alguien|algien|alguie|gente|individuo|tipo|chico|alguno|alguna de sus|quien sepa|alguien que sepa|alguien que entienda|' +
		'quien entienda',
	role:
		'persona|personas|perzona|persna|supervisor|supervisora|gerente|jefe|jefa|encargado|encargada|responsable|director|directora|dueño|' +
		'dueña|coordinador|coordinadora|compañero|compañera|colega|empleado|empleada|trabajador|tecnico|experto|experta|especialista|' +
		'vendedor|vendedora|personal|departamento|departamento de facturacion|facturacion|soporte|soporte tecnico|equipo de soporte|' +
		'servicio al cliente|servicio de atencion|servicio de atencion al cliente|atencion al cliente|atencion a clientes|' +
		'atencion al usuario|servicio a clientes|servicio tecnico|call center|centro de atencion|alguien de su equipo|alguien del equipo|' +
		'alguien encargado|otra persona|alguien de soporte|alguien de atencion|alguien de facturacion|mesa de ayuda|superior|superiores|' +
		'area|sector|seccion|area de facturacion|cobranzas|ventas|reclamos|reclamaciones|area de reclamos',
	person:
		'agente|agentes|ajente|humano|humana|humanos|umano|ser humano|seres humanos|asesor|asesora|asesores|acesor|aseso|operador|' +
		'operadora|operadores|representante|representantes|reprecentante|ejecutivo|ejecutiva|persona real|persona humana|persona de verdad|' +
		'persona de carne y hueso|agente humano|asesor humano|atencion humana|asistencia humana|atencion personalizada|atencion personal|' +
		'ayuda humana|agente en vivo|chat en vivo|consultor|teleoperador|teleoperadora|soporte humano|consultores|operadoras|gestor|' +
		'gestora',
	bot:
		'bot|bots|robot|robots|maquina|maquinas|contestadora|chatbot|ia|inteligencia artificial|asistente virtual|sistema automatico|' +
		'respuestas automaticas|automatico|computadora|ordenador|programa',
	identity:
		'eres|es usted|sos|son ustedes|usted es|tu eres|esto es|es esto|soy|pareces|parece|estoy hablando|hablo con|estoy chateando|sera|' +
		'seras|eres tu|no eres|no soy|hablando con|me esta atendiendo|como un|como una|fuera',
	lookAlike:
		'agente inmobiliario|agente de viajes|agentes de viajes|agente de viaje|agentes de limpieza|agente limpiador|agente de seguros|' +
		'agente de transito|mi agente|mi asesor|mi jefe|mi jefa|mi gerente|mi supervisor|' +
		'nuestro gerente|nuestro representante|mi representante|recursos humanos|error humano|cabello humano|pelo humano|derechos humanos|' +
		'es humano|cuerpo humano|operador turistico|operador logistico|operador movil|operador de telefonia|mi operador|mi operadora|' +
		'operadora de telefonia|persona de contacto|persona mayor|personas mayores|personas con|persona menor|otra persona pueda|' +
		'por persona|dos personas|tres personas|cuatro personas|para personas|de personas|la persona del|las personas|' +
		'muchas personas|cuantas personas|servicio tecnico oficial|numero de atencion|telefono de atencion|correo de soporte|' +
		'pagina de soporte|horario de atencion|ticket de soporte|transferir dinero|transferir el dinero|transferencia|transferir mi|' +
		'transferir el|transferir fondos|conectar el|conectar la|conecto|robot aspirador|persona alergica|puede otra persona|alguien mas|' +
		'llamame cuando|llameme cuando|llamenme cuando|llamame si|me llamen cuando|me llame cuando|me llame el repartidor|' +
		'personal de la tienda|el personal|cambiar la persona|jefe de|gerente de la tienda de|agente secreto|facturacion electronica|' +
		'ser agente|ser asesor|ser representante|convertirme en|otra persona a|personas distintas|personas diferentes|buena persona|' +
		'muy buena persona|persona muy',
	...spanishVerbs,
};
