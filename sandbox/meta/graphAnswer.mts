import { randomBytes } from 'node:crypto';

/** An answer of Graph that is not a success; routes throw it, the server writes it (whatsapp.md 2.4). */
export class GraphProblem extends Error {
	readonly httpStatus: number;
	readonly code: number;
	readonly details: string | undefined;
	readonly subcode: number | undefined;
	readonly kind: string;

	constructor(
		httpStatus: number,
		code: number,
		message: string,
		more: { details?: string; subcode?: number; kind?: string } = {},
	) {
		super(message);
		this.httpStatus = httpStatus;
		this.code = code;
		this.details = more.details;
		this.subcode = more.subcode;
		this.kind = more.kind ?? 'OAuthException';
	}

	/** The body. Message calls carry `error_data`, other calls do not. */
	body() {
		return {
			error: {
				message: this.message,
				type: this.kind,
				code: this.code,
				...(this.subcode === undefined ? {} : { error_subcode: this.subcode }),
				...(this.details === undefined
					? {}
					: { error_data: { messaging_product: 'whatsapp', details: this.details } }),
				fbtrace_id: `A${randomBytes(9).toString('base64url')}`,
			},
		};
	}
}

export const invalidParameter = (details: string) =>
	new GraphProblem(400, 100, '(#100) Invalid parameter', { details });

export const requiredParameter = (name: string) =>
	new GraphProblem(400, 100, `(#100) The parameter ${name} is required.`);

export const missingParameter = (details: string) =>
	new GraphProblem(400, 131008, '(#131008) Required parameter is missing', { details });

export const invalidValue = (details: string) =>
	new GraphProblem(400, 131009, '(#131009) Parameter value is not valid', { details });

export const unknownObject = (id: string, method: string) =>
	new GraphProblem(
		400,
		100,
		`Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
		{ subcode: 33, kind: 'GraphMethodException' },
	);
