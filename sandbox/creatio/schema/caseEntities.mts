import { booleans, dates, days, decimals, entity, integers, lookups, texts } from './columns.mts';
import type { EntitySchema } from './columns.mts';

/** The schema id that a feed message names to say that it belongs to a case (creatio.md 3.5). */
export const CASE_SCHEMA_UID = '117d32f9-8275-4534-8411-1c66115ce9cd';

/** Case and its own lookups (creatio.md 3.1), with four custom columns as a customer would add them. */
export const caseEntities = (): EntitySchema[] => [
	entity(
		'Case',
		[
			...texts('Number', 27),
			...dates('RegisteredOn!'),
			...texts('Subject!', 30),
			...texts('Symptoms Notes Solution SatisfactionLevelComment', 29),
			...lookups('Owner:Contact Contact Account Group:SysAdminUnit Status:CaseStatus! Priority:CasePriority'),
			...lookups(
				'Origin:CaseOrigin Category:CaseCategory ClosureCode SatisfactionLevel ServicePact ServiceItem',
			),
			...lookups('ServiceCategory SupportLevel:RoleInServiceTeam SolvedOnSupportLevel:RoleInServiceTeam'),
			...lookups('ParentCase:Case Problem Change ConfItem Holder:Contact ParentActivity:Activity'),
			...lookups('ProcessingTimeUnit:TimeUnit'),
			...dates(
				'ResponseDate SolutionDate RespondedOn SolutionProvidedOn FirstSolutionProvidedOn ClosureDate',
			),
			...booleans('ResponseOverdue SolutionOverdue'),
			...decimals('SolutionRemains'),
			...integers('ProcessingTimeUnitValue'),
			...texts('UsrOrderNumber'),
			...lookups('UsrProduct'),
			...booleans('UsrWarranty'),
			...days('UsrPurchaseDate'),
		],
		{ uId: CASE_SCHEMA_UID, displayColumn: 'Number' },
	),
	entity('CaseStatus', [
		...texts('Name! Description'),
		...booleans('IsFinal IsResolved IsPaused IsCloseOnSave IsDisplayed'),
		...texts('ButtonCaption Color StatusColor'),
		...lookups('ClosureCode Image:SysImage'),
		...integers('StageNumber'),
	]),
	entity('CasePriority', [
		...texts('Name! Description'),
		...integers('Priority ReactionTimeValue SolutionTimeValue'),
		...lookups('ReactionTimeUnit:TimeUnit SolutionTimeUnit:TimeUnit Image:SysImage'),
	]),
	entity('CaseLifecycle', [
		...lookups('Case! Status:CaseStatus Priority:CasePriority Owner:Contact Group:SysAdminUnit'),
		...dates('StartDate EndDate'),
	]),
	entity('UsrProduct', texts('Name! Description UsrArticle')),
	entity('ServiceItem', [
		...texts('Name! Notes'),
		...lookups('Status:ServiceStatus Owner:Contact Category:ServiceCategory'),
	]),
];
