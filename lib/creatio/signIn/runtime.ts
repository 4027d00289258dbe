import { CreatioAuthError, CreatioForbiddenError, type CreatioError } from '../errors';
import { isHtml, parseJson } from '../responseText';
import { reach, type PlainHttp } from './http';

/** `auto` finds out; `netFramework` is .NET Framework with `/0` in every path, `net` is .NET without (creatio.md 1.2). */
export type Runtime = 'auto' | 'netFramework' | 'net';

const APP_PATHS: Record<Runtime, string[]> = { auto: ['/0', ''], netFramework: ['/0'], net: [''] };

/**
 * The application path that answers data: `/0` or empty. Reads one contact id, so that a wrong address, a login page
 * and a missing right are all seen while signing in. Throws CreatioAuthError or CreatioForbiddenError.
 */
export async function findAppPath(
	http: PlainHttp,
	site: string,
	signedHeaders: Record<string, string>,
	runtime: Runtime,
): Promise<string> {
	let seen: CreatioError | undefined;
	for (const appPath of APP_PATHS[runtime]) {
		const response = await reach(
			http,
			{
				method: 'GET',
				url: `${site}${appPath}/odata/Contact?$top=1&$select=Id`,
				headers: { Accept: 'application/json', ...signedHeaders },
			},
			'the Creatio address',
		);
		const body = parseJson(response.body);
		if (response.status === 200 && body !== null && typeof body === 'object' && 'value' in body) return appPath;
		seen = moreTelling(seen, refusalOf(response.status, response.body, site, runtime));
	}
	throw seen as CreatioError;
}

/** A refusal by Creatio says more than "no such route" from the path that this site does not have. */
function moreTelling(before: CreatioError | undefined, now: CreatioError): CreatioError {
	return before && before.status !== 404 ? before : now;
}

function refusalOf(status: number, body: string, site: string, runtime: Runtime): CreatioError {
	if (status === 403 && !isHtml(body)) {
		return new CreatioForbiddenError(
			'Signed in, but this Creatio user may not read contacts',
			'Give the user the right to read Contact in Object permissions, and a licence.',
			status,
		);
	}
	if (status === 401 || (status >= 300 && status < 400) || (isHtml(body) && status < 400)) {
		return new CreatioAuthError(
			`${site} showed its login page instead of data`,
			'The sign-in was accepted but not recognised. Check that the address is the one shown in the browser when Creatio is open, and that the user may use the API.',
			401,
		);
	}
	if (status === 404) {
		return new CreatioAuthError(
			`${site} has no Creatio data service${runtime === 'auto' ? '' : ' for the chosen Runtime'}`,
			runtime === 'auto' ? 'Check the Creatio address.' : 'Set Runtime to Detect, or check the Creatio address.',
			404,
		);
	}
	return new CreatioAuthError(
		`${site} answered with status ${status} instead of data`,
		isHtml(body)
			? 'A firewall may stand in front of Creatio: let the address of this n8n through.'
			: 'Try again in a minute; Creatio may be starting.',
		status,
	);
}
