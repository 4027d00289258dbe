import { z } from 'zod/v4';

/**
 * Schemas for data that Meta may change without notice (whatsapp.md fact 19): a value of the wrong type counts as
 * absent, and a number where text is expected counts as its text. Keys that nobody knows are left out here and carried
 * in the raw data instead: copied, a key such as `__proto__` would change what the known ones mean.
 */

const asText = (value: unknown) =>
	typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
const asNumber = (value: unknown) =>
	typeof value === 'string' && value.trim() !== '' ? Number(value) : value;

/** Text that says something; an empty one counts as absent, as Meta sends both for "not known". */
export const text = z
	.preprocess(asText, z.string())
	.transform((value) => (value.trim() === '' ? undefined : value))
	.optional()
	.catch(undefined);

export const number = z.preprocess(asNumber, z.number()).optional().catch(undefined);

export const flag = z.boolean().optional().catch(undefined);

/** Any list; whatever is in it is judged one by one. */
export const list = z.array(z.unknown()).optional().catch(undefined);

/** Any object, with its keys as they came. */
export const anything = z.record(z.string(), z.unknown()).optional().catch(undefined);

/** An object with some known keys; absent when it is not an object. */
export function part<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.object(shape).optional().catch(undefined);
}

/** A list of objects with some known keys; members that are not objects are left out. */
export function parts<Shape extends z.ZodRawShape>(shape: Shape) {
	const member = z.object(shape);
	return z
		.array(z.unknown())
		.transform((members) =>
			members.flatMap((candidate) => {
				const parsed = member.safeParse(candidate);
				return parsed.success ? [parsed.data] : [];
			}),
		)
		.optional()
		.catch(undefined);
}

/** Whether a value is an object with keys, which is the least that a message or status must be. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
