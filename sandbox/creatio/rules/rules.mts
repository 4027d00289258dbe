import type { Actor } from '../context.mts';
import type { Store } from '../store/store.mts';
import type { Row } from '../store/values.mts';
import { activityRules } from './activityRules.mts';
import { caseRules } from './caseRules.mts';
import { communicationRules, contactRules } from './contactRules.mts';
import { fileRules } from './fileRules.mts';
import { socialMessageRules } from './socialMessageRules.mts';

/** What a rule can use: the tables, who writes, and the way to write other records by the same rules. */
export interface RuleScope {
	store: Store;
	actor: Actor;
	create: (entity: string, values: Row) => Row;
}

/** What the server does by itself around a write (creatio.md 3). */
export interface EntityRules {
	/** Values that are not given. */
	defaults?: (values: Row, scope: RuleScope) => Row;
	/** Values that the server decides whatever was given, and refusals. */
	beforeSave?: (values: Row, before: Row | undefined, scope: RuleScope) => Row;
	afterInsert?: (row: Row, scope: RuleScope) => void;
	afterUpdate?: (row: Row, before: Row, scope: RuleScope) => void;
	afterDelete?: (row: Row, scope: RuleScope) => void;
}

const rules: Record<string, EntityRules> = {
	Activity: activityRules,
	ActivityFile: fileRules,
	Case: caseRules,
	CaseFile: fileRules,
	Contact: contactRules,
	ContactCommunication: communicationRules,
	SocialMessage: socialMessageRules,
};

export const rulesOf = (entity: string): EntityRules => rules[entity] ?? {};
