import type { Lexicon } from '../../lexicon';
import { englishVerbs } from './verbs';

export const english: Lexicon = {
	language: 'en',
	filler:
		'a|an|the|to|with|2|4|of|at|in|on|from|here|there|now|right now|right away|asap|immediately|urgently|urgent|instead|rather|just|' +
		'really|actual|also|again|today|i|me|my|you|your|ur|u|us|we|it|this|that|and|or|so|then|but|some|any|one|another|other|somehow|' +
		'directly|already|still|only|first|even|finally|maybe|possible|if possible|who|which|is|are|be|being|will|would|do|does|for help|' +
		'to help|help|help me|to help me|assist|assist me|for assistance|on the phone|by phone|over the phone|on chat|in person now|' +
		'through|kindly|quickly|quick|fast|competent|proper|senior|nice|good|more|someone who|who can help|who can|what|how|lol|omg|damn|' +
		'fucking|freaking|bloody|ffs|sir|madam|mate|bro|man|x|since|as soon as possible|qualified|knowledgeable|local|english|' +
		'english speaking|spanish|different|available|free|team|our|its|these|those|have|has|im trying|trying|im|am|i am trying|cant|' +
		'cannot|could not|couldnt|about my order|about this|about it|regarding this|because|coz|cos|bc|cuz|cause|who knows|line|yo|look|' +
		'else|about|regarding|tomorrow|later|actually|whatever|next',
	greeting:
		'hi|hello|hey|helo|hiya|dear|good morning|good afternoon|good evening|thanks|thank you|thx|ty|ok|okay|k|yes|yeah|yep|ya|oh|well|' +
		'great|perfect|cool|bye',
	please: 'please|pls|plz|plss|plese|pleas|plase|pleaze|ples|pleease|i beg you|if you can',
	real: 'real|live|actual|living|breathing|flesh and blood|physical|real life|actual living|human|non bot|nonbot|real human',
	somebody:
		'someone|somebody|some one|sum1|some1|anyone|anybody|people|somebody else|someone else|guy|ppl|individual|someone who knows|sumone|' +
		'sumbody|someon|somone|smeone|sm1',
	role:
		'manager|managers|supervisor|supervisors|customer service|customer support|customer care|customer services|costumer service|' +
		'costumer support|customer rep|customer reps|support team|support staff|support agent|tech support|technical support|live support|' +
		'help desk|helpdesk|service desk|support desk|call center|call centre|colleague|employee|staff|staff member|team member|' +
		'member of staff|member of your team|member of the team|person in charge|specialist|expert|consultant|adviser|advisor|associate|' +
		'clerk|sales team|sales person|salesperson|sales rep|department|billing department|billing team|returns department|' +
		'support department|support|somebody in charge|someone in charge|someone from your team|someone from the team|someone from support|' +
		'someone from customer service|someone on your team|someone at the company|boss|technician|owner|higher up|your team|real support|' +
		'case manager|account manager|person|persons|personn|prson|persn|perosn|pesron|parson|persom|peron',
	person:
		'agent|agents|human|humans|human being|human agent|human support|human help|human operator|human assistance|human being please|' +
		'operator|operators|representative|representatives|rep|reps|service rep|customer service rep|customer service representative|' +
		'customer service agent|customer support agent|customer care agent|support representative|live agent|live person|live chat|' +
		'live human|live rep|live operator|real person|real human|real agent|actual person|actual human|human person|humman|humen|hooman|' +
		'agnet|agemt|agant|agen|ageny|representitive|represenative|representive|csr|real people|actual people',
	bot:
		'bot|bots|robot|robots|machine|machines|chatbot|chatbots|chat bot|ai|a i|computer|computers|automated system|automated response|' +
		'automated responses|automated messages|automation|algorithm|virtual assistant|assistant|program|software|chatgpt|gpt',
	identity:
		'are you|r u|are u|r you|ru|you are|youre|your a|is this|is it|is that|this is|it is|its a|thats a|am i|i am|im a|im an|i am a|' +
		'i am an|am a|were you|was that|was this|arent you|are you even|you sound like|you seem|you look|sounds like|feels like|felt like|' +
		'seems like|almost like|just like|speaking to you|so you|am i talking|am i talking to|am i speaking|am i chatting|' +
		'am i talking with|did i just talk|do i talk to|i thought you were|you must be|pretend to be|acting like|is there an ai|' +
		'as if you were|even if you|if you are|im not a|im not an|i am not a|i am not an',
	lookAlike:
		'delivery person|delivery man|delivery guy|delivery agent|delivery driver|delivery people|delivery team|' +
		'travel agent|travel agents|estate agent|real estate agent|insurance agent|cleaning agent|bleaching agent|user agent|booking agent|' +
		'ticket agent|shipping agent|forwarding agent|customs agent|collection agent|secret agent|free agent|agent id|agent number|' +
		'agent code|agent name|agent portal|agent fee|agent account|tour operator|mobile operator|network operator|phone operator|' +
		'machine operator|crane operator|operator manual|operator license|human resources|human hair|human error|human rights|human nature|' +
		'human friendly|human readable|human size|human sized|human body|human skin|human food|human beings deserve|humanly|only human|' +
		'as a human|per person|in person|each person|first person|third person|one person|two person|second person|another person|' +
		'other people|some people|many people|most people|old people|young people|people say|for people|person of|missing person|' +
		'extra person|single person|same person|wrong person|a different person|person who delivered|contact person|' +
		'my manager|my supervisor|my boss|our manager|my agent|my rep|my colleague|my colleagues|my employee|my team|my support|' +
		'his manager|her manager|password manager|file manager|task manager|device manager|download manager|project manager position|' +
		'manager position|store manager position|ad manager|business manager|account manager app|customer service number|' +
		'customer service hours|customer service phone|customer service email|support number|support email|support hours|support ticket|' +
		'support page|support article|does it support|do you support|supports|support for|call center number|contact number|phone number|' +
		'email address|contact form|contact details|contact info|contact lens|contact lenses|representative sample|' +
		'sales representative job|chat history|chat transcript|bank transfer|transfer fee|transfer money|transfer my money|transfer funds|' +
		'wire transfer|transfer my number|transfer my points|transfer my account|transfer my order|transfer the money|transfer file|' +
		'connect to wifi|connect my|connect the|connect it|connect to the app|support staff job|staff discount|staff only|' +
		'employee discount|expert level|owner manual|owners manual|call the|call it|send me the|send me a link|send me an email|send it|' +
		'call me when|call me before|call me if|contact me when|contact me if|someone else order|someone else|somebody else|anyone else|anybody else|become an agent|become a delivery agent|' +
		'become a representative|be an agent|another person to|other person|different people|three people|nice person|good person|' +
		'lovely person|kind person|assistant manager|personal assistant',
	...englishVerbs,
};
