import type { Asking } from '../../lexicon';

export const englishVerbs: Asking = {
	want:
		'want|wanna|wana|wnat|need|ned|nedd|would like|id like|i like to|would love|id love|would prefer|prefer|id rather|would rather|' +
		'wish|request|requesting|demand|demanding|insist|require|required|want to|need to|needing|wanting|can i|can we|can u|can you|' +
		'could i|could you|could u|could we|may i|might i|cani|can i not|let me|lemme|let us|get me|give me|gimme|gime|find me|bring me|' +
		'show me|send me|send|bring in|bring|offer me|allow me|help me|how can i|how do i|how to|how could i|how can we|where can i|' +
		'is it possible|is it possible to|is there a way|any way|any chance|any chance i can|any way to|any way i can|is there any way|' +
		'possible to|would it be possible|would be possible|why cant i|why cant i just|cant i|cant i just|can i just|may i please|' +
		'looking for|looking to|looking to speak|trying to|im trying to|i am trying to|try to|attempting to|asking for|asking to|i ask for|' +
		'ask for|ask to|hoping to|waiting for|i want|i need|must|have to|got to|gotta|have got to|i wanted to|i was hoping to|i wanted|' +
		'wanted to|i am looking to|where is the|wheres the|where is your|where are the|where is a|where is an|ready to|rather|ill take|' +
		'would you|will you|id like to|do you mind|have someone|' +
		'have somebody|have a|have an|get|put a|put an|put me a|put someone|put a real|when i can|where i can|how i can|if i can|' +
		'that i can|so i can|get a|get an|is a|is any|want some|where do i find|where can i find|where do i get|happy to|i would love|' +
		'rather have',
	contact:
		'speak|spk|speek|spek|speak to|talk|tlk|tak|tlak|talking|speaking|chat|chatting|chat with|talk to|talk with|converse|communicate|' +
		'discuss|discuss this|discuss this with|discuss it with|contact|reach|reach out|reach out to|call|phone|ring|get in touch|' +
		'get in contact|be in touch|get hold|get ahold|get a hold|hear from|message|text|deal with|work with|interact|interact with|' +
		'correspond|get help from|help from|hear back from|have a word|have a chat|have a conversation|word with|a word|conversation|' +
		'assistance from|support from|speak directly|escalate to|answer from|reply from|response from|get through|get through to|' +
		'assisted by|helped by|handled by|handle|on the line|sort this out|sort this|sort it out|resolve|resolve this|settle this|' +
		'solve this|go through this|look at|review|explain this to|discuss it|go over this|explain|to chat with|to talk to',
	transfer:
		'transfer|transfer me|transfr|tranfer|transfer this|transfer the chat|transfer my chat|transfer this chat|transfer my case|connect|' +
		'connect me|conect|conect me|connect us|connecting|put me through|put me thru|put me on|put me in touch|put me in contact|' +
		'patch me through|patch me|forward me|forward this|forward my|pass me|pass me on|pass me over|pass this|pass this on|pass it on|' +
		'hand me|hand me over|hand over|switch me|switch to|switch over|redirect me|redirect|route me|escalate|escalate this|escalate it|' +
		'escalate my|escalate my case|escalate me|direct me|refer me|take me to|hook me up|hook me up with|link me|assign me|assign|' +
		'join me|swap me|move me|send me to|send me over|let me through|call me|call me back|contact me|ring me|phone me|reach out to me|' +
		'get back to me|message me|reply to me|answer me|respond to me|take over|take this over|step in|jump in|join the chat|' +
		'join this chat|look at this|look into this|look into my|handle this|handle my|be connected|be transferred|be put through|' +
		'get connected|get transferred|be forwarded|be redirected|be directed|be escalated|hand this over|hand this|hand it over|' +
		'pass this over|bring in|loop in|get through to|put me onto|ring me back|give me a call|phone me back',
	not:
		'not|dont|do not|dnt|dont need|do not need|dont want|do not want|never|no|without|no more|stop|doesnt need|i dont|neither|nor|wont|' +
		'rather than|instead of|anything but|avoid|isnt|arent|other than|tired of|sick of|hate|enough of|fed up with',
	declined:
		'no need|no need for|no need of|not needed|is not needed|isnt needed|not necessary|isnt necessary|unnecessary|wont need|' +
		'will not need|wont be needing|dont need any|dont think i need|do not think i need|not yet|no thanks|without needing|' +
		'without having to|without talking|without speaking|without contacting|without a|dont bother|not looking for|not asking for|' +
		'not asking to|dont have to|not required|isnt required|rather not|prefer not|id prefer not|would prefer not|dont feel like|' +
		'hate talking to people|dont like talking|dont wanna|instead of a human|instead of an agent|instead of talking|instead of calling|' +
		'rather talk to a bot|rather use the bot|prefer the bot|the bot is fine|happy with the bot|better than a human|' +
		'better than any human|better than talking|no human needed|no agent needed',
	takenBack:
		'never mind|nevermind|nvm|forget it|forget about it|no longer need|no longer needed|dont need it anymore|not anymore|sorted now|' +
		'got it sorted|figured it out|cancel that|scratch that|dont worry about it|no worries i',
	direct:
		'is there a human|is there any human|is there a person|is there a real person|is there an actual person|is there someone i can|' +
		'is there somebody i can|is there anyone i can|is there anybody i can|is there someone to talk|is there anyone to talk|' +
		'anyone i can talk|anyone i can speak|someone i can talk|someone i can speak|somebody i can talk|somebody i can speak|' +
		'is there an agent|is there a live|is there a representative|are there any agents|are there any humans|are there any real people|' +
		'are there real people|is any agent available|is an agent available|is anyone available to talk|any human there|any humans there|' +
		'any real person|any human available|any agent available|any agents available|anyone real|someone real|anybody real|somebody real|' +
		'any real people|any live agent|any live agents|no bot|no bots|no robots|no more bots|no more bot|stop the bot|stop bot|' +
		'turn off the bot|human not bot|person not a bot|person not bot|talk to human|speak to human|talk to agent|speak to agent|' +
		'talk human|speak human|chat with human|chat with agent|talk to a human|can a human|could a human|can a real person|' +
		'could a real person|can an actual person|someone human|somebody human|is a human available|is a real human available|' +
		'is a person available|person now|anyone there i can|anybody there i can|someone there i can|anyone i can actually|' +
		'someone i can actually|human needed|agent needed|human agent needed|person needed|human required|agent required|human wanted|' +
		'operator needed',
	telling:
		'said|says|saying|told|tells|spoke|spoken|talked|chatted|called me|called|phoned|contacted|reached|emailed|mentioned|promised|' +
		'asked|helped|answered|replied|was|were|had|did|been|gave|took|made|sent|left|came|went|hung up|yesterday|last week|last month|' +
		'last time|last night|earlier|ago|this morning|before|waiting since|rude|helpful|friendly|polite|kind|unhelpful|as|as a|as an|' +
		'become|becoming|hire|hiring|job|work as|works|work for|apply|wants|needs|he|she|they|his|her|their|husband|wife|by|like a|like an|' +
		'thank the|thanks to|praise|tip|compliment|report|complain about|complaint about|feedback on|leave a review|write a review|a review|review for|review about|rate|if the|if a|when the|' +
		'when a|whether|do i need to|do i have to|do i need|should i|must i|have i|so i have to|does the|does a|do your|do the|how many|' +
		'what is|what does|what do|whats|who is|why does|why do|why did|did the|did your|did an|did a|was it|has the|has your|has an|has a|' +
		'have the|which|what if|avoid|can the|will the|will a|will an|will your|could the|would the|' +
		'for every|number of|name of|phone number of|email of|the same|last evening|the other day|this week',
};
