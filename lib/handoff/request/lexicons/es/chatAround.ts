import type { ChatWords } from '../../lexicon';
import { everyPair } from '../termLists';

/** What stands around a request, or tells that there is none. */
export const spanishAround: ChatWords = {
	must: 'es obligatorio|tengo que|tenemos que|debo|debemos|hay que|deberia|necesito pasar por',
	serve: 'llevara|llevara esto|se encargara|se encargara de|se ocupara|se ocupara de|lo revisara|lo viera|tomar el control|tome el control|tomar la conversacion|tome la conversacion|tomar mi caso|leer|lea|lean|leyera|leerme|lleve mi|lleven mi|llevar mi|maneje mi|manejar mi|maneje|se ocupe de mi|se ocupe|se encargue|se encargue de mi|se haga cargo|tome mi caso|vea mi|vean mi|ver mi|lo vea|lo revise|vea esto|me de una solucion|me de respuesta',
	lookAlike: `no se conecta|no conecta|se conecta|no se conectan|no se conecto|transferir la|transferir una|transferir los|transferir las|transferir mis|transferir entradas|${everyPair('humano|persona|persona real|alguien|un humano|una persona', 'detras')}`,
	please: 'requerido|requerida|se requiere|se solicita',
	place:
		'en el punto de recogida|en el punto de retiro|en recepcion|en la oficina de correos|antes de entregar|antes de llegar|antes de venir|antes de la entrega|antes de enviar|antes de pasar|cuando llegue|cuando lleguen|cuando este listo|cuando este lista|cuando este|cuando llegue el|cuando tengan|cuando haya|cuando salga|al llegar|al entregar|el dia de la entrega|si no hay nadie|si no estoy|si hay algun problema|en cuanto llegue|en cuanto este|el repartidor|el mensajero|el transportista|el chofer|mi esposa|mi esposo|mi marido|mi hijo|mi hija|mi mama|mi papa|mi madre|mi padre|mi hermano|mi hermana',
	telling: everyPair('los domingos|los sabados|los feriados|los festivos|los dias festivos|los fines de semana|el fin de semana|en feriados|en festivos|domingos y festivos|sabados y domingos', 'hay|tienen|tenes|teneis|atienden|trabajan') + '|los domingos|los sabados|los feriados|los festivos|los dias festivos|los fines de semana|el fin de semana|en feriados|en festivos|domingos y festivos|sabados y domingos|compartir|comparto|no puedo dejar de|obligatorio|le gusta|les gusta|pidio|pidieron|exigio|exigieron|quiso|pudo|logro|solicitaron|me dijo que hablara|hablara con|ya tenemos|ya tengo|ya hay|ya tuve|alguien me llama|alguien me llamo|me llaman de|me llaman desde|alguien sabe|alguien mas tiene|por pasarme|por comunicarme|por conectarme|por atenderme|que horas|a que hora|en que horario|mis amigos|mi amigo|mi amiga|aprender a|aplicacion para|app para|permite hablar|sirve para|me da pena|me da miedo|timido|timida',
	somebody: 'algiuen|alguein|alguen|aguien|alguiem|alguiien|alguine',
};
