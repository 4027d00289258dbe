import type { ChatWords } from '../../lexicon';
import { everyForm, everyPair } from '../termLists';

const roles =
	'gerente|chefe|supervisor|supervisora|patrao|patroa|tecnico|vendedor|vendedora|colega|assistente|funcionario|funcionaria|diretor|diretora|coordenador|consultor|consultora|agente|operador|representante|contador|administrador|lider|encarregado|socio|empregado|especialista|pessoal|atendente|proprietario';
const nobody = 'nao tem ninguem|n tem ninguem|num tem ninguem|nao ha ninguem|nao existe ninguem|nao esta ninguem|nao tem alguem|nao ha alguem|nao tem gente|n tem gente|ninguem';

/** What a person would do for the customer, and how one is fetched. */
export const portugueseServing: ChatWords = {
	want: [
		everyPair('como|como e que|como e que eu|como eu|onde|por onde|de que maneira', 'chego a|chego ate|chego em|chego num|chego numa|consigo|peco|chamo|acho|encontro um|encontro alguem|arranjo|obtenho|contacto|contato|acesso|solicito|falo|localizo|alcanco'),
		everyPair('nao tem|nao ha|nao existe|nao teria|nao havera|nao haveria|n tem|sera que tem|sera que ha|sera que existe|voces tem|vcs tem|voces nao tem|vcs nao tem|voces teriam|vcs n tem|voce tem|tens|teem|tem ai|ha ai|tem por ai', 'um|uma|algum|alguma|nenhum|nenhuma'),
		'dava para|dava pra|daria para|daria pra|dava p|sera que da para|sera que da pra|sera que dava|so falta|falta|so me falta|so resta|quero e|eu quero e|queria era|quero mesmo e|ia gostar de|gostaria muito|adorava|amaria|faria gosto|pedia|pediria|pedimos|pedir um|pedir uma|vim pedir|venho pedir|venho solicitar|venho por este meio solicitar|rogo|suplico|imploro|me permita|permita me|permitam me|deixem me|deixem|podera|poderao|da p eu|bora|vamos|vim aqui para|to tentando|estou tentando|estou a tentar|tento|tentando|queremos|precisava de|precisamos de|bem que podia|onde esta|onde estao|cade os|onde anda|onde andam',
	].join('|'),
	contact: 'ser ouvido|ser ouvida|ser escutado|ser escutada|ser atendid*|ser ajudad*|ser auxiliad*|ser orientad*|ser assistid*|ser acompanhad*|ser apoiad*|entender me com|me entender com|abordar|expor a|expor o caso a|explicar a|explicar para um|explicar para uma|explicar pra um|explicar pra uma|contar a|pedir apoio|me dirigir a|recorrer a',
	transfer: [
		everyPair('passa|passe|passar|passem|transfere|transfira|transferir|transfiram|encaminha|encaminhe|encaminhar|encaminhem|reencaminhar|reencaminhe|direciona|direcionar|direcione|redirecionar|redirecione|conectar|conecta|manda|mande|mandem|joga|jogue', 'p|pro|ao|a um|a uma|a outro|a outra|a alguem|aos|para um|para uma|pra um|pra uma'),
		everyPair('encaminhamento|transferencia|direcionamento|redirecionamento|reencaminhamento|passagem', 'a um|a uma|ao|para um|para uma|para o|para a|pra|pro|para atendente|pra atendente|para humano'),
		everyPair('mete|mete me|meta me|metam me|metem me|me mete|me meta|ponha|poe|poe me|ponham|coloca|coloque|colocar|coloquem|por|pondo', 'em contacto|em contato|em linha|na linha|em comunicacao|na ligacao|na chamada'),
		everyForm('me manda p|me mande p|me manda par|me joga p|me leva p|me leve par|me leva at|me bota p', 'ro|ra|a|e'),
		'ligar de volta|ligue de volta|liguem de volta|ligar me de volta|me ligar de volta|me ligue de volta|entrasse em contato|entrasse em contacto|entrassem em contato|entrassem em contacto|entrar em contato comigo|entrar em contacto comigo|entrassem em contato comigo|entre em contato|entre em contacto|entrem em contacto|escalar este|escale este|escale isto|escalar isto|escalar este assunto|subir este caso|levar o caso|leve meu caso|remeter meu caso|remeta',
	].join('|'),
	serve:
		everyForm('explique|oriente|esclareca|acompanhe|assuma|cuide|confira|intervenha|escute|ouca|entenda|compreenda|atenda|responda|resolva|ajude|auxilie|veja|olhe|verifique|analise|trate|saiba|perceba|converse|fale|ligue|telefone|solucione|pense|decida|autorize|libere|cancele|corrija|reveja|investigue|apure|avalie|providencie', '|m') +
		'|explicasse|orientasse|esclarecesse|acompanhasse|assumisse|cuidasse|interviesse|escutasse|ouvisse|entendesse|atendesse|respondesse|resolvesse|ajudasse|visse|olhasse|verificasse|analisasse|tratasse|soubesse|percebesse|ligasse|' +
		'explicar|orientar|esclarecer|acompanhar|assumir|cuidar|conferir|intervir|escutar|ouvir|entender|compreender|atender|responder|resolver|ajudar|auxiliar|ver|olhar|verificar|analisar|tratar|solucionar|decidir|' +
		'me explicar|me orientar|me esclarecer|me acompanhar|me ouvir|me escutar|me entender|me ajudar|me auxiliar|me responder|me atender|me explique|me oriente|me escute|me ouca|me entenda|me ajude|me responda|me atenda|ajudar me|atender me|responder me|explicar me|' +
		'respondendo|atendendo|ajudando|resolvendo|dar uma olhada|de uma olhada|dar uma mao|dar uma forca|dar um jeito|dar uma ajuda|de uma ajuda|me dar uma ajuda|me de uma ajuda|dar atencao|de atencao|dar suporte|tomar conta|tome conta|pegar meu caso|pegue meu caso|que me|a quem|com quem|comigo|tirar duvidas|tirar minhas duvidas|tirar uma duvida|tirar a duvida|ajudou nao',
	could: 'possa|possam|pudesse|pudessem|consiga|consigam|conseguisse|puder|consegue mesmo',
	fetch:
		everyForm('cham|arranj|arrum|convoc|acion', 'a|e|em|ar|ando|asse|assem') +
		'|traz|traga|tragam|trazer|me arruma|me arranja|arranja me|arranjem me|arranje me|me manda|me mande|manda vir|mandem|me traz|me traga|me chama|chama me|chamem me|me chame|me da|me de|da me|deem me|dai me|me da so|poe|ponha|ponham|bota|bote|botem|mete|meta|metam|me poe|me bota|me coloca|me ache|me acha|acha|ache|achem|encontre|encontrem|solicita|solicite|providencie|providenciem|disponibiliza|disponibilize|disponibilizem|designe|designem|pede pro|pede pra|peca ao|peca a|pecam a|pede ao|pede a|chama la|chama ai|chama aqui|vai chamar|va chamar|ir buscar|vai buscar|va buscar',
	present: 'disponivel|disponiveis|de plantao|livre|livres|de servico|online|na linha|acordado|por ai|do outro lado|atras desse chat|trabalhando|trabalhando agora|de turno|em servico|a postos|atendendo agora|desocupado|desocupada|por perto',
	direct: [
		everyPair('chama|chame|chamem|traz|traga|tragam|arranja|arranjem|arruma|me arruma|me arranja|me chama|me da|me de|da me|deem me|bota|bote|poe|ponha|ponham', 'alguem|um humano|um atendente|uma pessoa|outra pessoa|um supervisor|um gerente|gente'),
		everyPair(nobody, 'pra conversar|para conversar|pra falar|para falar|com quem|que possa me|que me possa|que possa|que me atenda|que me ajude|que atenda|que resolva|que entenda|que saiba|de verdade|de vdd|real|humano|vivo|do outro lado|disponivel|pra me atender|para me atender|pra atender|para atender|pra me ajudar|para me ajudar|que nao seja robo|que nao seja bot|de carne'),
		everyPair('alguem|gente|alguma pessoa|quem', 'que nao seja robo|que nao seja um robo|que nao seja bot|que nao seja maquina|que nao seja uma maquina|sem ser robo|sem ser bot|alem do robo|alem do bot|alem de voce robo|fora o robo'),
		everyPair('falo|converso|so falo|so converso|trato|so trato|resolvo', 'so com humano|so com gente|so com pessoa|apenas com humanos|com humanos|com gente|com ser humano|com uma pessoa|com pessoas|com um humano|com alguem de verdade'),
		everyPair('quero|queria|prefiro|exijo|eu quero', 'com pessoa|com gente|com humano|com atendente|com alguem|e com pessoa|e com gente|e gente|e pessoa|e atendente|e humano|quem resolve|falar com quem|gente de verdade|um ser vivo'),
	].join('|'),
	role:
		everyPair('com a|com o|com aquela|com aquele|a|o|com uma|com um', 'moca que|moco que|rapaz que|menina que|cara que|senhora que|senhor que|mulher que|homem que|moca das|moca da|moca do|rapaz do|rapaz da|menina da|menina do|senhora das|senhora do|cara do|cara da') +
		'|com a pessoa que|com a pessoa responsavel|a pessoa responsavel|pessoa responsavel|pessoa encarregada|pessoa capacitada|pessoa competente|com quem decide|com quem manda|com quem entende|com quem resolve|com quem cuida|quem manda|com um comercial|um comercial|o comercial|superior hierarquico|um superior|farmaceutico|farmaceutica|gerencia geral|responsavel maximo|responsavel geral|mandachuva|chefao|pessoa',
	somebody: 'um de voces|uma de voces|algum de voces|alguns de voces|um de vcs|algum de vcs|um dos vossos|algum dos vossos|um dos seus|algum dos seus|quem de direito|algum responsavel|qualquer um|qualquer pessoa|alguem qualquer|quem quer que seja',
	person: 'ser vivo|pessoa viva|ser pensante|ser racional|alguem vivo|suporte de gente|humano de verdade|atendimento com gente|atendimento por pessoa|atendente de verdade|gente de carne e osso|contacto com uma pessoa|atendente real',
	lookAlike:
		everyPair('meu|minha|nosso|nossa|o meu|a minha|o nosso|a nossa|meus|minhas|seu pai|do meu|da minha|pro meu|ao meu', roles) +
		'|fone|fones|celular|computador|notebook|tablet|televisao|impressora|wifi|bluetooth|caixa de som|trocar a pessoa|transferencia de|transferencia do|transferencia da|assunto pessoal|uso pessoal|me liga a cobrar|ligar de volta a|liga e desliga|chamar atencao|chama atencao|chama a atencao|chama se|se chama|trazer a nota|traz manual|traz o manual|manda foto',
	filler: 'teu|tua|teus|tuas|parca|parceiro|cumpadre|compadre|senhores|estimados|doutor|hoje ainda|ainda|ainda hoje|p|pr|q tal|de volta|em vez deste sistema|em linha|assunto|processo|questao|situacao|encomenda|pedido|meu pedido|minha encomenda|orcamento|assinatura|produto|problema|caso|este problema|esse problema|disso|disto|nisso|nisto|algo|acerca|respeito|a respeito|relativamente|tudo bem|entretanto|por aqui|la do|ali|rapidinho|rapidamente|brevemente|ja agora|pra ja|pra ontem|c urgencia|com urgencia|da garantia|geral',
	identity: 'do outro lado e|quem esta do outro lado|quem esta ai e|quem esta a falar|quem ta ai e|quem fala e|e gente|com quem estou falando|com quem estou a falar|quem me responde e|quem me atende e|tem gente respondendo ou|quem escreve e',
};
