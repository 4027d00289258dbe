import type { CreatioSite } from '../shared/creatio/session';

/** Where Creatio gives a file of an activity to who has the credential (creatio.md 4.1). */
export const fileUrlOf =
	(address: CreatioSite['address']) =>
	(fileId: string): string => {
		const { base, appPath } = address();
		return `${base}${appPath}/rest/FileService/Download/ActivityFile/${fileId}`;
	};
