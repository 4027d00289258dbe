import type { Figure } from '../bench/figures.mts';
import { measureCreatioHandoff } from '../bench/creatio.mts';
import { measureHandoffRules } from '../bench/handoffRules.mts';
import { measureTrigger } from '../bench/trigger.mts';
import { measureReplyCalls } from '../bench/replyCalls.mts';
import { measureAcknowledgement, measureTurns } from '../bench/turns.mts';

/** Figures, each beside a peer measured in the same run on the same machine. Nothing here passes or fails. */
const measurements: Record<string, () => Promise<Figure[]>> = {
	acknowledgement: measureAcknowledgement,
	creatio: measureCreatioHandoff,
	handoffRules: measureHandoffRules,
	replyCalls: measureReplyCalls,
	trigger: measureTrigger,
	turns: measureTurns,
};

const only = process.argv.slice(2);
for (const [name, measure] of Object.entries(measurements)) {
	if (only.length > 0 && !only.includes(name)) continue;
	console.log(`\n── ${name}`);
	console.table(await measure());
}
process.exit(0);
