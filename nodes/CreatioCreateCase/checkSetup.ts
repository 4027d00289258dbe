import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { derivedId } from '../../lib/conversation/derivedId';
import { parseJson } from '../../lib/creatio/responseText';
import { creatioFindings } from '../../lib/diagnosis/creatio';
import { amiss, type Finding } from '../../lib/diagnosis/finding';
import { addressFinding, replyPathFinding } from '../../lib/diagnosis/ownAddress';
import { SECRET_HEADER } from '../CreatioReplyTrigger/receive';
import { replySecretOf } from '../CreatioReplyTrigger/replySecret';
import { creatioSite, type Authentication } from '../shared/creatio/session';
import { ownAnswer } from '../shared/ownAnswer';

const REPLY = 'Creatio: reply path';

/** Looks at Creatio, the values that Create Case names, and the way back. Earlier findings of the input go on; nothing is written. */
export async function checkSetup(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const authentication = context.getNodeParameter('authentication', 0) as Authentication;
	const earlier = context
		.getInputData()
		.flatMap(({ json }, item): INodeExecutionData[] => ('check' in json ? [{ json, pairedItem: { item } }] : []));
	const findings = [...(await creatio(context, authentication)), await replyPath(context, authentication)];
	return [...earlier, ...findings.map((finding): INodeExecutionData => ({ json: { ...finding }, pairedItem: { item: 0 } }))];
}

async function creatio(context: IExecuteFunctions, authentication: Authentication): Promise<Finding[]> {
	try {
		const { client, address } = await creatioSite(context, authentication);
		return await creatioFindings(client, address, parametersOf(context));
	} catch (error) {
		const said = error instanceof Error ? error.message : 'no reason is known';
		return [amiss('Creatio: sign-in', `Creatio could not be asked: ${said}`, 'Open the Creatio credential and use its Test button')];
	}
}

/** A call about a case that does not exist goes the whole way and starts nothing. */
async function replyPath(context: IExecuteFunctions, authentication: Authentication): Promise<Finding> {
	const url = String(context.getNodeParameter('replyUrl', 0, '') ?? '').trim();
	const trouble = addressFinding(url, REPLY);
	if (trouble) return trouble;
	const secret = await replySecretOf(context, authentication);
	if (secret === '') {
		return amiss(
			REPLY,
			'The Creatio credential has no reply secret, so every call from Creatio is refused',
			'Enter a long random text of letters and digits in it, and the same one in the two business processes in Creatio',
		);
	}
	const answer = await ownAnswer(context, {
		method: 'POST',
		url,
		headers: { [SECRET_HEADER]: secret, 'Content-Type': 'application/json' },
		body: JSON.stringify({ event_type: 'case_closed', caseId: derivedId('case', 'check setup') }),
	});
	return replyPathFinding(url, answer);
}

function parametersOf(context: IExecuteFunctions): Record<string, unknown> {
	const value: unknown = context.getNodeParameter('caseParameters', 0, {});
	const given = typeof value === 'string' ? parseJson(value) : value;
	return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}
