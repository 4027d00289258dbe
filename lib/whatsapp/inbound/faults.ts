import { meaningOfCode } from '../errorCodes';
import type { ItemError } from './items';
import type { z } from 'zod/v4';
import type { errorSchema } from './messageSchema';

type InboundError = z.infer<z.ZodObject<typeof errorSchema>>;

/** Adds meaning and whether a retry can help to a fault that Meta reports (whatsapp.md 1.5, 2.4). */
export function itemErrorOf(error: InboundError): ItemError {
	const { meaning, retryable, cause } = meaningOfCode(error.code);
	return {
		...(error.code !== undefined && { code: error.code }),
		title: error.title ?? error.message ?? '',
		details: error.error_data?.details ?? error.details ?? '',
		meaning,
		retryable,
		cause,
	};
}
