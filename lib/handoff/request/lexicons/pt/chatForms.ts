import type { ChatWords } from '../../lexicon';
import { everyPair } from '../termLists';

const passOn =
	'passa|passe|passar|passem|passarem|passassem|transfere|transfira|transferir|transfiram|transferirem|transferissem|encaminha|encaminhe|encaminhar|encaminhem|encaminharem|encaminhassem|' +
	'reencaminha|reencaminhe|reencaminhar|reencaminhem|direciona|direcione|direcionar|direcionem|direcionassem|redireciona|redirecione|redirecionar|redirecionem|conecta|conecte|conectar|conectem|' +
	'poe em contacto|poe em contato|ponha em contacto|ponham em contacto|pusessem em contacto|pusesse em contacto|coloca em contato|coloque em contato|colocar em contato|por em contacto|por em contato|' +
	'poe na linha|poe na fila|coloca na fila|coloque na fila|colocar na fila|coloquem na fila|poe a falar|ponha a falar|ponham a falar';
const ring =
	'liga|ligue|ligar|liguem|ligarem|ligasse|ligassem|telefona|telefone|telefonar|telefonem|telefonarem|telefonasse|telefonassem|contacta|contacte|contactar|contactem|contactarem|contactassem|' +
	'contata|contate|contatar|contatem|retorna|retorne|retornar|retornem|da um toque|de um toque|da uma ligada|dar uma ligada|deem uma ligada';
const called = 'transferid*|encaminhad*|reencaminhad*|direcionad*|redirecionad*|contactad*|contatad*|conectad*|passad* a|passad* para|passad* pra';
const wish = 'quero|queria|preciso de|preciso d|precisava de|necessito de|gostaria de|gostava de|prefiro|preferia|eu quero|exijo';

/** The forms of asking, built from verbs and their persons. */
export const portugueseForms: ChatWords = {
	want:
		'tem como um|tem como uma|teria como um|teria como uma|tem jeito de um|da pra um|da pra uma|da para um|aguardo|aguardo um|aguardo uma|aguardando um|aguardando uma|esperando um|esperando uma|' +
		'a espera de|estou a espera de|fico a espera de|seria bom|melhor|e melhor|ia preferir|fazia falta|faz falta|falta me|vou precisar|irei precisar|tenho necessidade de|pretendo|pretendia|tenciono|' +
		'consegues|conseguem|consegue|conseguiria|conseguiriam|poderiam|poderias|podiam|podias|vcs podem|vcs conseguem|da p|tem possibilidade de|ha possibilidade de|havia possibilidade de|sera possivel|' +
		'era possivel|seria viavel|e viavel|existe alguma|existe um|existe uma|existem|ha um|ha uma|haverá|teria um|teria uma|teria algum|teria alguma|onde esta o|onde esta a|onde esta um|kd o|kd a|kd|cade|' +
		'cade um|solicita|solicite|solicitar|solicitamos|requisito|requeiro|reivindico|insisto em|faco questao de|quero mesmo|quero muito|so saio daqui|so resolvo|trago|providencie|providenciem|' +
		'disponibilizem|disponibilize|preciso urgente|necessitava|necessitamos|to precisando|tou a precisar|tava precisando|estou precisando|estou a precisar|to precisando de|estou precisando de|careco de|onde clico|onde carrego|onde aperto|qual tecla|que tecla|que botao|qual botao|qual opcao|que opcao|como chego a|como chego|como chamo|como acho|como encontro|como peco|como solicito|onde falo|onde consigo|de que forma|de que forma posso|de que maneira|qual e a forma de|qual o jeito de|qual a maneira de',
	contact:
		everyPair('explicar|orientar|esclarecer|tratar|resolver|ver|conferir|discutir|negociar|verificar|acertar|solucionar|confirmar|combinar|resolvo|trato|vejo', 'com|isso com|isto com|disso com|disto com|tudo com|o assunto com|meu caso com|meu problema com|o problema com|o meu problema com|essa situacao com|esta situacao com|por telefone com|directamente com|diretamente com') +
		'|conversasse|converse comigo|falasse|falem|fale comigo|fale|falar directamente|falar pessoalmente|bater papo|batepapo|bate papo|prosear|conversinha|conversar um pouco|dar uma palavra|dar uma palavrinha|uma palavra com|uma palavrinha com|' +
		'duas palavras com|trocar uma palavra|trocar palavras|trocar mensagens|mandar mensagem para|escrever com|estar em contacto|pedir ajuda|acompanhamento de|' +
		'assistencia de|auxilio|intervencao de|presenca de|abrir reclamacao com|tirar duvida com|tirar duvidas com|tirar uma duvida com|tirar minhas duvidas|consultar um|desabafar com|negociar com|ajudado por|auxiliado por|orientado por|' +
		'ouvido por|comunicacao com|ligacao para|falarmos|conversarmos|vir falar|venha falar|lidar|lidar com|me comunicar|chegar a|chegar ate|ter acesso a|uma chamada|uma ligacao|um telefonema|uma reuniao com|reuniao com|marcar com|agendar com',
	transfer: [
		everyPair('me', passOn),
		everyPair(passOn, 'me'),
		everyPair('me', ring),
		everyPair(ring, 'me'),
		everyPair('ser|sejam|seja|fosse', called),
		everyPair('ligue|ligar|liguem|liga|telefone|telefonar|telefonem|telefona', 'pra mim|para mim|p mim|aqui pra mim|para o meu numero|pro meu numero|no meu numero|para este numero'),
		everyPair('dar|de|deem|da|dessem', 'me um toque|me uma ligada|retorno por telefone|me retorno'),
		everyPair('passa|passe|passem|passar|transfere|transfira|transferir|encaminha|encaminhe|encaminhar|direciona|direcione|manda|mande', 'o caso|meu caso|o meu caso|esse caso|este caso|esta conversa|essa conversa|a conversa|minha conversa|o chat|este chat|a chamada|o assunto|isso|isto'),
		'poe na linha|ponha na linha|por na linha|coloca na linha|me poe pra falar|me bota pra falar|me coloca pra falar|me coloque para falar|peco contato|peco contacto|peco que me liguem|solicito contacto|contato telefonico|contacto telefonico|marcar uma chamada|marcar chamada|marcar uma ligacao|agendar uma chamada|agendar um telefonema|marcar um telefonema',
	].join('|'),
	direct: [
		everyPair(wish, 'alguem|gente|gente de verdade|alguem de verdade|alguem a serio|alguem real|alguem vivo|alguem que'),
		everyPair('tem alguem|tem alguem ai|ha alguem|esta alguem|alguem|tem gente|nao ha ninguem|nao tem ninguem|ninguem|existe alguem|algum de voces|alguem de voces|alguem da equipe|alguem da equipa|tem algum de voces', 'trabalhando|atendendo|no atendimento|no chat|de plantao|na linha|online|vivo|humano|que possa ajudar|que possa me ajudar|que me possa ajudar|que me ajude|que consiga|que resolva|que entenda|que saiba|que fale|que perceba|para conversar|pra conversar|pra resolver|para resolver|do lado de la|desse lado|desse lado ai|por ai|por tras|a ler isto|lendo isso|lendo isto|lendo'),
		everyPair('nao quero|nao aceito|detesto|odeio|cansei de|cansada de|cansado de|farto de|farta de|chega de|estou farto de|estou farta de|parem com|para com|pare com|parem de mandar|para de mandar|to de saco cheio de', 'respostas automaticas|resposta automatica|mensagens automaticas|mensagem automatica|robo|robos|bot|bots|maquina|maquinas|esse robo|este robo|essa maquina|esta maquina|falar com robo|falar com robos|falar com bot|falar com maquina|falar com maquinas|falar com uma maquina|falar com um robo|falar com um bot|conversar com robo|conversar com bot|conversar com maquina|resposta pronta|respostas prontas'),
		everyPair('quem pode|quem consegue|quem me pode|quem poderia|quem me poderia|quem e que me pode|quem e que pode', 'me atender|atender|falar comigo|conversar comigo|assumir|me ligar|ligar me|me ajudar ai|tratar disto|tratar disso|ver isso|ver isto|me responder'),
		everyPair('cancela|cancelar|desligar|parar|pula|pular|sair|saia|encerra|encerrar|remove|remover|ignora|dispensa|corta|corte', 'o bot|o robo|esse bot|esse robo|este bot|este robo|do bot|do robo|bot|robo|o chatbot'),
		'so humano|so pessoas|so com humano|so com pessoa|so com gente|gente por favor|alguem por favor|alguem humano|alguem de carne e osso|nao e com robo|nao com um robo|nao com uma maquina|nao uma maquina',
	].join('|'),
	declined:
		everyPair('nao quero que|nao e preciso que|nao precisa que|nao quero mais que|evitem que', 'me liguem|me ligue|me liga|me contactem|me contatem|me telefonem|ninguem me ligue|alguem me ligue') +
		'|parem de me ligar|pare de me ligar|para de me ligar|parem de ligar|nao me telefonem|nao me contactem|nao me contatem|nao me encaminhe|nao me encaminhem|nao me liguem mais|deixem de me ligar|nao precisa chamar|nao precisam chamar|nao e preciso chamar|nao chame|nao chama|sem chamar',
	telling:
		'confirmou|pediu|mandou|enviou|resolveu|resolveram|trocou|recomendou|recomendaram|sugeriu|orientou|indicou|recebeu|esqueceu|errou|deixou|marcou|cancelou|autorizou|liberou|transferiu|passou|' +
		'encaminhou|sumiu|mentiu|afirmou|insistiu|contou|avisou|avisaram|apareceu|cobrou|entregou|ficou de|ficaram de|ficou|pediram|mandaram|confirmaram|liguei|conversei|conversamos|contactei|contatei|' +
		'recebi|ja falei|tinha falado|havia falado|fui atendido|fui atendida|fui transferido|fui transferida|falara|tem dito|anda a dizer|acha que|achou|estava a falar|pegou|aprovou|devolveu|' +
		'colocou|instalou|consertou|ofereceu|vendeu|atrasou|reclamou|foi um amor|foi simpatico|foi simpatica|foi grosseiro|foi grosseira|foi rude|nota 10|nota mil|de parabens|gostei|gostei muito|adorei',
	talk: 'falar com|falar c|conversar com|flar com|fla com|fala com|falr com|contactar com|contatar com|entrar em contato com|entrar em contacto com|me comunicar com|comunicar com|bater um papo com|trocar uma ideia com|ser atendido por|ser atendida por|ser contactado por|ser contactada por|ser contatado por|ser atendido pelo|ser atendida pelo|falar diretamente com|falar directamente com|falar direto com|lidar com|tratar com|dialogar com',
};
