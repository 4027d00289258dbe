import { serverFault } from '../odata/refusal.mts';
import { caseStatus, person } from '../seed/constants.mts';
import type { Store } from '../store/store.mts';
import { EMPTY_DATE, EMPTY_GUID } from '../store/values.mts';
import type { Row } from '../store/values.mts';
import type { EntityRules, RuleScope } from './rules.mts';

/** `SR{0:00000000}` and 7 → `SR00000007`. The counter goes up even when the insert fails later, as a sequence does. */
function nextNumber(store: Store): string {
	const last = Number(store.settings.get('CaseLastNumber') ?? 0) + 1;
	store.settings.set('CaseLastNumber', last);
	const mask = String(store.settings.get('CaseCodeMask') ?? 'SR{0:00000000}');
	return mask.replace(/\{0:(0+)\}/, (_, zeros: string) => String(last).padStart(zeros.length, '0'));
}

/** Case (creatio.md 3.1): number, defaults from settings, Symptoms, dates that follow the status, lifecycle rows. */
export const caseRules: EntityRules = {
	defaults: (values, { store }) => ({
		RegisteredOn: store.timestamp(),
		StatusId: String(store.settings.get('CaseStatusDef')),
		PriorityId: String(store.settings.get('CasePriorityDef')),
		OriginId: String(store.settings.get('CaseOriginDef')),
		...(values.Number ? {} : { Number: nextNumber(store) }),
		...(values.Symptoms || !values.Subject ? {} : { Symptoms: values.Subject }),
	}),

	beforeSave: (values, before, { store, actor }) => {
		const { SatisfactionLevelId: level } = values;
		if (
			level !== undefined &&
			level !== (before?.SatisfactionLevelId ?? EMPTY_GUID) &&
			actor.contactId !== person.supervisor
		) {
			throw serverFault(
				'Current user does not have permission for the system operation "CanChangeCaseSatisfactionLevel"',
				'System.Security.SecurityException',
			);
		}
		return statusDates(store, values, before);
	},

	afterInsert: (row, scope) => openStage(row, scope),

	afterUpdate: (row, before, scope) => {
		if (row.StatusId === before.StatusId) return;
		const stages = scope.store.rows('CaseLifecycle');
		for (const stage of stages.filter((item) => item.CaseId === row.Id && item.EndDate === EMPTY_DATE)) {
			scope.store.update('CaseLifecycle', String(stage.Id), { EndDate: scope.store.timestamp() });
		}
		openStage(row, scope);
	},
};

function openStage(row: Row, { store, create }: RuleScope): void {
	const { Id: CaseId, StatusId, PriorityId, OwnerId, GroupId } = row;
	create('CaseLifecycle', { CaseId, StatusId, PriorityId, OwnerId, GroupId, StartDate: store.timestamp() });
}

function statusDates(store: Store, values: Row, before: Row | undefined): Row {
	const { StatusId } = values;
	if (StatusId === undefined || StatusId === before?.StatusId) return {};
	const status = store.get('CaseStatus', StatusId);
	if (!status) return {};
	const now = store.timestamp();
	const isUnset = (name: string): boolean => (before?.[name] ?? EMPTY_DATE) === EMPTY_DATE;
	const set: Row = {};
	if (StatusId !== caseStatus.new && isUnset('RespondedOn')) set.RespondedOn = now;
	if (status.IsResolved) {
		set.SolutionProvidedOn = now;
		if (isUnset('FirstSolutionProvidedOn')) set.FirstSolutionProvidedOn = now;
	}
	if (status.IsFinal) set.ClosureDate = now;
	else if (before && !isUnset('ClosureDate')) set.ClosureDate = EMPTY_DATE;
	const closure = store.find(
		'ClosureCode',
		(code) => code.Name === (StatusId === caseStatus.canceled ? 'Canceled by the customer' : 'Solved'),
	);
	if (status.IsFinal && closure && (before?.ClosureCodeId ?? EMPTY_GUID) === EMPTY_GUID)
		set.ClosureCodeId = closure.Id;
	return set;
}
