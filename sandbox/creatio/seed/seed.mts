import { stableGuid } from '../schema/columns.mts';
import type { Store } from '../store/store.mts';
import type { Row, Value } from '../store/values.mts';
import { caseOrigin, casePriority, caseStatus, person } from './constants.mts';
import { lookupRows } from './lookups.mts';
import { peopleRows } from './people.mts';

const settings = (identityUrl: string): Record<string, Value> => ({
	CaseStatusDef: caseStatus.new,
	CasePriorityDef: casePriority.medium,
	CaseOriginDef: caseOrigin.email,
	CaseCodeMask: 'SR{0:00000000}',
	CaseLastNumber: 0,
	SearchNumberLength: 7,
	InternalNumberLength: 3,
	MaxFileSize: 10,
	UserSessionTimeout: 60,
	DefaultLanguage: stableGuid('SysLanguage English (United States)'),
	OAuth20IdentityServerUrl: identityUrl,
});

/** Fills an empty store with what a fresh instance holds (creatio.md 3). */
export function seed(store: Store, identityUrl: string): void {
	for (const [code, value] of Object.entries(settings(identityUrl))) store.settings.set(code, value);
	const stamp: Row = { CreatedById: person.supervisor, ModifiedById: person.supervisor };
	for (const rows of [lookupRows(), peopleRows()]) {
		for (const [entity, list] of Object.entries(rows)) {
			for (const row of list) {
				const at = store.timestamp();
				store.insert(entity, { CreatedOn: at, ModifiedOn: at, ...stamp, ...row }, true);
			}
		}
	}
	for (const schema of store.schemas.values()) {
		const { name, caption, uId } = schema;
		store.insert(
			'SysSchema',
			{
				Id: stableGuid(`SysSchema ${name}`),
				Name: name,
				Caption: caption,
				UId: uId,
				ManagerName: 'EntitySchemaManager',
			},
			true,
		);
	}
	for (const [code, value] of store.settings) {
		store.insert(
			'SysSettings',
			{ Id: stableGuid(`setting ${code}`), Name: code, Code: code, TextValue: String(value) },
			true,
		);
	}
}
