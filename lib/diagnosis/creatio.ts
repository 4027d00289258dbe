import type { CreatioClient } from '../creatio/client';
import {
	CreatioAuthError,
	CreatioCsrfError,
	CreatioError,
	CreatioFirewallError,
	CreatioNotFoundError,
	CreatioTemporaryError,
	CreatioUncertainError,
} from '../creatio/errors';
import { readSchema } from '../creatio/schema';
import { caseSettings, columnFindings, rowFindings, type CaseSettings } from './caseSettings';
import { readRights, RIGHTS, rightsFinding } from './creatioRights';
import { amiss, fine, type Finding } from './finding';

const SIGN_IN = 'Creatio: sign-in';

/** Causes for which no other question would be answered either. */
const NO_WAY_IN = [
	CreatioAuthError,
	CreatioCsrfError,
	CreatioFirewallError,
	CreatioNotFoundError,
	CreatioTemporaryError,
	CreatioUncertainError,
];

/**
 * Sign-in, rights, and what the parameters of a Create Case node name, each with its sentence. Reads only; Creatio's refusals
 * are told, not thrown. `address` is known after the first request.
 */
export async function creatioFindings(
	client: CreatioClient,
	address: () => { base: string },
	parameters: Record<string, unknown>,
): Promise<Finding[]> {
	const signIn = await attempt(async () => await client.list({ entity: 'Case', select: ['Id'], top: 1 }));
	if (signIn instanceof CreatioError && isNoWayIn(signIn)) {
		const waiting = (check: string) => amiss(check, 'Not checked, because n8n does not get into Creatio', 'Repair the sign-in, then run this again');
		return [
			amiss(SIGN_IN, signIn.message, signIn.whatToDo),
			...RIGHTS.map(({ entity }) => waiting(`Creatio: rights on ${entity}`)),
			waiting('Creatio: values and columns of Create Case'),
		];
	}
	return [
		fine(SIGN_IN, `n8n signs in to ${address().base}`),
		...(await rightsFindings(client)),
		...(await settingsFindings(client, caseSettings(parameters))),
	];
}

async function rightsFindings(client: CreatioClient): Promise<Finding[]> {
	const known = await attempt(async () => await readRights(client, RIGHTS.map(({ entity }) => entity)));
	return RIGHTS.map((needed, index) =>
		rightsFinding(needed, known instanceof CreatioError ? { reading: known, level: undefined } : known[index]),
	);
}

async function settingsFindings(client: CreatioClient, settings: CaseSettings): Promise<Finding[]> {
	const schema = await attempt(async () => await readSchema(client, 'Case'));
	const columns =
		schema instanceof CreatioError
			? { findings: [amiss('Creatio: columns of Case', schema.message, schema.whatToDo)], rows: [] }
			: columnFindings(settings, schema.columns);
	const rows = [...settings.rows, ...columns.rows];
	const values = await attempt(async () => await rowFindings(client, rows));
	return [
		...columns.findings,
		...(values instanceof CreatioError
			? rows.map(({ field }) => amiss(`Creatio: ${field} in Create Case`, values.message, values.whatToDo))
			: values),
	];
}

function isNoWayIn(error: CreatioError): boolean {
	return NO_WAY_IN.some((kind) => error instanceof kind);
}

/** What a step gives, or why Creatio refused it. */
async function attempt<Value>(step: () => Promise<Value>): Promise<Value | CreatioError> {
	try {
		return await step();
	} catch (error) {
		if (error instanceof CreatioError) return error;
		throw error as CreatioError;
	}
}
