import { booleans, dates, entity, guids, integers, lookups, streams, texts } from './columns.mts';
import type { EntitySchema } from './columns.mts';

/** Activity (creatio.md 3.2; the spelling `Recepient` is Creatio's), feed and history (3.5), files (4.2). */
export const activityEntities = (): EntitySchema[] => [
	entity(
		'Activity',
		[
			...texts('Title!', 30),
			...texts(
				'DetailedResult Notes Body Recepient CopyRecepient BlindCopyRecepient HeaderProperties Preview',
				29,
			),
			...texts('Sender ErrorOnSend MailHash GlobalActivityID Location UserEmailAddress', 30),
			...texts(
				'AllowedResult DurationInMnutesAndHours Color FullProjectName EnrichStatus EnrchEmailDataHash',
			),
			...dates('StartDate! DueDate! SendDate RemindToAuthorDate RemindToOwnerDate RemoteCreatedOn'),
			...integers('DurationInMinutes'),
			...guids('ProcessElementId'),
			...booleans('RemindToAuthor RemindToOwner ShowInScheduler IsHtmlBody IsNeedProcess ServiceProcessed'),
			...booleans('IsAutoSubmitted IsNotPublished CreatedByInvCRM'),
			...lookups('Type:ActivityType ActivityCategory Status:ActivityStatus Priority:ActivityPriority'),
			...lookups('Result:ActivityResult Author:Contact Owner:Contact Organizer:Contact Contact'),
			...lookups('SenderContact:Contact Account Case Lead Opportunity Order Invoice Contract Project Event'),
			...lookups(
				'Document Problem Change Release ConfItem EmailSendStatus MessageType:EmailType CallDirection',
			),
			...lookups('TimeZone ActivityConnection:Activity EnrchEmailData OmniChat OwnerRole:VwSysRole'),
			...lookups('QueueItem:VwQueueItem'),
		],
		{ displayColumn: 'Title' },
	),
	entity('ActivityType', [...texts('Name! Description Code'), ...booleans('IsDefault')]),
	entity('ActivityCategory', [...texts('Name! Description'), ...lookups('ActivityType')]),
	entity('ActivityParticipant', lookups('Activity! Participant:Contact! Role:ActivityParticipantRole')),
	entity('ActivityStatus', [...texts('Name! Description'), ...booleans('Finish')]),
	entity(
		'SocialMessage',
		[
			...guids('EntitySchemaUId EntityId'),
			...texts('Message ParentMessage', 29),
			...lookups('Parent:SocialMessage'),
			...integers('LikeCount CommentCount UserAccess ExternalCommentCount'),
			...dates('LastActionOn'),
		],
		{ displayColumn: 'Message' },
	),
	entity(
		'CaseMessageHistory',
		[
			...texts('Message', 29),
			...lookups('MessageNotifier Case'),
			...guids('RecordId'),
			...booleans('HasAttachment'),
		],
		{ displayColumn: 'Message' },
	),
	entity('MessageNotifier', [
		...texts('Name! ClassName AliasNotifier HistoryV2ClassName'),
		...guids('SchemaUId'),
	]),
	entity('CaseFile', [...fileColumns(), ...lookups('Case')]),
	entity('ActivityFile', [
		...fileColumns(),
		...lookups('Activity'),
		...booleans('Uploaded Inline'),
		...texts('ErrorOnUpload ExternalStorageProperties', 30),
	]),
];

function fileColumns() {
	return [
		...texts('Name!'),
		...texts('Notes', 29),
		...lookups('Type:FileType LockedBy:Contact SysFileStorage:SysFileContentStorage FileGroup Tag:FileTag'),
		...integers('Version Size TotalSize'),
		...dates('LockedOn'),
		...booleans('IsNeedToNotify'),
		...streams('Data'),
	];
}
