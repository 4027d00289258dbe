import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';
import type { Authentication } from '../shared/creatio/session';
import { replySecretOf } from './replySecret';

/**
 * Whether there is nothing to register: always, Creatio's side is made by its administrator. Publishing stops here when every
 * call would be refused.
 */
export async function checkPublishing(context: IHookFunctions): Promise<boolean> {
	if (context.getNodeParameter('mode', 'webhook') !== 'webhook') return true;
	const secret = await replySecretOf(context, context.getNodeParameter('authentication', 'oAuth2') as Authentication);
	if (secret !== '') return true;
	throw new NodeOperationError(context.getNode(), 'The Creatio credential has no reply secret', {
		description:
			'Without it anybody could call this node, so all calls would be refused. Enter a long random text of letters and digits in the credential, and the same one in the business process in Creatio.',
	});
}
