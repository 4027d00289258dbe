/**
 * What can stop a call to Creatio, one class per cause. `message` says what happened, `whatToDo` what the
 * admin does about it; both are for the user and never hold a password, token or cookie.
 */
export class CreatioError extends Error {
	readonly whatToDo: string;
	/** HTTP status of the answer; 0 when there was none. */
	readonly status: number;

	constructor(message: string, whatToDo: string, status = 0) {
		super(message);
		this.name = new.target.name;
		this.whatToDo = whatToDo;
		this.status = status;
	}
}

/** Not signed in: wrong name, password or secret, or a session that could not be renewed. */
export class CreatioAuthError extends CreatioError {}

/** Creatio did not accept the anti-forgery token of the session, also after signing in again. */
export class CreatioCsrfError extends CreatioError {}

/** Signed in, but without the right. */
export class CreatioForbiddenError extends CreatioError {}

/** The address, object or record is not there. */
export class CreatioNotFoundError extends CreatioError {}

/** The object has no such column. */
export class CreatioColumnUnknownError extends CreatioError {}

/** A required column is empty. */
export class CreatioRequiredMissingError extends CreatioError {}

/** A text is longer than its column. */
export class CreatioTooLongError extends CreatioError {}

/** The chosen Id is already taken, or another unique value is. */
export class CreatioDuplicateError extends CreatioError {}

/** A limit of Creatio's was reached: daily calls, memory, rows, batch size. */
export class CreatioLimitError extends CreatioError {
	/** Seconds Creatio asks to wait; 0 when it did not say. */
	readonly retryAfterSeconds: number;

	constructor(message: string, whatToDo: string, status = 0, retryAfterSeconds = 0) {
		super(message, whatToDo, status);
		this.retryAfterSeconds = retryAfterSeconds;
	}
}

/** The firewall in front of Creatio answered instead of Creatio. */
export class CreatioFirewallError extends CreatioError {}

/** The request itself was not understood. */
export class CreatioBadRequestError extends CreatioError {}

/** Creatio could not be reached or is briefly unable to answer; nothing was written. */
export class CreatioTemporaryError extends CreatioError {
	/** Seconds Creatio asks to wait; 0 when it did not say. */
	readonly retryAfterSeconds: number;

	constructor(message: string, whatToDo: string, status = 0, retryAfterSeconds = 0) {
		super(message, whatToDo, status);
		this.retryAfterSeconds = retryAfterSeconds;
	}
}

/** A write whose outcome is not known: read back before trying again (creatio.md 0.9). */
export class CreatioUncertainError extends CreatioError {}

/** Creatio refused for a reason of its own, told in its own words. */
export class CreatioRefusedError extends CreatioError {}

/**
 * Thrown by a `send` when no answer came. `mayHaveArrived` is false only when the connection was never made,
 * so that a write certainly did not happen.
 */
export class ConnectionLostError extends Error {
	readonly code: string;
	readonly mayHaveArrived: boolean;

	constructor(message: string, code: string, mayHaveArrived: boolean) {
		super(message);
		this.name = 'ConnectionLostError';
		this.code = code;
		this.mayHaveArrived = mayHaveArrived;
	}
}
