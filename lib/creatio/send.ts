export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** `path` starts with a slash and already has the application path; `query` values are not yet encoded. */
export interface CreatioRequest {
	method: HttpMethod;
	path: string;
	query?: Record<string, string>;
	headers?: Record<string, string>;
	body?: string | Buffer;
}

/** Header names are lower case; `body` is the text as it came. */
export interface CreatioResponse {
	status: number;
	headers: Record<string, string>;
	body: string;
}

/**
 * Carries one request to Creatio with whatever signs it in, renews the session once when it is gone, and returns
 * every answer whatever its status. Throws ConnectionLostError when no answer came, CreatioAuthError when signing
 * in was refused.
 */
export type Send = (request: CreatioRequest) => Promise<CreatioResponse>;
