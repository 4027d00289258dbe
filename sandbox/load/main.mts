import { parseArgs } from 'node:util';
import { loadPlainWebhook } from './plainWebhook.mts';
import { loadReplyCalls } from './replyCalls.mts';

// Leaving by the front door ends n8n and the stand-ins as well.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const { values } = parseArgs({
	options: {
		'per-second': { type: 'string', default: '100' },
		seconds: { type: 'string', default: '10' },
		replies: { type: 'string', default: '100' },
		body: { type: 'string', default: 'ids' },
		/** n8n's N8N_CONCURRENCY_PRODUCTION_LIMIT; 0 leaves it off. */
		limit: { type: 'string', default: '0' },
		/** Measures n8n's own Webhook node instead. */
		peer: { type: 'boolean', default: false },
	},
});

const pace = { perSecond: Number(values['per-second']), seconds: Number(values.seconds) };
const result = values.peer
	? await loadPlainWebhook(pace)
	: await loadReplyCalls({
			...pace,
			replies: Number(values.replies),
			body: values.body === 'thin' ? 'thin' : 'ids',
			env: values.limit === '0' ? {} : { N8N_CONCURRENCY_PRODUCTION_LIMIT: String(values.limit) },
		});
console.log(JSON.stringify(result, undefined, 1));
process.exit(0);
