import type { Lexicon } from '../../lexicon';

export const portuguese: Lexicon = {
	language: 'pt',
	that: 'que',
	filler:
		'um|uma|o|a|os|as|ao|aos|do|da|dos|das|de|d|com|c|cm|no|na|em|pra|para|pro|que|q|e|ou|eu|me|mim|meu|minha|seu|sua|voces|vcs|vc|' +
		'voce|este|esse|isso|isto|esta|ja|agora|agora mesmo|ja ja|hoje|urgente|urgentemente|rapido|logo|imediatamente|diretamente|direto|' +
		'so|apenas|aqui|ai|la|outra|outro|vez|alguma|algum|tem|tiver|possa|posso|pode|ajuda|ajudar|ajude|que me ajude|me ajudar|porque|' +
		'por que|pq|como|cade|se|mas|tambem|ser|capacitado|competente|equipe|telefone|por telefone|pelo telefone|pelo chat|entao|mesmo|' +
		'cara|moco|moca|gente|quem|com quem|disponivel|caralho|porra|por gentileza|linha|turno|na linha|amanha|depois',
	greeting: 'oi|ola|bom dia|boa tarde|boa noite|obrigado|obrigada|obg|valeu|vlw|ok|beleza|blz|prezado|prezada|caro|tchau',
	please: 'por favor|pfv|pf|pfvr|pls|please|plz|por gentileza|porfavor|favor|faz favor|se possivel|se puder',
	real: 'real|reais|de verdade|vdd|verdade|vivo|viva|ao vivo|de carne e osso|verdadeira|verdadeiro|fisica|humano|humana|humanos',
	somebody: 'alguem|alguen|algem|alguma pessoa|gente|galera|quem entende|quem entenda|quem saiba|quem resolve|quem resolva',
	role:
		'pessoa|pessoas|pesoa|supervisor|supervisora|gerente|gerencia|chefe|responsavel|encarregado|diretor|diretora|dono|dona|coordenador|' +
		'coordenadora|colega|funcionario|funcionaria|empregado|tecnico|especialista|vendedor|vendedora|colaborador|colaboradora|suporte|' +
		'suporte tecnico|equipe de suporte|financeiro|setor financeiro|departamento|setor|setor de|atendimento|atendimento ao cliente|' +
		'servico de atendimento|sac|servico ao cliente|apoio ao cliente|suporte ao cliente|central de atendimento|central|call center|' +
		'alguem da equipe|alguem da loja|alguem do financeiro|alguem do suporte|alguem do atendimento|alguem responsavel|superior|' +
		'outra pessoa|ouvidoria|assistencia|setor de cobranca|cobranca|area de|reclamacoes|vendas|supervisores|gerentes',
	person:
		'atendente|atendentes|atendenti|atendent|atedente|agente|agentes|humano|humana|umano|ser humano|seres humanos|operador|operadora|' +
		'operadores|representante|representantes|consultor|consultora|assistente humano|atendente humano|atendimento humano|' +
		'atendimento pessoal|atendimento humanizado|atendimento personalizado|assessor|assessora|pessoa real|pessoa de verdade|' +
		'pessoa humana|pessoa viva|agente humano|suporte humano|ajuda humana|chat ao vivo|atendente real|assistencia humana|consultores|' +
		'assistente pessoal humano',
	bot:
		'bot|bots|robo|robos|robot|maquina|maquinas|chatbot|ia|inteligencia artificial|assistente virtual|mensagem automatica|' +
		'mensagens automaticas|resposta automatica|respostas automaticas|automatico|com computador|com um computador|sistema automatico|gravacao',
	want:
		'quero|kero|qro|queria|queremos|gostaria|gostava|preciso|presiso|precisava|precisamos|precisaria|desejo|prefiro|preferia|exijo|' +
		'solicito|peco|necessito|posso|poderia|podia|podemos|pode|podes|podem|voce pode|voces podem|vc pode|seria possivel|e possivel|' +
		'tem como|teria como|tem jeito de|como faco pra|como faco para|como posso|como consigo|consigo|deixa eu|deixe me|deixa|deixe|' +
		'me deixa|me deixe|me da|me de|me arruma|me arranja|arranja|arruma|quero um|tenho que|tenho de|to querendo|estou querendo|procuro|' +
		'busco|chama o|chama a|chama um|chama uma|chama|chame|chamem|cade o|cade a|tem algum|tem alguma|tem um|existe algum|' +
		'por que nao consigo|pq nao consigo|por que nao posso|nao consigo|manda|mande|coloca|coloque|bota|ha algum|ha alguma|haveria|' +
		'da pra|daria pra|da para|vou querer|preferiria|gostaríamos|coloca uma|coloque uma|poe uma|bota uma|quero que|preciso que|' +
		'onde encontro|onde acho|onde posso encontrar|precisa se de|necessita se|adoraria',
	contact:
		'falar|fala|fale|falr|flar|conversar|converse|bater um papo|contactar|contatar|contato|contacto|entrar em contato|' +
		'entrar em contacto|comunicar|teclar|ser atendido|ser atendida|ser atendidos|me atender|me atenda|me atendesse|me atendam|atender|' +
		'atenda|atendesse|trocar ideia|tratar com|tratar|tratar diretamente|falar direto|ligar para|ligar pro|escrever para|conversa com|' +
		'ajuda de|ajuda do|ajuda da|resolver com|resposta de|responda|me responda|me responder|me ajude|auxilio de|dialogar|ouvir|resolver|' +
		'resolver isso|solucionar|ver isso com|acertar|ser atendida por|veja|ver|discutir|tratar disso',
	transfer:
		'me passa|me passe|me passar|me passem|passa pra|passa para|passar para|passe para|me transfere|me transfira|me transferir|' +
		'transfere|transfira|transferir para|transferir pra|transferir esta|transferir esse|transferir essa|transferencia para|me conecta|' +
		'me conecte|me conectar|conecta|conecte|conectar com|me coloca|me coloque|me coloca em contato|me coloque em contato|me ponha|' +
		'poe me|ponha me|ligue me|liga me a|me encaminha|me encaminhe|encaminha|encaminhe|encaminhar|encaminhem|me direciona|me direcione|' +
		'direciona|direcione|direcionar|redireciona*|escalar|escale|escalona*|escala para|me liga|me ligue|me liguem|me ligar|' +
		'pode me ligar|podem me ligar|entre em contato comigo|entrem em contato|me retorna|me retorne|me contate|passa o|passa a|me chama|' +
		'me chame|me chamem|passar o chamado|ligar me|contactar me|contacte me|ligue para mim|ligar para mim|passe me|passem me|' +
		'transfira me|transfiram me|encaminhe me|como contato|como falo|como eu falo|como entro em contato|como eu entro em contato',
	not:
		'nao|n|nem|nunca|jamais|sem|chega de|chega|basta de|nada de|cansei de|cansado de|odeio|nenhum|nenhuma|em vez de|ao inves de|' +
		'para de',
	declined:
		'nao preciso|nao precisa|nao e necessario|nao ha necessidade|sem necessidade|nao e preciso|sem precisar|sem ter que|nao ter que|' +
		'nao ter de|prefiro nao|melhor nao|nao estou pedindo|ainda nao|nao quero falar com ninguem|n preciso|n precisa|dispenso|' +
		'prefiro o bot|prefiro o robo|nao necessito',
	takenBack:
		'deixa pra la|deixa para la|deixe para la|esquece|esqueca|nao preciso mais|nao precisa mais|nao quero mais|ja resolvi|ja resolveu|' +
		'ja foi resolvido|deixa quieto|nao importa',
	telling:
		'disse|disseram|diz|falou|falaram|falei|falamos|foi|foram|era|estava|tinha|teve|fez|deu|veio|chegou|ligou|ligaram|desligou|atendeu|' +
		'atenderam|ajudou|ajudaram|respondeu|prometeu|informou|garantiu|explicou|ontem|semana passada|mes passado|da ultima vez|ultima vez|' +
		'outro dia|ha dois|antes|trabalham|trabalha|quer|querem|precisam|sobre|como|grosso|educado|simpatico|pessimo|otimo|' +
		'preciso falar com atendente para|tenho que falar com|tenho de falar com|responde|responderam|quantas|quantos|qual e|quais|quem e|' +
		'qual atendente|que atendente|qual agente|vaga|vagas|emprego|contratar|contratando|demora|demoram|se o|se a|quando o|quando a|' +
		'gracas|perguntou|perguntar|chamou|elogiar|reclamar do|reclamacao contra|reclamacao sobre|parabens|que foi|cuidou|anteontem|' +
		'ontem a noite',
	identity:
		'e voce|voce e|vc e|voce e um|es|tu es|isso e|isto e|sou|parece|pareces|estou falando|to falando|estou a falar|falando com|e um|' +
		'e uma|nao e|nao sou|serias|sera que e|voces sao|como um|como uma|quem responde e|quem ta respondendo|fosse',
	lookAlike:
		'agente imobiliario|agente de viagens|agente de viagem|agentes de limpeza|agente de limpeza|agente de seguros|agente de vendas|' +
		'meu agente|meu atendente|meu gerente|meu chefe|minha chefe|meu supervisor|nosso gerente|nosso representante|meu representante|' +
		'recursos humanos|erro humano|cabelo humano|direitos humanos|e humano|corpo humano|operador logistico|minha operadora|meu operador|' +
		'operadora de celular|operadora de telefone|operadora de turismo|operadora movel|pessoa de contato|pessoas com|por pessoa|' +
		'duas pessoas|tres pessoas|quatro pessoas|4 pessoas|para pessoas|de pessoas|a pessoa que|pessoa que|as pessoas|muitas pessoas|' +
		'quantas pessoas|uma pessoa menor|outra pessoa pode|outra pessoa retirar|pagina de suporte|email de suporte|' +
		'telefone de atendimento|numero de atendimento|horario de atendimento|transferir dinheiro|transferir o dinheiro|transferir o|' +
		'transferencia|transferencia bancaria|conecto|conectar a|conectar o|robo aspirador|me liga quando|me ligue quando|me liga se|' +
		'me avisa quando|pessoal da loja|gerente da loja de|o atendimento foi|bom atendimento|mal atendimento|sem atendimento|nota fiscal|' +
		'trocar a pessoa|mudar a pessoa|tempo de atendimento|chefe de|ser representante|ser agente|ser consultor|ser atendente|me tornar|' +
		'virar|outra pessoa na|pessoas diferentes|boa pessoa|pessoa muito|otima pessoa|uma pessoa muito',
	direct:
		'tem alguma pessoa|tem alguem ai|tem alguem com quem|alguem com quem eu possa falar|alguem pra falar|alguem para falar|' +
		'tem algum humano|tem um humano|tem algum atendente|tem atendente|ha algum humano|ha alguem com quem|sem robo|sem robos|' +
		'chega de robo|chega de bot|nada de robo|quero humano|quero atendente|falar com humano|falar com pessoa|pessoa real por favor',
};
