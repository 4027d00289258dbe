import { COMPLETED_TASK } from '../../../lib/creatio/activities';
import { noFields } from '../../../lib/creatio/aiFields';
import { openingDescription, type CaseRequest } from '../../../lib/creatio/cases';
import { ADD_TO_IT } from '../../../lib/creatio/overCase';
import { conversationOf, handoff } from './conversations.mts';

/** What Create Case asks for with its fields as they are at first, without files and without a model. */
export function caseRequest(conversation = conversationOf(5), more: Partial<CaseRequest> = {}): CaseRequest {
	return {
		conversation,
		handoff,
		words: (decided) => ({ subject: 'Ana Ruiz: delivery', description: decided?.summary || openingDescription(conversation) }),
		columns: {},
		contact: { create: true, several: 'newest', homeCountryCode: '' },
		transcript: 'perMessage',
		activity: COMPLETED_TASK,
		over: ADD_TO_IT,
		fields: { queries: async () => [], fill: async () => noFields() },
		...more,
	};
}
