import type { INodeProperties } from 'n8n-workflow';
import type { ActivityKind } from '../../../lib/creatio/activities';
import { isRecordId } from '../../../lib/creatio/odata';

function kindOption(displayName: string, name: string, loadOptionsMethod: string, value: string): INodeProperties {
	return {
		displayName: `${displayName} Name or ID`,
		name,
		type: 'options',
		typeOptions: { loadOptionsMethod },
		default: value,
		description:
			'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	};
}

/** Category, status and type of the activities a node writes. */
export function activityKindOptions(defaults: ActivityKind): INodeProperties[] {
	return [
		kindOption('Activity Category', 'activityCategory', 'getActivityCategories', defaults.categoryId),
		kindOption('Activity Status', 'activityStatus', 'getActivityStatuses', defaults.statusId),
		kindOption('Activity Type', 'activityType', 'getActivityTypes', defaults.typeId),
	];
}

/** The chosen kind; what was not chosen, or is no id, is the default. */
export function activityKindOf(options: Record<string, unknown>, defaults: ActivityKind): ActivityKind {
	const chosen = (value: unknown, fallback: string): string => (isRecordId(value) ? value : fallback);
	return {
		typeId: chosen(options.activityType, defaults.typeId),
		categoryId: chosen(options.activityCategory, defaults.categoryId),
		statusId: chosen(options.activityStatus, defaults.statusId),
	};
}
