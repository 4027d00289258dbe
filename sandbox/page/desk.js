import { get, listen, post } from './api.js';
import { drawCase, drawNoCase } from './caseView.js';
import { byId, calmly, el, tell, timeOf } from './dom.js';

/** The rep's desk: the list of cases, the chosen one, and what a rep does with it. */

const desk = { cases: [], statuses: [], chosen: undefined, detail: undefined };

async function load() {
	try {
		const { cases, statuses } = await get('/creatio/state');
		const newest = cases[0]?.id;
		// A case that has just appeared is what everybody wants to see.
		if (newest && newest !== desk.cases[0]?.id) desk.chosen = newest;
		if (!cases.some((one) => one.id === desk.chosen)) desk.chosen = newest;
		Object.assign(desk, { cases, statuses });
		desk.detail = desk.chosen ? await get(`/creatio/cases/${desk.chosen}`) : undefined;
		draw();
	} catch (error) {
		byId('cases').replaceChildren();
		drawNoCase('Creatio is not connected', error.message);
	}
}
const reload = calmly(() => void load());

function draw() {
	drawList();
	const open = desk.cases.filter((one) => one.isOpen).length;
	byId('openCases').hidden = open === 0;
	byId('openCases').textContent = String(open);
	if (desk.detail) return drawCase(desk.detail, desk.statuses, actions);
	drawNoCase('No case yet', 'On the phone, ask for a person: “I need to speak with a person”. The AI hands the conversation over and the case appears here.');
}

function drawList() {
	byId('cases').replaceChildren(
		...desk.cases.map((one) =>
			el(
				'button',
				{ type: 'button', class: `caseItem${one.isOpen ? '' : ' done'}`, 'aria-current': one.id === desk.chosen ? 'true' : undefined, onclick: () => choose(one.id) },
				el('span', { class: 'line' }, el('strong', {}, one.number), el('time', {}, timeOf(one.created))),
				el('span', { class: 'who' }, one.contact || 'Unknown contact'),
				el('span', { class: 'line' }, el('small', {}, one.status), one.priority && el('small', { class: 'priority' }, one.priority)),
			),
		),
	);
}

function choose(id) {
	desk.chosen = id;
	void load();
}

async function attempt(run, done) {
	try {
		await run();
		if (done) tell(done);
	} catch (error) {
		tell(error.message);
		throw error;
	} finally {
		reload();
	}
}

const actions = {
	reply: (caseId, text, kind) => attempt(() => post('/creatio/reply', { caseId, text, kind })),
	move: (caseId, statusId) => attempt(() => post('/creatio/status', { caseId, statusId })),
	resolve: (caseId) => attempt(() => post('/creatio/status', { caseId, status: 'resolve' }), 'Case resolved. The customer’s next message is answered by the AI again.'),
};

export function startDesk() {
	listen('/creatio/events', reload);
	void load();
}
