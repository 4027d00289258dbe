import type { ChatWords } from '../../lexicon';
import { everyPair } from '../termLists';

const cases = 'this conversation|the conversation|this chat|the chat|my chat|my complaint|my query|my question|my issue|this issue|my problem|this problem|this matter|the matter|my message|my ticket|this ticket|my request|this request|my case|the case|this case|my concern';
const things = `${cases}|this|it|that|my order|my details|the whole thing|everything`;

/** Talking to somebody, sending a case to somebody, calls. */
export const englishTalk: ChatWords = {
	talk: [
		everyPair('speak|talk|chat|speaking|talking|chatting|communicate|communicating|converse|conversing|consult|consulting|liaise|discuss this|discuss it|discuss|discussing this|discussing it|discussing|dealing|deal|talk this through|talk it through|talk things through|talk it over|talk this over|talk things over|go over this|go over it|go through this|go through it|get in touch|getting in touch|get in contact|getting in contact|be in touch|be in contact|touch base|have a chat|have a word|have a quick word|have a quick chat|have a conversation|have a discussion|have a talk|having a chat|having a conversation|a conversation|a chat|a call|a quick call|a phone call|a quick chat|a quick word|some time|a moment|minutes|a minute|a sec|a second|an appointment|interact|interacting|sort this out|sort it out|sort this|resolve this|resolve it|solve this|work this out|figure this out|raise this|raise it|take this up|take it up|bring this up|explain this|explain it|connection', 'with'),
		everyPair('speak|talk|chat|speaking|talking|chatting|speak directly|talk directly|reach out|reaching out|get through|getting through|complain|complain directly|spk|speek|tlk|explain this|explain it|explain my problem|escalate this|escalate it|escalate', 'to|directly to|2'),
		'the assistance of|assistance of|the help of|help of|the attention of|get ahold of|get a hold of|getting hold of|getting ahold of|get a reply from|get a response from|get an answer from|get help from|getting help from|hear from|hear back from|get a call from',
	].join('|'),
	want: [
		'cant you|cant u|couldnt you|couldnt u|wont you|why dont you|why cant you just|can you not|could you not|cant someone|cant somebody|couldnt someone',
		'can i see a|can i see your|can i see the|can we see a|want to see a|want to see your|need to see a|need to see your|would like to see a|skip to|jump to|go straight to|straight to an|straight to a|go to an|question is for|questions are for|is one for|matter for|request is for|message is for|stop and give me|stop this and give me|stop it and give me',
		'where do i|where do we|where does one|ask your|ask ur|ask one of your|get your|get ur|have your|have ur|have one of your',
		everyPair('send|hand|give|bring|take|pass|move|show', 'this to|it to|that to|everything to|this over to|it over to'),
		everyPair('ok if i|okay if i|alright if i|mind if i|fine if i|if i|could i have', 'spoke to|spoke with|talked to|talked with|speak to|speak with|talk to|could speak to|could talk to'),
		'trouble you for|bother you for|trouble you to|bother you to|im asking for|i am asking for|i asked for|ive asked for|i have asked for|im requesting|i am requesting|i keep asking for|keep asking for|get hold of',
		everyPair('would|id|wld|i d|wd', 'very much like|really like|much prefer|really love|truly like|also like|still like|strongly prefer|feel better|feel safer|feel more comfortable|feel a lot better|be happier|really appreciate|be more comfortable'),
		'have the option to|option to|the option of|an option to|opportunity to|a way of|some way of|way to|any way of|quickest way to|fastest way to|easiest way to|best way to|the button to|button for|link to|the pleasure of|do you have a|do you have any|have you got a|have you got any|you got a|you got any|u got a|u got any|got a|got any|going to need|gonna need|will need to|ill need to|i will need to|am going to need|will have to|ill have to|would need|would need to|id need|had better|better off|might need|may need|think i need|might want|in need of a|in need of an|prefer it if|prefer if|rather have a|rather have an|rather a|rather an|rather just|instead of you',
	].join('|'),
	transfer: [
		everyPair('transfer|forward|route|escalate|direct|refer|redirect|submit|raise|assign|report|relay|kick|bump|elevate|transferring|forwarding|escalating', everyPair(things, 'to|over to|on to|up to|with')),
		everyPair('send|pass|take|move|hand|give|bring|push|sending|passing', everyPair(cases, 'to|over to|on to|up to|with')),
		everyPair('can|could|may|might|should|let|have|get|get|needs to|must', everyPair('this|it|my case|my complaint|my issue|the matter', 'be escalated|escalated|be passed on|passed on|be transferred|transferred|be forwarded|be handed over|handed over')),
		everyPair('put|be put|get put|being put|putting me|get', 'in contact with|in touch with|through to|onto|back in touch with'),
		'reassign me|reassign this|reconnect me|reroute me|forward us|transfer us|put us through|escalation please|escalation pls|request escalation|request an escalation|an escalation|human escalation|handover to|hand over to|handoff to|put through|transfer over',
	].join('|'),
	direct: [
		everyPair('isnt there|is there not|arent there|aint there|is there really no|is there no', 'anyone|anybody|someone|somebody|a person|a human|any human|human|person|real person|one'),
		everyPair('id like to|i want to|i would like to|i need to|let me|can i|could i|may i|i wanna', everyPair('talk to|speak to|speak with|talk with', 'them|him|her')),
		everyPair('nobody|no one|noone|not a single person|no human|not anybody|not anyone|no person', 'i can talk|i can speak|i can actually|i could talk|i could speak|i can ask|to talk to|to speak to|to speak with|to talk with'),
		everyPair('please|pls|plz|can you|could you|can u|could u|cld you|would you|will you please|kindly|i want you to|i need you to|id like you to|i would like you to|id appreciate if you|just|somebody|someone', 'call me|ring me|phone me|call me back|ring me back|phone me back|give me a call|give me a ring|contact me by phone|contact me on|get in touch with me|reach out to me|get me on the phone|arrange a call back|arrange a callback|arrange a call|schedule a call|set up a call|organise a call'),
		everyPair('i want|i need|id like|i would like|i request|requesting|can i get|can i have|could i get|could i have|can i request|please arrange|pls arrange|can you arrange|could you arrange', 'a callback|a call back|a phone call|a call from|a return call|to be called back|to be phoned|to be rung'),
		everyPair('can i|could i|may i|i want to|i wanna|wanna|id like to|i would like to|i need to|need to|want to|let me|i have to|i must|how do i|how can i|like to|i wish to', everyPair('talk to|speak to|speak with|talk with', 'your|ur|whoever|the person|the people|the one|the guy|the team|the lady|the folks')),
		everyPair('get me|take me|get|let me', 'off this bot|out of this bot|off this chatbot|out of this chatbot|away from this bot|out of the bot|off the bot|past the bot|past this bot|out of this loop|away from the bot'),
		everyPair('whos|who is|who handles|who deals with|who looks after', 'in charge of complaints i want|the manager here|your manager|your supervisor|your boss'),
	].join('|'),
	contact:
		'this with a|this with an|this with your|it with a|it with an|further with|be contacted|be contacted by|contacted by|be called by|be phoned by|contacted by phone|dealt with by|be dealt with by|looked after by|taken care of by|managed by|processed by|reviewed by|to be handled by|attended by|involved in this|minutes with|time with|by a human|by a person|by a real|by an actual|by someone|by somebody|by an agent|by a member',
};
