import { crashRun, describeReport } from '../../sandbox/crash/crashRun.mts';

/** The long form is `npm run test:crash`. */
test('n8n is killed again and again, and nothing is lost or done twice', async () => {
	const seed = Date.now() % 100_000;
	const report = await crashRun({ conversations: 60, kills: 6, spanMs: 110_000, settleMs: 300_000, olderThanSeconds: 15, seed });
	console.log(`Seed ${seed}\n${describeReport(report)}`);
	expect(report.findings).toEqual([]);
	expect(report.kills).toBeGreaterThanOrEqual(5);
	expect(report.counts['customer messages']).toBeGreaterThan(110);
	expect(report.counts.cases).toBe(30);
	expect(report.counts.contacts).toBe(30);
}, 660_000);
