import { CreatioAuthError } from '../errors';

/** Pages of Creatio's that people copy from the browser's address bar along with the site. */
const PAGES = /\/(?:0(?:\/.*)?|Login(?:\/.*)?|Nui(?:\/.*)?|Shell(?:\/.*)?|Navigation(?:\/.*)?|odata(?:\/.*)?|ServiceModel(?:\/.*)?)$/i;

/**
 * The site's address without trailing slash, page or query: `https://acme.creatio.com`. A missing scheme becomes
 * https. Throws CreatioAuthError when it is no web address.
 */
export function siteAddress(typed: string): string {
	const trimmed = typed.trim();
	if (trimmed === '') {
		throw new CreatioAuthError('The Creatio address is empty', 'Enter the address of your Creatio, e.g. https://acme.creatio.com.');
	}
	const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
	let url: URL;
	try {
		url = new URL(withScheme);
	} catch {
		throw notAnAddress(trimmed);
	}
	if (url.protocol !== 'https:' && url.protocol !== 'http:') throw notAnAddress(trimmed);
	const path = url.pathname.replace(/\/+$/, '').replace(PAGES, '').replace(/\/+$/, '');
	return `${url.origin}${path}`;
}

/**
 * Where a call goes: a path is one of the site; a full address, as n8n's own HTTP Request node gives it, must be on the site.
 * Throws CreatioAuthError for another one, which would otherwise receive the session.
 * @param appPath `/0` on .NET Framework, empty on .NET (creatio.md 1.2)
 */
export function callAddress(wanted: string, site: string, appPath: string): string {
	if (!/^https?:\/\//i.test(wanted)) return `${site}${appPath}${wanted}`;
	if (wanted === site || wanted.startsWith(`${site}/`)) return wanted;
	throw new CreatioAuthError(
		'The address is not on the Creatio site of the credential',
		`Use an address that begins with ${site}/, or another credential.`,
	);
}

/** What a call asks for: n8n's HTTP Request node still calls it `uri`. */
export function wantedAddress({ url, uri }: { url?: string; uri?: string }): string {
	return url ?? uri ?? '';
}

function notAnAddress(typed: string): CreatioAuthError {
	return new CreatioAuthError(`"${typed}" is not a web address`, 'Enter the address of your Creatio, e.g. https://acme.creatio.com.');
}

/**
 * Where a client-credentials token is asked for, in the order to try. A given identity address is the only
 * one; otherwise the cloud's `-is` host, then the site itself (creatio.md 1.3). The `-is` rule has no meaning for
 * an IP address or a host of one label.
 */
export function tokenAddresses(site: string, identity: string): string[] {
	if (identity.trim() !== '') {
		const address = siteAddress(identity).replace(/\/connect\/token$/i, '');
		return [`${address}/connect/token`];
	}
	const url = new URL(site);
	const own = [`${site}/0/connect/token`, `${site}/connect/token`];
	const [first, ...rest] = url.hostname.split('.');
	if (rest.length === 0 || url.hostname.includes(':') || /^[\d.]+$/.test(url.hostname)) return own;
	const port = url.port ? `:${url.port}` : '';
	return [`${url.protocol}//${first}-is.${rest.join('.')}${port}/connect/token`, ...own];
}
