import type { ChatWords } from '../../lexicon';
import { englishAround } from './chatAround';
import { englishAsking } from './chatAsking';
import { englishNames } from './chatNames';
import { everyPair, together } from '../termLists';
import { englishTalk } from './chatTalk';

const slang: ChatWords = {
	filler: 'w|wit|wid|frm|abt|rn|tho|ok enough|enough|for once|for real|then|in charge',
	please: 'kindly|pretty please|for the love of god|for gods sake|ill appreciate it',
	somebody: 'sum one|any1|some body|sb|a soul|anyone at all|one of your people|one of you|one of you guys|one of ur people',
	role:
		'cust service rep|cust service|cust support|cust serv|exec|executive|support exec|customer exec|team lead|team leader|lead|shift manager|store manager|duty manager|branch manager|mgr|mngr|manger|maneger|superviser|suprevisor|' +
		'head office|complaints team|complaints department|refunds team|refund department|sales|sales department|accounts department|somebody senior|someone senior|someone higher up|' +
		'someone in support|someone in billing|someone in sales|someone at your company|someone at support|someone in your team|someone from ur team|some1 from ur team|somebody from your team|customer relations|case worker|case handler',
	person:
		'live support|live help|live adviser|live advisor|live assistance|live representative|live customer service|live customer support|care executive|customer care executive|customer care rep|customer support executive|' +
		'real life person|human rep|human representative|human advisor|human beings|humna|huamn|hman|humam|aget|agnt|representitve|reprasentative|represntative|repersentative|operater|opertor|oprator|agent human|flesh and blood human|flesh and blood person|person on the phone',
	bot: 'bott|botty|auto reply|auto replies|auto responder|automated bot|automated chat|automated thing|canned responses|canned answers|stupid bot|dumb bot|robo|robotic answers|this thing',
	want:
		'where do i go to|where can i go to|where should i go to|put your|put the|appreciate it if a|appreciate it if|appreciate if a|great if a|great if|nice if a|nice if|grateful if a|grateful if|helpful if a|love it if a|better if a|how do you get|whats the way to|how am i supposed to|wud like|wuld like|woud like|wld like|i d like|wanted|im after|i am after|get us|have a real|have an actual|let a|let an|let a real|let someone|let somebody|ask a|ask an|ask someone to|ask somebody to|' +
		'tell someone to|tell a|how can one|how does one|hw do i|hw can i|how 2|wanne|wnt|wnna|wont to|i wld like|cld i|cud i|cn i|can i plz|id much rather|much rather|i insist|swap to|change to|nothing but|only want',
	contact:
		'complain to|file a complaint with|raise a complaint with|lodge a complaint with|make a complaint to|take this up with|take it up with|have words with|speak w|talk w|tlk 2|talk 2|speak 2|spk 2|chat w|speek to|seak to|speak wth|talk wth|have a call|have a quick call|hop on a call|jump on a call|a call with|a chat with|call with|phone call with|phone call from|a call from|call from|' +
		'take a look|have a look|look into|check this|check my|check it|help me out|assist|deal with this|fix this|sort me out|get hold of|get ahold of|get a hold of|get in touch with|in touch with|put in touch with|get a response from|hear from',
	transfer:
		'put me on to|put me on with|get me through|get me on to|pass me over to|pass me on to|turn me over|give me over|give my case to|send my case to|forward to|forward it to|forward my case|escalate pls|' +
		'i want to escalate|raise this with|raise it with|raise my case|call me pls|cal me|ring me up|give me a ring|give me a bell|gimme a call|call me please|ring me please|phone me please|callback|call back please|request a callback|request a call back|' +
		'have someone call|have someone contact|have someone ring|have somebody call|get someone to call|get someone to contact|get somebody to call|get someone to ring|arrange a call|arrange a callback|schedule a call|set up a call|drop me a call|cnnect me|connct me|connect w|connect with|conect with|patch me to|hook me to|switch me over|hand off to|hand me off',
	direct: [
		'somebody else please|someone else please|transfer me to someone else|talk to someone else|speak to someone else|pass me to someone else|get me someone else|give me someone else',
		'get past this bot|get past the bot|get around the bot|get past this robot|get past the robot|past this chatbot|get rid of this bot|get out of this bot',
		everyPair('who can i|who could i|who do i|who may i|whom can i|whom do i|who else can i', 'talk to|speak to|speak with|talk with|contact|call|complain to|reach|reach out to|talk 2|spk to|chat with|escalate to|escalate this to'),
		everyPair('can an agent|could an agent|can an operator|can a rep|can a representative|can a manager|can a supervisor|can an advisor|can an adviser|could a manager|could a supervisor|could a rep|can your manager|can your supervisor|can a specialist|can someone real|can a member of staff|can the manager|can one of your agents|will an agent', 'take over|call|ring|phone|help|please|contact|look|check|join|step in|handle|assist|review|reply|message|get back|deal|sort'),
		everyPair('can someone|could someone|can somebody|could somebody|can some1|can sum1|can anyone|could anyone|will someone|please have someone|have someone', 'call|call me|ring me|phone me|phone|contact me|reach out to me|get back to me|from your team|from ur team|from support|from customer service|real|take over|step in|from the team|actually talk to me|speak to me|talk to me'),
		everyPair('get me|give me|find me|get us|send me|put me with|put me onto|connect me to|i want|i need|need', 'someone who|someone actually|somebody who|someone real|somebody real|someone else|someone competent|someone with a brain|someone that can|someone human|someone now|someone pls|someone please|someone to talk to|someone to speak to|someone i can talk to'),
		everyPair('is there|is there even|is', 'anyone there|anybody there|someone there|somebody there|anyone here|anybody here|a real human|any real human|a human here|a human there|anyone alive|a way to talk to a person|any human i can'),
		everyPair('turn off|switch off|disable|stop|kill|exit|quit|skip|shut off|shut down|end|get rid of|enough with|enough of', 'bot|the bot|this bot|chatbot|the chatbot|this chatbot|robot|the robot|the ai|bot mode|this stupid bot|the automated messages|auto replies|auto reply'),
		'get me someone who can|someone who can actually|anyone home|hello anyone there|anyone there|anybody there|anybody home|not a bot a person|not a bot a human|a human not a bot|no ai please|press 0|press zero|0 for operator|0 for an operator|zero for operator|no more ai|human only|humans only|talk to me like a human please|person to person|let me out of this bot|let me out of the bot|bypass the bot',
		'number to talk to|number to speak to|number where i can reach|number where i can speak|number where i can talk|number i can call to speak|number to reach a|number for a real person|number to call a person|phone number to speak|phone number to talk|number where i can talk to',
	].join('|'),
	declined: 'no need to call|no need to escalate|no need to transfer|dont call me|do not call me|please dont call|dont transfer me|do not transfer me|dont escalate|do not escalate|dont connect me|do not connect me|no human required|dont want to talk to anyone|dont want to speak to anyone|dont want to talk to anybody|dont wanna talk to anyone|i dont need a|cancel the callback|without an agent',
	telling: 'promised me|charged me|answered me|whose|since the|how does your|how do your|how long does|how much does|how much do|how often|is the agent|is your agent|are your agents|are the agents|are agents|are your staff|is your manager|is the manager|salary|wage|vacancy|vacancies|hiring|recruiting|career|careers|position|positions|cv|resume|interview|well done|shout out|kudos|five stars|great job|great service|sent by|left by|my neighbour|my neighbor',
	place: 'in the shop|in the store|at the shop|at the store|in store|at home|at the door|at the house|in your shop|in your store|height limit|limit|at the warehouse|at reception|at the counter|at my address',
	lookAlike:
		'letting agent|leasing agent|sales executive|hr manager|product manager|general manager position|hotel manager|restaurant manager|shop manager position|operator error|operator panel|forklift operator|elevator operator|human trafficking|human sized|human anatomy|human design|human made|human shaped|anti caking agent|chemical agent|foaming agent|ai agent|parking agent|gate agent|station agent|letting agents|support belt|knee support|back support|arch support|supporting|customer support hours|assistant position|staff uniform|staff room|staff party|call waiting|call recording|call forwarding|video call|call of duty|for one person|for two people|two people|three people|four people|for my manager|for my boss|' +
		'as a manager|am a manager|a person not a number|person not a number|person from your store|person at the store|person in the store|person who came|person who answered|person who picked|phone support|phone plan|robot vacuum|robot vac|robot toy|robot lawn mower|robot mower|lawn mower robot|vacuum robot|coffee machine|washing machine|sewing machine|espresso machine|slot machine|vending machine|computer desk|gaming computer|transfer window|transfer student|bank manager|office manager|personnel',
	not: 'refuse|refuse to|done with|im done with|no longer want|dont want to deal with',
};

export const englishChat: ChatWords = together(slang, englishAsking, englishNames, englishTalk, englishAround);
