/** What leaves the node, by operation. The index in the list is the output's number. */
export const OUTPUTS = {
	acknowledge: ['Stored'],
	checkBeforeSending: ['Send', 'Drop'],
	checkSetup: ['Findings'],
	findUnfinished: ['Turns', 'Cases', 'Messages', 'Waiting', 'Given Up'],
	renderSessionPage: ['Page', 'Hand Off'],
	route: ['AI', 'Rep', 'Ignore'],
} as const;

export type Operation = keyof typeof OUTPUTS;

/** The editor draws the outputs of the chosen operation from this expression. */
export const OUTPUTS_EXPRESSION = `={{ (${JSON.stringify(OUTPUTS)}[$parameter.operation] ?? ['Stored']).map((displayName) => ({ type: 'main', displayName })) }}`;
