import { eventually, type Control } from './loop.mts';

export interface CaseActivity {
	id: string;
	title: string;
	text: string;
	notes: string;
	startDate: string;
	type: string;
	status: string;
	showInScheduler: boolean;
	isOurs: boolean;
}

export interface SupportCase {
	id: string;
	number: string;
	subject: string;
	contact: string;
	contactId: string;
	contactPhone: string;
	status: string;
	priority: string;
	origin: string;
	isOpen: boolean;
	fields: Array<{ column: string; caption: string; value: unknown; display: string }>;
	activities: CaseActivity[];
}

/** The rep's screen, played by the Creatio stand-in. */
export class Desk {
	private readonly creatio: Control;

	constructor(creatio: Control) {
		this.creatio = creatio;
	}

	async casesOf(contactPhone: string): Promise<SupportCase[]> {
		const list = await this.creatio.get<Array<{ id: string }>>('/cases');
		const cases = await Promise.all(list.map(({ id }) => this.creatio.get<SupportCase>(`/cases/${id}`)));
		return cases.filter((one) => one.contactPhone.replace(/\D/g, '') === contactPhone);
	}

	async onlyCaseOf(contactPhone: string, accept: (found: SupportCase) => boolean = () => true): Promise<SupportCase> {
		return await eventually(`a case of ${contactPhone}`, async () => {
			const [first, ...others] = await this.casesOf(contactPhone);
			if (others.length > 0) throw new Error(`There are ${others.length + 1} cases of ${contactPhone}.`);
			return first && accept(first) ? first : undefined;
		});
	}

	async reply(caseId: string, text: string, kind: 'activity' | 'email' | 'feed' | 'internal' = 'activity'): Promise<void> {
		await this.creatio.post('/reply', { caseId, text, kind });
	}

	async resolve(caseId: string): Promise<void> {
		await this.creatio.post('/status', { caseId, status: 'resolve' });
	}
}
