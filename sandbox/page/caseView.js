import { byId, dayOf, el, linked, plainText, timeOf } from './dom.js';

/** One case as a rep sees it. The reply box is kept while the rest is drawn again, so that nothing typed is lost. */

const emptyGuid = '00000000-0000-0000-0000-000000000000';
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const shownAbove = ['Id', 'Number', 'Subject', 'Symptoms', 'StatusId', 'PriorityId', 'ContactId', 'OriginId'];

export function drawNoCase(title, text) {
	byId('case').replaceChildren(el('div', { class: 'empty' }, el('strong', {}, title), el('span', {}, text)));
	delete byId('case').dataset.id;
}

export function drawCase(detail, statuses, actions) {
	const box = byId('case');
	const changed = box.dataset.id !== detail.id;
	if (changed) {
		box.dataset.id = detail.id;
		box.replaceChildren(el('div', { class: 'caseScroll' }), replyBox(detail, actions));
	}
	const scroll = box.querySelector('.caseScroll');
	const atEnd = changed || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
	const openParts = new Set([...scroll.querySelectorAll('details[open]')].map((part) => part.dataset.part));
	scroll.replaceChildren(head(detail, statuses, actions), about(detail), fields(detail, openParts), files(detail), timeline(detail));
	if (atEnd && !changed) scroll.scrollTop = scroll.scrollHeight;
}

function sessionLink(detail) {
	for (const { text } of detail.activities) {
		const [, address] = /View session: (https?:\/\/\S+)/.exec(plainText(text)) ?? [];
		if (address) return address;
	}
	return undefined;
}

function head(detail, statuses, actions) {
	const link = sessionLink(detail);
	const select = el(
		'select',
		{ 'aria-label': 'Status', onchange: (event) => void actions.move(detail.id, event.target.value).catch(() => undefined) },
		...statuses.map((one) => el('option', { value: one.id, selected: one.id === detail.statusId }, one.name)),
	);
	return el(
		'header',
		{ class: 'caseHead' },
		el(
			'div',
			{ class: 'line' },
			el('h3', {}, detail.number),
			el('span', { class: `pill ${detail.isOpen ? 'open' : 'done'}` }, detail.status),
			detail.priority && el('span', { class: 'pill' }, `${detail.priority} priority`),
			detail.origin && el('span', { class: 'pill' }, detail.origin),
		),
		el('p', { class: 'subject' }, detail.subject),
		el(
			'div',
			{ class: 'caseActions' },
			link && el('a', { class: 'button quiet', href: link, target: '_blank', rel: 'noopener' }, 'View session'),
			select,
			el('button', { type: 'button', class: 'button', disabled: !detail.isOpen, onclick: () => void actions.resolve(detail.id).catch(() => undefined) }, 'Resolve'),
		),
	);
}

const valueOf = (detail, column) => detail.fields.find((field) => field.column === column)?.display ?? '';

function about(detail) {
	const description = plainText(valueOf(detail, 'Symptoms'));
	return el(
		'section',
		{ class: 'part' },
		el('p', { class: 'contact' }, el('strong', {}, detail.contact || 'No contact'), detail.contactPhone && el('span', {}, detail.contactPhone), detail.account && el('span', {}, detail.account)),
		description ? el('p', { class: 'text' }, ...linked(description)) : el('p', { class: 'faint' }, 'No description.'),
	);
}

function filled({ column, value, display, kind }) {
	if (shownAbove.includes(column)) return false;
	if (value === null || value === undefined || value === '' || value === false || value === 0 || value === emptyGuid) return false;
	if (String(value).startsWith('0001-01-01')) return false;
	return display !== '' && !(kind !== 'lookup' && guid.test(display));
}

function shown({ kind, display }) {
	if (kind === 'dateTime' && !Number.isNaN(Date.parse(display))) return `${dayOf(display)}, ${timeOf(display)}`;
	if (kind === 'boolean') return 'Yes';
	return plainText(display);
}

function fields(detail, openParts) {
	const all = detail.fields.filter(filled).sort((a, b) => Number(b.isCustom) - Number(a.isCustom));
	return el(
		'details',
		{ class: 'part', 'data-part': 'fields', open: openParts.has('fields') || all.some((field) => field.isCustom) },
		el('summary', {}, `Fields (${all.length} filled)`),
		el('dl', { class: 'fields' }, ...all.map((field) => el('div', { class: field.isCustom ? 'custom' : '' }, el('dt', { title: field.column }, field.caption), el('dd', {}, ...linked(shown(field)))))),
	);
}

function files(detail) {
	if (detail.files.length === 0) return '';
	const size = (bytes) => (bytes > 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} kB`);
	return el(
		'section',
		{ class: 'part' },
		el('h4', {}, 'Files'),
		el('ul', { class: 'files' }, ...detail.files.map((file) => el('li', {}, el('span', {}, file.name), el('small', {}, size(file.size))))),
	);
}

/** Activities and feed in one line of time. Ours are mirrored messages and notes; the others a rep wrote. */
function timeline(detail) {
	const activities = detail.activities.map((one) => ({ ...one, when: one.createdOn, kind: one.type }));
	const feed = detail.feed.map((one) => ({ ...one, when: one.createdOn, title: 'Feed message', text: one.message, kind: 'Feed' }));
	const entries = [...activities, ...feed].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
	const items = entries.map((entry) =>
		el(
			'li',
			{ class: entry.isOurs ? 'ours' : entry.title === 'Internal note' ? 'note' : 'rep' },
			el('div', { class: 'line' }, el('strong', {}, entry.title), el('time', { datetime: entry.startDate ?? entry.when }, timeOf(entry.startDate ?? entry.when))),
			el('p', { class: 'text' }, ...linked(plainText(entry.text || entry.notes || ''))),
			el('small', {}, [entry.kind, entry.author].filter(Boolean).join(' · ')),
		),
	);
	return el(
		'section',
		{ class: 'part' },
		el('h4', {}, `Timeline (${entries.length})`),
		items.length > 0 ? el('ol', { class: 'timeline' }, ...items) : el('p', { class: 'faint' }, 'No activities yet.'),
	);
}

function replyBox(detail, actions) {
	const text = el('textarea', { id: 'reply', rows: 2, placeholder: 'Write to the customer…' });
	const way = el('select', { 'aria-label': 'Written as' }, el('option', { value: 'activity' }, 'as activity'), el('option', { value: 'email' }, 'as e-mail'), el('option', { value: 'feed' }, 'as feed message'));
	const send = el('button', { class: 'button' }, 'Reply');
	let internal = false;
	const modes = ['Reply to customer', 'Internal note'].map((name, index) =>
		el('button', { type: 'button', class: 'mode', 'aria-pressed': String(index === 0), onclick: () => setMode(index === 1) }, name),
	);
	const form = el('form', { class: 'replyBox' }, el('div', { class: 'modes', role: 'group', 'aria-label': 'Who reads this' }, ...modes), el('label', { class: 'hidden', for: 'reply' }, 'Text'), text, el('div', { class: 'line' }, way, el('span', { class: 'hint' }), send));
	function setMode(next) {
		internal = next;
		modes.forEach((mode, index) => mode.setAttribute('aria-pressed', String((index === 1) === internal)));
		form.classList.toggle('internal', internal);
		text.placeholder = internal ? 'A note that the customer never sees…' : 'Write to the customer…';
		way.hidden = internal;
		send.textContent = internal ? 'Add note' : 'Reply';
		form.querySelector('.hint').textContent = internal ? 'Stays in Creatio' : 'Goes to WhatsApp';
	}
	setMode(false);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const body = text.value.trim();
		if (!body) return text.focus();
		actions.reply(detail.id, body, internal ? 'internal' : way.value).then(
			() => (text.value = ''),
			() => undefined,
		);
	});
	text.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
	});
	return form;
}
