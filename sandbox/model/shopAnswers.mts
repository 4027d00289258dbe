import type { ModelRequest } from './readRequest.mts';

/** Canned knowledge of a small demo shop. Each entry: words that select it, and the answer. */
const knowledge: Array<[RegExp, string]> = [
	[/\b(where|track|status)\b.*\b(order|parcel|package)\b|\bmy (order|parcel|package)\b/i, 'Orders leave our warehouse within one working day. You can follow yours with the tracking link in the confirmation e-mail.'],
	[/\b(deliver|delivery|shipping|ship|arrive)/i, 'Standard delivery takes 2 to 4 working days, express delivery arrives on the next working day.'],
	[/\b(return|refund|exchange|send .* back)/i, 'You can return anything unused within 30 days. The return label is in your account under "My orders"; the money is back within 5 working days.'],
	[/\b(opening|open|hours|close|closed)\b/i, 'The shop is open Monday to Saturday from 9:00 to 18:00.'],
	[/\b(pay|payment|card|invoice|paypal)\b/i, 'You can pay by card, bank transfer or PayPal. The invoice comes by e-mail with the order confirmation.'],
	[/\b(price|cost|how much)\b/i, 'Prices are shown on each product page and include tax. Delivery is free from 50 euros.'],
	[/\b(size|sizes|fit)\b/i, 'There is a size chart on each product page. If you are between two sizes, the larger one usually fits better.'],
	[/\b(cancel)\b/i, 'An order can be cancelled in your account under "My orders" until it leaves the warehouse.'],
	[/\b(warranty|guarantee|broken|defect)/i, 'Everything we sell has a two-year warranty. Send us a photo through the form in your account and we will replace the item.'],
	[/\b(thanks|thank you|thx|cheers|gracias|danke|merci|obrigad)/i, 'You are welcome! Have a nice day.'],
	[/\b(bye|goodbye|see you)\b/i, 'Goodbye, and thank you for writing to us.'],
	[/^\W*(hi|hello|hey|good (morning|afternoon|evening)|hola|hallo|bonjour)\b/i, 'Hello! I am the demo shop assistant. Ask me about orders, delivery, returns or opening hours.'],
];

/** Deterministic on purpose: the same words always get the same answer. */
export function shopAnswer(request: ModelRequest, obey: boolean): string {
	const asked = lastCustomerText(request);
	const order = /\bsay exactly[: ]+(.+)$/i.exec(asked);
	if (obey && order?.[1]) return order[1];
	const answer = knowledge.find(([words]) => words.test(asked))?.[1];
	if (answer) return answer;
	return `You said: "${asked.slice(0, 200)}". I am sorry, I do not know the answer to that and cannot help with it.`;
}

/** The customer's newest words: a `turn` field when the prompt is JSON, else the last line of the last user message. */
export function lastCustomerText(request: ModelRequest): string {
	const users = request.messages.filter((message) => message.role === 'user');
	const last = users[users.length - 1]?.text ?? '';
	const lines = last
		.split('\n')
		.map((line) => line.replace(/^\s*(customer|user)\s*:\s*/i, '').trim())
		.filter((line) => line !== '');
	return lines[lines.length - 1] ?? '';
}
