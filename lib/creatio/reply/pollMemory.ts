import { z } from 'zod/v4';

/** The sets that polls read. */
export type PolledEntity = 'Activity' | 'SocialMessage' | 'Case';

/** What polls remember of one set, as plain JSON. */
export interface SetMemory {
	/** Time of the last change that was read, by Creatio's own clock; absent before the first poll. */
	upTo?: string;
	/** What was told already, with the time of its change. */
	told: Record<string, string>;
}

export type PollMemory = Record<PolledEntity, SetMemory>;

const setMemory = z.looseObject({
	upTo: z.iso.datetime().optional().catch(undefined),
	told: z.record(z.string(), z.string()).catch({}),
});
const memory = z.record(z.string(), z.unknown()).catch({});

/** Reads the memory back; what cannot be read counts as none, which at worst tells something twice. */
export function pollMemoryOf(stored: unknown): PollMemory {
	const sets = memory.parse(stored);
	return { Activity: setOf(sets.Activity), SocialMessage: setOf(sets.SocialMessage), Case: setOf(sets.Case) };
}

function setOf(stored: unknown): SetMemory {
	const parsed = setMemory.safeParse(stored);
	return parsed.success ? { upTo: parsed.data.upTo, told: parsed.data.told } : { told: {} };
}
