import { get } from './api.js';
import { startDesk } from './desk.js';
import { byId, el } from './dom.js';
import { startPhone } from './phone.js';

/** The strip at the top, and which side a narrow screen shows. */

const names = { meta: 'Meta', creatio: 'Creatio', model: 'Model', n8n: 'n8n' };

async function refreshStates() {
	let status;
	try {
		status = await get('/status');
	} catch {
		status = { services: {}, receives: false };
	}
	byId('states').replaceChildren(
		...Object.entries(names).map(([key, name]) => {
			const up = status.services[key] === true;
			return el('li', { class: up ? 'up' : 'down', title: up ? `${name} answers` : `${name} does not answer` }, name, el('span', { class: 'hidden' }, up ? ': running' : ': not running'));
		}),
	);
	byId('notReceiving').hidden = status.receives || status.services.meta !== true;
	if (status.editorUrl) byId('editorLink').href = status.editorUrl;
	byId('login').hidden = !status.login;
	if (status.login) {
		byId('loginEmail').textContent = status.login.email;
		byId('loginPassword').textContent = status.login.password;
	}
}

function startSwitch() {
	const buttons = [...document.querySelectorAll('[data-show]')];
	for (const button of buttons) {
		button.addEventListener('click', () => {
			document.body.dataset.view = button.dataset.show;
			for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
		});
	}
	document.addEventListener('click', (event) => {
		for (const open of document.querySelectorAll('.login[open], .attach[open]')) {
			if (!open.contains(event.target)) open.open = false;
		}
	});
}

startSwitch();
startPhone();
startDesk();
void refreshStates();
setInterval(() => void refreshStates(), 5000);
