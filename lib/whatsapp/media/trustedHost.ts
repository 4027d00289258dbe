/** Where Meta keeps files (whatsapp.md 5). */
const META_HOSTS = new Set(['graph.facebook.com', 'lookaside.fbsbx.com']);

/**
 * Whether the access token may be sent to an address of a file. The address comes from outside, so only Meta's own
 * hosts over HTTPS count, and the one that the credential names as the Graph API.
 */
export function mayReceiveToken(address: string, graphBaseUrl: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, host, origin, username, password } = new URL(address);
	if (username !== '' || password !== '') return false;
	if (protocol === 'https:' && META_HOSTS.has(host)) return true;
	return URL.canParse(graphBaseUrl) && new URL(graphBaseUrl).origin === origin;
}
