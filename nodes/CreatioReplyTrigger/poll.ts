import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { pollCreatio } from '../../lib/creatio/reply/pollCreatio';
import { pollMemoryOf } from '../../lib/creatio/reply/pollMemory';
import { faultOf } from '../shared/creatio/fault';
import { creatioSite, type Authentication } from '../shared/creatio/session';
import { fileUrlOf } from './fileUrl';
import { isEmpty, outputsOf } from './outputs';
import { readSettings } from './readSettings';

/** Key in the node's static data. */
const MEMORY = 'poll';

/** Asks Creatio for new replies and closed cases; null when the node does not poll or there is nothing new. */
export async function poll(context: IPollFunctions, now: Date): Promise<INodeExecutionData[][] | null> {
	if (context.getNodeParameter('mode', 'webhook') === 'webhook') return null;
	const staticData = context.getWorkflowStaticData('node');
	// A run from the editor shows what is there and leaves the memory of the published workflow alone.
	const manual = context.getMode() === 'manual';
	try {
		const { client, address } = await creatioSite(context, context.getNodeParameter('authentication', 'oAuth2') as Authentication);
		const before = pollMemoryOf(manual ? undefined : staticData[MEMORY]);
		const { found, memory } = await pollCreatio(client, before, readSettings(context), now, fileUrlOf(address));
		if (!manual) staticData[MEMORY] = memory;
		return isEmpty(found) ? null : outputsOf(found);
	} catch (error) {
		throw faultOf(context.getNode(), error, 0);
	}
}
