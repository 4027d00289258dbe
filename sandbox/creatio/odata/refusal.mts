import type { Answer } from '../context.mts';

/** Thrown inside the stand-in, answered to the caller as it is. */
export class Refusal extends Error {
	readonly answer: Answer;

	constructor(message: string, answer: Answer) {
		super(message);
		this.answer = answer;
	}
}

/** 400 with the OData envelope (creatio.md 2.4). */
export function badRequest(message: string): Refusal {
	return new Refusal(message, {
		status: 400,
		body: {
			error: {
				code: '',
				message: `The query specified in the URI is not valid. ${message}`,
				innererror: { message, type: 'Microsoft.OData.ODataException', stacktrace: '' },
			},
		},
	});
}

/** 400 for a body that cannot be read into the entity. */
export function badBody(message: string): Refusal {
	return new Refusal(message, {
		status: 400,
		body: {
			error: {
				code: '',
				message: 'The request is invalid.',
				innererror: { message, type: 'Microsoft.OData.ODataException', stacktrace: '' },
			},
		},
	});
}

/** 500 with the reason two levels down, where Creatio puts it. */
export function serverFault(message: string, type = 'Terrasoft.Common.DbOperationException'): Refusal {
	return new Refusal(message, {
		status: 500,
		body: {
			error: {
				code: '',
				message: 'An error has occurred.',
				innererror: {
					message: 'An error occurred while executing the request.',
					type: '',
					stacktrace: '',
					internalexception: { message, type, stacktrace: '' },
				},
			},
		},
	});
}

export function columnByPath(path: string, schema: string): Refusal {
	return serverFault(
		`Column by path ${path} not found in schema ${schema}`,
		'Terrasoft.Common.ItemNotFoundException',
	);
}

/** The routing miss of an unknown set; a known set but absent row answers an empty-handed 404 of OData. */
export function unknownSet(url: string, name: string, status: 404 | 200): Refusal {
	return new Refusal(`No set ${name}`, {
		status,
		body: {
			Message: `No HTTP resource was found that matches the request URI '${url}'.`,
			MessageDetail: `No type was found that matches the controller named '${name}'.`,
		},
	});
}

export function absentRow(entity: string, id: string): Refusal {
	return new Refusal(`No ${entity} ${id}`, {
		status: 404,
		body: { error: { code: '', message: `The requested resource ${entity}(${id}) was not found.` } },
	});
}

export function noRight(entity: string): Refusal {
	const message = `Current user does not have sufficient permissions on the object "${entity}"`;
	return new Refusal(message, {
		status: 403,
		body: {
			error: {
				code: '',
				message,
				innererror: { message, type: 'System.Security.SecurityException', stacktrace: '' },
			},
		},
	});
}
