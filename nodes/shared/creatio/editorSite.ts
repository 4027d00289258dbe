import { NodeApiError } from 'n8n-workflow';
import type { ILoadOptionsFunctions, JsonObject } from 'n8n-workflow';
import type { CreatioClient } from '../../../lib/creatio/client';
import { CreatioError } from '../../../lib/creatio/errors';
import { creatioSite, type Authentication } from './session';

/** Runs a question of the editor's (a list, columns) and tells a refusal the way the editor shows it. */
export async function askFromEditor<Answer>(
	context: ILoadOptionsFunctions,
	question: (client: CreatioClient) => Promise<Answer>,
): Promise<Answer> {
	const authentication = context.getCurrentNodeParameter('authentication') as Authentication | undefined;
	try {
		const { client } = await creatioSite(context, authentication ?? 'oAuth2');
		return await question(client);
	} catch (error) {
		const description = error instanceof CreatioError ? error.whatToDo : undefined;
		throw new NodeApiError(context.getNode(), error as JsonObject, {
			message: error instanceof Error ? error.message : String(error),
			description,
		});
	}
}
