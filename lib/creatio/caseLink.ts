/** Page of a case: the classic one for sites with `/0`, the .NET shell's otherwise (creatio.md 1.2). */
export const CLASSIC_CASE_LINK = '{base}{app}/Nui/ViewModule.aspx#CardModuleV2/CasePage/edit/{caseId}';
export const SHELL_CASE_LINK = '{base}/Navigation/Navigation.aspx?schemaName=Case&recordId={caseId}';

/**
 * The link a rep opens. `template` may hold {base}, {app} and {caseId}; empty takes the page that fits the site.
 */
export function caseLink(template: string, site: { base: string; appPath: string }, id: string): string {
	const chosen = template.trim() || (site.appPath === '/0' ? CLASSIC_CASE_LINK : SHELL_CASE_LINK);
	return chosen.replaceAll('{base}', site.base).replaceAll('{app}', site.appPath).replaceAll('{caseId}', id);
}
