import { stableGuid } from '../schema/columns.mts';
import type { Row } from '../store/values.mts';
import {
	activityCategory,
	activityPriorityMedium,
	activityStatus,
	activityType,
	callIncoming,
	caseOrigin,
	casePriority,
	caseStatus,
	communicationType,
	contactPerson,
	defaultFileGroup,
	emailIncoming,
	emailNotSent,
	emailOutgoing,
	fileTypeFile,
	messageNotifier,
} from './constants.mts';

const named = (id: string, name: string, more: Row = {}): Row => ({ Id: id, Name: name, ...more });
const list = (entity: string, names: string[]): Row[] =>
	names.map((name) => named(stableGuid(`${entity} ${name}`), name));

/** Lookup rows of a fresh instance (creatio.md 3), plus a few demo services and products. */
export const lookupRows = (): Record<string, Row[]> => ({
	CaseStatus: [
		named(caseStatus.new, 'New', { StageNumber: 1, IsDisplayed: true }),
		named(caseStatus.inProgress, 'In progress', { StageNumber: 2, IsDisplayed: true }),
		named(caseStatus.waiting, 'Waiting for response', { StageNumber: 3, IsDisplayed: true, IsPaused: true }),
		named(caseStatus.pending, 'Pending', { StageNumber: 4, IsPaused: true }),
		named(caseStatus.reopened, 'Reopened', { StageNumber: 5, IsDisplayed: true }),
		named(caseStatus.resolved, 'Resolved', { StageNumber: 6, IsDisplayed: true, IsResolved: true }),
		named(caseStatus.closed, 'Closed', { StageNumber: 7, IsDisplayed: true, IsFinal: true }),
		named(caseStatus.canceled, 'Canceled', { StageNumber: 8, IsDisplayed: true, IsFinal: true }),
	],
	CasePriority: [
		named(casePriority.low, 'Low', { Priority: 4 }),
		named(casePriority.medium, 'Medium', { Priority: 3 }),
		named(casePriority.high, 'High', { Priority: 2 }),
		named(casePriority.critical, 'Critical', { Priority: 1 }),
	],
	CaseOrigin: [
		named(caseOrigin.email, 'Email'),
		named(caseOrigin.portal, 'Portal'),
		named(caseOrigin.call, 'Call'),
		named(caseOrigin.chat, 'Chat'),
	],
	CaseCategory: [
		named('1b0bc159-150a-e111-a31b-00155d04c01d', 'Incident'),
		named('1c0bc159-150a-e111-a31b-00155d04c01d', 'Service request'),
	],
	ActivityType: [
		named(activityType.task, 'Task', { IsDefault: true }),
		named(activityType.email, 'Email'),
		named(activityType.call, 'Call'),
		named(activityType.visit, 'Visit'),
	],
	ActivityCategory: [
		named(activityCategory.toDo, 'To do', { ActivityTypeId: activityType.task }),
		named(activityCategory.email, 'Email', { ActivityTypeId: activityType.email }),
		named(activityCategory.call, 'Call', { ActivityTypeId: activityType.call }),
		named(activityCategory.callAsTask, 'Call as task', { ActivityTypeId: activityType.task }),
		named(activityCategory.meeting, 'Meeting', { ActivityTypeId: activityType.task }),
		named(activityCategory.paperwork, 'Paperwork', { ActivityTypeId: activityType.task }),
	],
	ActivityStatus: [
		named(activityStatus.notStarted, 'Not started'),
		named(activityStatus.inProgress, 'In progress'),
		named(activityStatus.completed, 'Completed', { Finish: true }),
		named(activityStatus.canceled, 'Canceled', { Finish: true }),
	],
	ActivityPriority: [named(activityPriorityMedium, 'Medium'), ...list('ActivityPriority', ['High', 'Low'])],
	EmailType: [named(emailIncoming, 'Incoming'), named(emailOutgoing, 'Outgoing')],
	EmailSendStatus: [named(emailNotSent, 'Not sent'), ...list('EmailSendStatus', ['In progress', 'Sent'])],
	CallDirection: [named(callIncoming, 'Incoming'), named('53f71b5f-7e17-4cf5-bf14-6a59212db422', 'Outgoing')],
	ActivityParticipantRole: [named('53fc4a92-b0ea-e111-96c4-00165d094c12', 'Responsible')],
	CommunicationType: [
		named(communicationType.mobilePhone, 'Mobile phone', { UseforContacts: true }),
		named(communicationType.workPhone, 'Business phone', { UseforContacts: true }),
		named(communicationType.homePhone, 'Home phone', { UseforContacts: true }),
		named(communicationType.otherPhone, 'Other phone', { UseforContacts: true, UseforAccounts: true }),
		named(communicationType.mainPhone, 'Primary phone', { UseforAccounts: true }),
		named(communicationType.extension, 'Extension phone', { UseforContacts: true, UseforAccounts: true }),
		named(communicationType.email, 'Email', { UseforContacts: true, UseforAccounts: true }),
	],
	MessageNotifier: [
		named(messageNotifier.email, 'Email'),
		named(messageNotifier.social, 'Social'),
		named(messageNotifier.portal, 'Portal'),
		named(messageNotifier.call, 'Call'),
	],
	FileType: [named(fileTypeFile, 'File'), ...list('FileType', ['Link', 'Link to object'])],
	FileGroup: [named(defaultFileGroup, 'Default')],
	ContactType: [named(contactPerson, 'Contact person'), ...list('ContactType', ['Client', 'Employee'])],
	SysLanguage: list('SysLanguage', ['English (United States)', 'Spanish (Spain)']),
	ClosureCode: list('ClosureCode', ['Solved', 'Canceled by the customer']),
	SatisfactionLevel: list('SatisfactionLevel', ['Very satisfied', 'Satisfied', 'Dissatisfied']),
	Country: list('Country', ['United Kingdom', 'United States', 'Spain']),
	City: list('City', ['London', 'Boston', 'Madrid']),
	LeadSource: list('LeadSource', ['Website', 'Social media', 'Referral']),
	ServiceStatus: list('ServiceStatus', ['Active']),
	ServiceItem: list('ServiceItem', ['Delivery', 'Returns and refunds', 'Technical support', 'Billing']),
	UsrProduct: list('UsrProduct', [
		'Alpine kettle 1.7 l',
		'Breeze fan heater',
		'Cirrus robot vacuum',
		'Dune coffee maker',
	]),
});
