import { isGuid } from '../store/values.mts';

/** What an address below the service root names. */
export interface ODataAddress {
	set: string;
	id?: string;
	property?: string;
	/** `$value` behind a property, `$count` behind a set. */
	tail?: '$value' | '$count';
}

/**
 * `Case`, `Case/`, `Case/$count`, `Case(<guid>)`, `Case/<guid>`, `Case(<guid>)/Subject`, `…/Subject/$value`
 * (creatio.md 2.1). undefined = no such shape.
 */
export function readAddress(path: string): ODataAddress | undefined {
	const segments = path
		.split('/')
		.filter((segment, index, all) => segment !== '' || (index > 0 && index < all.length - 1));
	const [first, ...rest] = segments;
	const match = /^(\w+)(?:\(([^)]*)\))?$/.exec(first ?? '');
	if (!match) return undefined;
	const [, set, key] = match;
	if (key !== undefined && !isGuid(key)) return undefined;
	const address: ODataAddress = { set };
	if (key !== undefined) address.id = key.toLowerCase();
	else if (rest[0] !== undefined && isGuid(rest[0])) address.id = rest.shift()?.toLowerCase();
	if (address.id === undefined) {
		if (rest.length === 1 && rest[0] === '$count') address.tail = '$count';
		else if (rest.length > 0) return undefined;
		return address;
	}
	if (rest.length > 2 || (rest.length === 2 && rest[1] !== '$value')) return undefined;
	if (rest[0] !== undefined) address.property = rest[0];
	if (rest[1] !== undefined) address.tail = '$value';
	return address;
}
