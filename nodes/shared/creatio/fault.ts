import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { INode, JsonObject } from 'n8n-workflow';
import {
	CreatioAuthError,
	CreatioError,
	CreatioLimitError,
	CreatioTemporaryError,
	CreatioUncertainError,
} from '../../../lib/creatio/errors';

type Failure = NonNullable<ConstructorParameters<typeof NodeApiError>[2]>['failure'];

function failureOf(error: CreatioError): Failure {
	if (error instanceof CreatioAuthError) return { cause: 'credential-invalid' };
	if (error instanceof CreatioLimitError) {
		return error.status === 429
			? { cause: 'rate-limited', retryAfterMs: error.retryAfterSeconds * 1000 || undefined }
			: { cause: 'quota-exhausted' };
	}
	if (error instanceof CreatioTemporaryError || error instanceof CreatioUncertainError) {
		return { cause: 'temporarily-unavailable' };
	}
	return undefined;
}

/** The error n8n shows for an item: what happened, what to do, and which item. */
export function faultOf(node: INode, error: unknown, itemIndex: number): NodeApiError | NodeOperationError {
	if (error instanceof CreatioError) {
		return new NodeApiError(node, { message: error.message } as JsonObject, {
			message: error.message,
			description: error.whatToDo,
			httpCode: error.status ? String(error.status) : undefined,
			itemIndex,
			failure: failureOf(error),
		});
	}
	if (error instanceof NodeOperationError || error instanceof NodeApiError) {
		error.context.itemIndex ??= itemIndex;
		return error;
	}
	const cause = error instanceof Error ? error : new Error(String(error));
	return new NodeOperationError(node, cause, { itemIndex });
}
