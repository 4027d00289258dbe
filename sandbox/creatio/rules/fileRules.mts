import { defaultFileGroup, fileTypeFile } from '../seed/constants.mts';
import type { EntityRules } from './rules.mts';

/** CaseFile and ActivityFile (creatio.md 4.2). */
export const fileRules: EntityRules = {
	defaults: () => ({ TypeId: fileTypeFile, FileGroupId: defaultFileGroup, IsNeedToNotify: true, Version: 1 }),
};
