import { NodeApiError, NodeOperationError, sleep, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';
import { CreatioError } from '../../lib/creatio/errors';
import { answerCalls, together, type Found } from '../../lib/creatio/reply/answerCalls';
import type { CallsTogether } from '../../lib/creatio/reply/callsTogether';
import { parseCall, type ReplyCall } from '../../lib/creatio/reply/parseCall';
import { isReplySecret } from '../../lib/creatio/reply/secret';
import { creatioSite, type Authentication } from '../shared/creatio/session';
import { fileUrlOf } from './fileUrl';
import { isEmpty, outputsOf } from './outputs';
import { readOptions, readSettings } from './readSettings';
import { replySecretOf } from './replySecret';

export type ReplyCalls = CallsTogether<ReplyCall, Found | undefined>;

export const SECRET_HEADER = 'x-reply-secret';

/** A call is a few hundred bytes; more has nothing to do with us. */
const MAX_BODY_BYTES = 1024 * 1024;

/** Creatio's own default timeout is 5000 ms (creatio.md 5.3): answered before, it tries again later. */
const LONGEST_READ = 4000;

/** Ends the response here and starts nothing. */
function refuse(context: IWebhookFunctions, status: number, reason: string): IWebhookResponseData {
	context.getResponseObject().status(status).json({ refused: reason });
	return { noWebhookResponse: true };
}

function say(context: IWebhookFunctions, text: string): void {
	context.logger.warn(`${context.getNode().name}: ${text}`);
}

function authenticationOf(context: IWebhookFunctions): Authentication {
	return context.getNodeParameter('authentication', 'oAuth2') as Authentication;
}

/** The body as text; undefined when it is too long. */
async function bodyOf(context: IWebhookFunctions): Promise<string | undefined> {
	const request = context.getRequestObject();
	if (!Buffer.isBuffer(request.rawBody)) {
		try {
			await request.readRawBody();
		} catch (error) {
			// n8n's own limit, N8N_PAYLOAD_SIZE_MAX; a body that broke off is as good as empty.
			if ((error as { type?: unknown }).type === 'entity.too.large') return undefined;
			say(context, 'the body of a call could not be read to its end.');
		}
	}
	const { rawBody } = request;
	if (!Buffer.isBuffer(rawBody)) return '';
	return rawBody.length > MAX_BODY_BYTES ? undefined : rawBody.toString('utf8');
}

/**
 * Answers one call of Creatio's: size, secret, body, then what Creatio itself says about it. 200 once the execution is
 * there or there is nothing to do, 503 when Creatio could not be read, so that it calls again. Of calls that come together
 * the first starts one execution for all.
 */
export async function receiveCall(context: IWebhookFunctions, calls: ReplyCalls, now: Date): Promise<IWebhookResponseData> {
	if (Number(context.getHeaderData()['content-length']) > MAX_BODY_BYTES) {
		return refuse(context, 413, 'The body is too large.');
	}
	const secret = await replySecretOf(context, authenticationOf(context));
	if (secret === '') {
		say(
			context,
			'a call was refused because the Creatio credential has no reply secret. Enter a long random text there and the same one in the business process in Creatio.',
		);
		return refuse(context, 403, 'No reply secret is set in n8n.');
	}
	if (!isReplySecret(secret, offeredSecrets(context))) {
		say(context, 'a call was refused because its secret is not the reply secret of the Creatio credential.');
		return refuse(context, 401, 'The secret is missing or wrong.');
	}

	const body = await bodyOf(context);
	if (body === undefined) return refuse(context, 413, 'The body is too large.');
	const parsed = parseCall(body);
	if (parsed.kind === 'junk') {
		return refuse(context, 400, 'The body is not a JSON object with event_type and caseId.');
	}
	if (context.getNodeParameter('mode', 'webhook') === 'polling') {
		return { webhookResponse: { ignored: 'This node is set to polling.' } };
	}
	if (parsed.kind === 'ignored') {
		const nothing = { replies: [], closed: [], ignored: [{ reason: parsed.reason, caseId: '', recordId: '' }] };
		return conclude(context, nothing, [nothing]);
	}
	return await answer(context, calls, parsed.call, now);
}

function offeredSecrets(context: IWebhookFunctions): unknown[] {
	const { secret: inPath } = context.getParamsData() as { secret?: unknown };
	return [context.getHeaderData()[SECRET_HEADER], (context.getQueryData() as { secret?: unknown }).secret, inPath];
}

async function answer(
	context: IWebhookFunctions,
	calls: ReplyCalls,
	call: ReplyCall,
	now: Date,
): Promise<IWebhookResponseData> {
	try {
		const place = `${context.getWorkflow().id} ${context.getNode().id} ${context.getMode()}`;
		const joined = await calls.join(place, call, async (round) => await readInTime(context, round, now));
		if (joined.answer !== undefined) return conclude(context, joined.answer, joined.round);
		say(context, 'Creatio did not answer within 4 seconds, so it was told to call again.');
	} catch (error) {
		if (!(error instanceof CreatioError)) {
			throw error instanceof NodeApiError || error instanceof NodeOperationError
				? error
				: new NodeOperationError(context.getNode(), error as Error);
		}
		say(context, `Creatio could not be read, so it was told to call again. ${error.message}. ${error.whatToDo}`);
	}
	return refuse(context, 503, 'Creatio cannot be read right now. Call again.');
}

/** Nothing for all of them when Creatio takes too long: a round is answered as a whole, or its first call could start nothing for the rest. */
async function readInTime(context: IWebhookFunctions, calls: ReplyCall[], now: Date): Promise<Array<Found | undefined>> {
	const reading = read(context, calls, now);
	const found = await Promise.race([reading, sleep(LONGEST_READ)]);
	if (found !== undefined) return found;
	reading.catch((error: unknown) => say(context, `Creatio was too slow, and then: ${String(error)}`));
	return calls.map(() => undefined);
}

async function read(context: IWebhookFunctions, calls: ReplyCall[], now: Date): Promise<Found[]> {
	const { client, address } = await creatioSite(context, authenticationOf(context));
	return await answerCalls(client, calls, readSettings(context), now, fileUrlOf(address));
}

/** Tells the caller what comes of its call, and starts the workflow with what its round found. */
function conclude(context: IWebhookFunctions, own: Found, round: Array<Found | undefined> = []): IWebhookResponseData {
	const webhookResponse = isEmpty(own) ? { ignored: reasonOf(own) } : { accepted: true };
	const outputIgnored = readOptions(context).outputIgnored === true;
	const found = together(round.filter((one) => one !== undefined));
	const starts = !isEmpty(found) || (outputIgnored && found.ignored.length > 0);
	if (!starts) return { webhookResponse };
	return { workflowData: outputsOf(outputIgnored ? found : { ...found, ignored: [] }), webhookResponse };
}

function reasonOf({ ignored }: Found): string {
	const reasons = [...new Set(ignored.map(({ reason }) => reason))];
	return reasons.length === 1 ? reasons[0] : `None of the ${ignored.length} records counts as a reply. ${reasons.join(' ')}`;
}
