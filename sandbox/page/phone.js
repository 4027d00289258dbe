import { get, listen, post } from './api.js';
import { byId, calmly, dayOf, el, initials, linked, tell, timeOf } from './dom.js';

/** The customer's phone: who is holding it, the chat, the window, what can be sent. */

const phrases = ['Where is my order 4711?', 'Your opening hours?', 'I need to speak with a person', 'This is not helping!'];
const view = { customerId: 'ana', customers: [], messages: [], typingUntil: 0, clockAhead: 0 };
const current = () => view.customers.find((one) => one.id === view.customerId) ?? view.customers[0];

async function load() {
	try {
		const [customers, state] = await Promise.all([get('/meta/customers'), get('/meta/state')]);
		view.customers = customers;
		view.clockAhead = Date.parse(state.clock.now) - Date.now();
		if (!current()) return;
		view.customerId = current().id;
		const chat = await get(`/meta/chats/${encodeURIComponent(view.customerId)}`);
		if (chat.messages.at(-1)?.direction === 'out' && chat.messages.length > view.messages.length) view.typingUntil = 0;
		view.messages = chat.messages;
		draw();
	} catch (error) {
		byId('chat').replaceChildren(empty('The phone is not connected', error.message));
	}
}
const reload = calmly(() => void load());

function draw() {
	drawCustomers();
	drawChat();
	drawWindow();
}

const handle = (customer) => customer.phone ?? `@${customer.username ?? customer.userId}`;
const nameOf = (customer) => customer.name ?? handle(customer);

function drawCustomers() {
	const chips = view.customers.slice(0, 40).map((customer) =>
		el(
			'button',
			{
				type: 'button',
				class: 'person',
				'aria-pressed': String(customer.id === view.customerId),
				onclick: () => choose(customer.id),
			},
			el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(nameOf(customer))),
			el('span', { class: 'who' }, el('strong', {}, nameOf(customer)), el('small', { title: customer.phone ? undefined : 'Known by username only, without a phone number' }, handle(customer))),
		),
	);
	byId('customers').replaceChildren(...chips);
	const customer = current();
	byId('asWho').textContent = customer ? `You are ${nameOf(customer)}` : '';
}

function choose(id) {
	view.customerId = id;
	view.messages = [];
	view.typingUntil = 0;
	void load();
}

function drawChat() {
	const items = [];
	let lastDay = '';
	for (const message of view.messages) {
		const day = dayOf(message.at);
		if (day !== lastDay) items.push(el('li', { class: 'day' }, day));
		lastDay = day;
		if (message.type !== 'reaction') items.push(bubble(message));
	}
	if (view.typingUntil > Date.now()) items.push(el('li', { class: 'bubble theirs typing', 'aria-label': 'Sandbox Shop is typing' }, el('i'), el('i'), el('i')));
	const chat = byId('chat');
	chat.replaceChildren(...(items.length > 0 ? items : [empty('Say something first', 'Tap a phrase below, or type a message. It travels to n8n as a signed webhook, exactly as Meta sends it.')]));
	chat.scrollTop = chat.scrollHeight;
}

const empty = (title, text) => el('li', { class: 'empty' }, el('strong', {}, title), el('span', {}, text));

const meanings = {
	accepted: ['◷', 'Accepted by Meta'],
	sent: ['✓', 'Sent'],
	delivered: ['✓✓', 'Delivered'],
	read: ['✓✓', 'Read'],
	failed: ['!', 'Not delivered'],
};

/** Ticks: of the customer's messages what happened to them on our side, of ours what Meta tells n8n. */
function ticks(message) {
	const mine = message.direction === 'in';
	const status = mine ? (message.readByBusiness ? 'read' : (message.status ?? 'sent')) : message.status;
	const [sign, meaning] = meanings[status] ?? meanings.accepted;
	const title = mine && status === 'sent' ? 'On its way: n8n has not confirmed it yet' : mine && status === 'delivered' ? 'n8n has stored it' : meaning;
	return el('span', { class: `ticks ${status}`, title, 'aria-label': title, role: 'img' }, sign);
}

function bubble(message) {
	const mine = message.direction === 'in';
	const failed = message.status === 'failed';
	const quoted = message.context && view.messages.find((one) => one.id === message.context);
	const picture = message.mediaId && ['image', 'sticker'].includes(message.type);
	return el(
		'li',
		{ class: `bubble ${mine ? 'mine' : 'theirs'}${failed ? ' undelivered' : ''}` },
		message.type === 'template' && el('small', { class: 'kind' }, 'Template'),
		message.echo && el('small', { class: 'kind' }, 'Typed in the WhatsApp Business app'),
		quoted && el('blockquote', {}, quoted.text),
		picture && el('img', { src: `/meta/media/${message.mediaId}`, alt: message.text }),
		!(picture && message.text === '[image]') && el('span', { class: 'body' }, ...linked(message.text)),
		failed && el('span', { class: 'why' }, `Never reached the phone: ${message.error?.details ?? 'not delivered'} (${message.error?.code})`),
		el('span', { class: 'meta' }, el('time', { datetime: message.at }, timeOf(message.at)), ticks(message)),
		message.reaction && el('span', { class: 'reaction', 'aria-label': 'Reaction' }, message.reaction),
		!failed &&
			message.choices &&
			el(
				'span',
				{ class: 'choices' },
				...message.choices.map((choice) =>
					el('button', { type: 'button', onclick: () => send({ choice: { messageId: message.id, id: choice.id } }) }, choice.title),
				),
			),
	);
}

/** How long free text may still be sent to this customer. */
export function drawWindow() {
	const customer = current();
	const closesAt = customer?.window.closesAt ? Date.parse(customer.window.closesAt) : undefined;
	const left = closesAt === undefined ? 0 : closesAt - Date.now() - view.clockAhead;
	const box = byId('window');
	const open = left > 0;
	const hours = Math.floor(left / 3600_000);
	const minutes = Math.floor((left % 3600_000) / 60_000);
	const words = open
		? `Reply window open: ${hours} h ${String(minutes).padStart(2, '0')} min left`
		: closesAt === undefined
			? 'Reply window: opens for 24 hours with the first message'
			: 'Reply window closed: only templates reach this phone';
	box.className = `window ${open ? 'open' : 'closed'}`;
	const parts = [
		el('span', { title: 'WhatsApp lets a business send free text for 24 hours after the customer’s last message.' }, words),
		open && el('button', { type: 'button', class: 'link', title: 'Behave as if the last message were 25 hours old', onclick: closeWindow }, 'Close it now'),
		el('progress', { max: 24, value: open ? left / 3600_000 : 0, 'aria-label': 'Hours left' }),
	].filter(Boolean);
	box.replaceChildren(...parts);
}

async function closeWindow() {
	await attempt(() => post(`/meta/customers/${encodeURIComponent(view.customerId)}/close-window`));
	reload();
}

async function attempt(run) {
	try {
		return await run();
	} catch (error) {
		tell(error.message);
		return undefined;
	}
}

async function send(message) {
	byId('attach').open = false;
	await attempt(() => post(`/meta/customers/${encodeURIComponent(view.customerId)}/messages`, message));
	reload();
}

function onEvent(event) {
	if (event.type === 'typing' && event.customerId === view.customerId) view.typingUntil = Date.now() + 25_000;
	if (event.type !== 'request') reload();
}

function startCompose() {
	const text = byId('text');
	const fit = () => {
		text.style.height = 'auto';
		text.style.height = `${Math.min(text.scrollHeight, 110)}px`;
	};
	const submit = () => {
		const body = text.value.trim();
		if (!body) return;
		text.value = '';
		fit();
		void send({ text: body });
	};
	text.addEventListener('input', fit);
	text.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		submit();
	});
	byId('compose').addEventListener('submit', (event) => {
		event.preventDefault();
		submit();
	});
	byId('phrases').replaceChildren(...phrases.map((phrase) => el('button', { type: 'button', onclick: () => send({ text: phrase }) }, phrase)));
	for (const button of document.querySelectorAll('[data-send]')) {
		button.addEventListener('click', () => void send({ type: button.dataset.send, text: '' }));
	}
}

function startNewCustomer() {
	const dialog = byId('newCustomer');
	const form = dialog.querySelector('form');
	byId('addCustomer').addEventListener('click', () => {
		form.reset();
		dialog.showModal();
	});
	byId('cancelCustomer').addEventListener('click', () => dialog.close());
	form.addEventListener('submit', () => {
		const { name, phone, username } = Object.fromEntries(new FormData(form));
		const customer = { name, ...(phone ? { phone } : {}), ...(username ? { username: username.replace(/^@/, '') } : {}) };
		void attempt(async () => choose((await post('/meta/customers', customer)).id));
	});
}

export function startPhone() {
	startCompose();
	startNewCustomer();
	listen('/meta/events', onEvent);
	setInterval(drawWindow, 20_000);
	void load();
}
