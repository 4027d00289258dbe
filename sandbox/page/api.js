/** Calls of the stand-ins through the page's own server. */

async function call(method, path, body) {
	const response = await fetch(path, {
		method,
		...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
	});
	const answer = await response.json().catch(() => ({}));
	if (!response.ok) throw new Error(answer.message ?? `The call was answered with ${response.status}.`);
	return answer;
}

export const get = (path) => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);

/** Listens to a stand-in; `changed` runs at each event and after each reconnection. */
export function listen(path, changed) {
	const source = new EventSource(path);
	source.addEventListener('open', () => changed({ type: 'open' }));
	source.addEventListener('message', (event) => changed(JSON.parse(event.data)));
	source.addEventListener('error', () => {
		changed({ type: 'lost' });
		// After an answer that is not a stream the browser does not try again by itself.
		if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(path, changed), 2000);
	});
}
