import { crashRun, describeReport } from '../crash/crashRun.mts';

/** The long form of the crash test: `npm run test:crash [-- <conversations> <kills> <seed>]`. */
const [conversations = 500, kills = 25, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number);
console.log(`${conversations} conversations, ${kills} kills, seed ${seed}`);
const report = await crashRun({ conversations, kills, seed, spanMs: kills * 22_000, settleMs: 15 * 60_000, olderThanSeconds: 60, say: (line) => console.log(line) });
console.log(describeReport(report));
process.exit(report.findings.length === 0 ? 0 : 1);
