import { checkCredential, type CheckedCredential, type CredentialClients } from '../whatsapp/credentialCheck';
import { amiss, fine, firstAndRest, type Finding } from './finding';
import { addressFinding, triggerFinding, type OwnAnswer } from './ownAddress';
import { templateFindings } from './templates';
import { readSubscriptions, subscriptionFinding } from './webhookSubscription';

export interface WhatsAppSetup {
	clients: CredentialClients;
	access: CheckedCredential & { appSecret: string; verifyToken: string };
	/** Address of WhatsApp Trigger. */
	webhookUrl: string;
	/** `name|language`, separated by commas. */
	templateNames: string;
	/** Asks an address of our own, as Meta does when it checks one. */
	ask: (url: string, query: Record<string, string>) => Promise<OwnAnswer>;
	/** A text that nobody else can have answered with. */
	challenge: string;
}

/** Everything on WhatsApp's side, each with its sentence; nothing is thrown and nothing is changed. */
export async function whatsAppFindings(setup: WhatsAppSetup): Promise<Finding[]> {
	const { clients, access, webhookUrl, templateNames } = setup;
	return [
		credentialFinding(await checkCredential(clients, access)),
		secretsFinding(access),
		subscriptionFinding(await readSubscriptions(clients, access), webhookUrl),
		await triggerAnswer(setup),
		...(await templateFindings(clients.user, access.businessAccountId, templateNames)),
	];
}

/** `trouble` is what the Test button of the credential would say. */
export function credentialFinding(trouble: string | undefined): Finding {
	const check = 'WhatsApp: credential';
	if (trouble === undefined) return fine(check, 'Meta accepts the token, the phone number and the business account');
	const [what, fix] = firstAndRest(trouble);
	return amiss(check, what, fix || 'Open the WhatsApp credential, correct it and press Test');
}

/** Secrets that no call to Meta needs, but every delivery does. */
export function secretsFinding({ appSecret, verifyToken }: { appSecret: string; verifyToken: string }): Finding {
	const check = 'WhatsApp: app secret and verify token';
	if (appSecret === '') {
		return amiss(
			check,
			'The WhatsApp credential has no app secret, so every message from Meta is refused',
			'Copy it from the basic settings of your app in the Meta dashboard',
		);
	}
	if (verifyToken === '') {
		return amiss(
			check,
			'The WhatsApp credential has no verify token, so Meta cannot check the webhook address',
			'Choose any text and enter it in the credential',
		);
	}
	return fine(check, 'Both are in the credential');
}

async function triggerAnswer({ access, webhookUrl, ask, challenge }: WhatsAppSetup): Promise<Finding> {
	const trouble = addressFinding(webhookUrl, 'WhatsApp: trigger');
	if (trouble) return trouble;
	const query = { 'hub.mode': 'subscribe', 'hub.verify_token': access.verifyToken, 'hub.challenge': challenge };
	return triggerFinding(webhookUrl, challenge, await ask(webhookUrl, query));
}
