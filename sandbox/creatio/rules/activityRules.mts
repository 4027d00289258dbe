import {
	activityCategory,
	activityPriorityMedium,
	activityStatus,
	activityType,
	callIncoming,
	messageNotifier,
} from '../seed/constants.mts';
import { EMPTY_GUID } from '../store/values.mts';
import type { EntityRules } from './rules.mts';

/** Activity (creatio.md 3.2): defaults, and e-mails on a case go into its history (3.5). */
export const activityRules: EntityRules = {
	defaults: (values, { store, actor }) => {
		const now = store.timestamp();
		const start = values.StartDate ?? now;
		return {
			TypeId: activityType.task,
			ActivityCategoryId: activityCategory.toDo,
			StatusId: activityStatus.notStarted,
			PriorityId: activityPriorityMedium,
			StartDate: start,
			DueDate: start,
			AuthorId: actor.contactId,
			OwnerId: actor.contactId,
			OrganizerId: actor.contactId,
			CallDirectionId: callIncoming,
		};
	},

	afterInsert: (row, { create }) => {
		if (row.TypeId !== activityType.email || row.CaseId === EMPTY_GUID) return;
		create('CaseMessageHistory', {
			CaseId: row.CaseId,
			RecordId: row.Id,
			Message: row.Body,
			MessageNotifierId: messageNotifier.email,
		});
	},
};
