import { ConnectionLostError, CreatioAuthError } from '../errors';

export interface SignInRequest {
	method: 'GET' | 'POST';
	url: string;
	headers: Record<string, string>;
	body?: string;
}

/** Redirects are not followed: a redirect to a login page must be seen. `cookies` are the Set-Cookie lines. */
export interface SignInResponse {
	status: number;
	cookies: string[];
	body: string;
}

/** One request without any sign-in. Throws ConnectionLostError when no answer came. */
export type PlainHttp = (request: SignInRequest) => Promise<SignInResponse>;

/** The same, with "could not be reached" told as the admin's next step. */
export async function reach(http: PlainHttp, request: SignInRequest, isWhat: string): Promise<SignInResponse> {
	try {
		return await http(request);
	} catch (error) {
		if (!(error instanceof ConnectionLostError)) throw error as CreatioAuthError;
		throw unreachable(request.url, isWhat);
	}
}

export function unreachable(url: string, isWhat: string): CreatioAuthError {
	return new CreatioAuthError(
		`${new URL(url).origin} could not be reached`,
		`Check ${isWhat} letter by letter, and that this n8n can open it.`,
	);
}
