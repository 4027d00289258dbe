import { eventually, type Control } from './loop.mts';

export interface ChatMessage {
	id: string;
	direction: 'in' | 'out';
	type: string;
	text: string;
	at: string;
	status: string | null;
}

/** A customer's phone, played by the Meta stand-in. */
export class Phone {
	readonly customerId: string;
	private readonly meta: Control;

	constructor(meta: Control, customerId: string) {
		this.meta = meta;
		this.customerId = customerId;
	}

	/** Makes a new person with a phone number, so that each test has a conversation of its own. */
	static async of(meta: Control, name: string, number: string): Promise<Phone> {
		const customer = await meta.post<{ id: string }>('/customers', { id: name.toLowerCase(), name, waId: number, userId: `GB.2${number}` });
		return new Phone(meta, customer.id);
	}

	/** Writes, and waits for what n8n answers Meta. */
	async write(text: string): Promise<{ messageId: string; httpStatus: number }> {
		return await this.meta.post(`/customers/${this.customerId}/messages`, { text, wait: true });
	}

	async messages(): Promise<ChatMessage[]> {
		return (await this.meta.get<{ messages: ChatMessage[] }>(`/chats/${this.customerId}`)).messages;
	}

	async received(): Promise<ChatMessage[]> {
		return (await this.messages()).filter((message) => message.direction === 'out');
	}

	/** The texts the customer has on the phone, once there are `count` of them. */
	async receives(count: number, timeoutMs = 45_000): Promise<string[]> {
		return await eventually(
			`${count} messages on the phone of ${this.customerId}`,
			async () => {
				const texts = (await this.received()).map((message) => message.text);
				return texts.length >= count ? texts : undefined;
			},
			timeoutMs,
		);
	}
}
