import { CASE_SCHEMA_UID } from '../schema/caseEntities.mts';
import { messageNotifier } from '../seed/constants.mts';
import type { EntityRules } from './rules.mts';

/** A feed message on a case appears in the case's history (creatio.md 3.5). */
export const socialMessageRules: EntityRules = {
	defaults: (_, { store }) => ({ LastActionOn: store.timestamp() }),

	afterInsert: (row, { store, create }) => {
		if (row.EntitySchemaUId !== CASE_SCHEMA_UID || !store.get('Case', row.EntityId)) return;
		create('CaseMessageHistory', {
			CaseId: row.EntityId,
			RecordId: row.Id,
			Message: row.Message,
			MessageNotifierId: messageNotifier.social,
		});
	},
};
