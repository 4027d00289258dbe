import { CreatioError } from '../../../lib/creatio/errors';

/**
 * A refused sign-in as n8n shows it under a credential: one text with what happened and what to do. n8n wraps what a
 * credential throws, so `refusal` keeps the original for the nodes.
 */
export class SignInRefusal extends Error {
	readonly refusal: CreatioError;

	constructor(refusal: CreatioError) {
		super(`${refusal.message}. ${refusal.whatToDo}`);
		this.name = 'SignInRefusal';
		this.refusal = refusal;
	}
}

function asRefusal(error: unknown): unknown {
	return error instanceof CreatioError ? new SignInRefusal(error) : error;
}

/** Runs a sign-in for a credential: what Creatio refuses becomes a SignInRefusal. */
export async function signIn<Session>(attempt: () => Promise<Session>): Promise<Session> {
	try {
		return await attempt();
	} catch (error) {
		throw asRefusal(error);
	}
}

/** The refusal inside what n8n threw, if there is one. */
export function refusalWithin(error: unknown): CreatioError | undefined {
	for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
		if (current instanceof SignInRefusal) return current.refusal;
		if (current instanceof CreatioError) return current;
	}
	return undefined;
}
