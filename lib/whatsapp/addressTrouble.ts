/** The credential's fields that make up the address of a call. */
export interface GraphAddress {
	graphBaseUrl: string;
	graphVersion: string;
	phoneNumberId: string;
}

const USUAL = 'It is https://graph.facebook.com unless you use a proxy.';

/** Why an address cannot be right, in words for whoever filled in the credential; nothing when it may be. */
export function addressTrouble({ graphBaseUrl, graphVersion, phoneNumberId }: GraphAddress): string | undefined {
	const base = graphBaseUrl.trim();
	if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol)) {
		return `The Graph base URL is not a web address. ${USUAL}`;
	}
	if (!/^\/*v\d+\.\d+\/*$/.test(graphVersion.trim())) {
		return 'The Graph version is not one of Meta. It looks like v25.0.';
	}
	if (!/^\d+$/.test(phoneNumberId.trim())) {
		return 'The phone number ID consists of digits only. WhatsApp Manager shows it beside the number; it is not the number itself.';
	}
	return undefined;
}

const HINTS: ReadonlyArray<[codes: RegExp, hint: string]> = [
	[/ENOTFOUND|EAI_AGAIN/, 'the name is not known'],
	[/ECONNREFUSED/, 'nothing listens there'],
	[/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/, 'its certificate is not trusted'],
	[/TIMEDOUT|ABORTED|timeout/, 'it did not answer in time'],
];

/** Why nobody answered at an address, from what the network said. */
export function unreachableTrouble(graphBaseUrl: string, said: string): string {
	const hint = HINTS.find(([codes]) => codes.test(said))?.[1];
	const host = URL.canParse(graphBaseUrl) ? new URL(graphBaseUrl).host : graphBaseUrl;
	return `${host} cannot be reached${hint ? `: ${hint}` : ''}. Check the Graph base URL and whether n8n may open connections to it. ${USUAL}`;
}
