import {
	sleep,
	type ICredentialsDecrypted,
	type ICredentialTestFunctions,
	type INodeCredentialTestResult,
} from 'n8n-workflow';
import { createGraphClient } from '../../lib/whatsapp/client';
import { checkCredential } from '../../lib/whatsapp/credentialCheck';
import { appClient, type SendWithToken } from './appClient';
import { accessOf } from './whatsAppClient';

/** The Test button waits for each of up to five calls. */
const TIMEOUT_MS = 15_000;

/** n8n offers credential tests this one way to call out. */
function sender({ helpers }: ICredentialTestFunctions): SendWithToken {
	return (token) =>
		async ({ method, url, query }) => {
			const response = (await helpers.request({
				method,
				uri: url,
				qs: query,
				headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
				json: true,
				simple: false,
				resolveWithFullResponse: true,
				followRedirect: false,
				timeout: TIMEOUT_MS,
			})) as { statusCode: number; headers: Record<string, unknown>; body: unknown };
			return { status: response.statusCode, headers: response.headers, body: response.body };
		};
}

/** Says whether a WhatsApp credential works, and if not, what to do. */
export async function testWhatsAppCredential(
	context: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const access = accessOf(data ?? {});
	const send = sender(context);
	const { graphBaseUrl: baseUrl, graphVersion: version } = access;
	const user = createGraphClient({ send: send(access.accessToken), sleep, baseUrl, version });
	const trouble = await checkCredential({ user, app: appClient(access, send) }, access);
	return trouble === undefined
		? { status: 'OK', message: 'Meta accepts this credential' }
		: { status: 'Error', message: trouble };
}
