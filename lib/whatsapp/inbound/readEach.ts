import { isTooDeep } from './depth';
import { isRecord } from './tolerant';

export const NOT_READABLE = 'A part of a delivery that could not be read';
export const TOO_DEEP = 'A part of a delivery is nested too deeply to be read';

/** Reads one member of a list on its own, so that a bad one never costs its siblings. */
export function readEach<Item>(
	members: readonly unknown[],
	read: (member: Record<string, unknown>) => Item | undefined,
	report: (member: unknown, reason: string) => unknown,
	reasonIfAbsent: string,
): Item[] {
	return members.flatMap((member) => {
		if (!isRecord(member) || isTooDeep(member)) {
			report(member, isRecord(member) ? TOO_DEEP : NOT_READABLE);
			return [];
		}
		try {
			const item = read(member);
			if (item === undefined) report(member, reasonIfAbsent);
			return item === undefined ? [] : [item];
		} catch (fault) {
			const why = fault instanceof Error ? fault.message : String(fault);
			report({ id: member.id, type: member.type }, `${NOT_READABLE}: ${why}`);
			return [];
		}
	});
}
