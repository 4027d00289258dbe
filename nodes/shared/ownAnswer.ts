import type { IDataObject, IHttpRequestHelper, IHttpRequestOptions } from 'n8n-workflow';
import type { OwnAnswer } from '../../lib/diagnosis/ownAddress';
import { bodyText, connectionLost } from './creatio/outboundHttp';

/** Milliseconds. The reply trigger itself answers within four seconds. */
const TIMEOUT = 10_000;

/** Calls one of the workflows' own webhooks. Never throws: that nobody answered is an answer, too. */
export async function ownAnswer(
	context: IHttpRequestHelper,
	request: Pick<IHttpRequestOptions, 'method' | 'url' | 'qs' | 'headers' | 'body'>,
): Promise<OwnAnswer> {
	try {
		const { statusCode, body } = (await context.helpers.httpRequest({
			...request,
			encoding: 'text',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: TIMEOUT,
		})) as { statusCode: number; headers: IDataObject; body: unknown };
		return { status: statusCode, body: bodyText(body) };
	} catch (error) {
		return { unreachable: connectionLost(error)?.code ?? '' };
	}
}
