/**
 * Tries every way out there is, and says which of them were open. Runs in a page or a worker, so it knows nothing outside
 * itself; what gives no answer either way is told by whoever was asked.
 */
export async function ways({ http, port }: { http: string; port: number }): Promise<string[]> {
	const outcome = (name: string, work: () => unknown) =>
		new Promise<unknown>((resolve, reject) => {
			setTimeout(() => reject(new Error('nothing came')), 1500);
			Promise.resolve(work()).then(resolve, reject);
		}).then(
			() => [name],
			() => []
		);
	const event = (target: EventTarget, good: string) =>
		new Promise((resolve, reject) => {
			target.addEventListener(good, resolve);
			target.addEventListener('error', reject);
		});
	const blob = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
	const tries: [string, () => unknown][] = [
		['fetch', () => fetch(`${http}/fetch`, { mode: 'no-cors' })],
		['fetch of another port', () => fetch(`http://127.0.0.1:${port}/`, { mode: 'no-cors' })],
		['fetch of an unknown name', () => fetch('https://unknown.example/', { mode: 'no-cors' })],
		['import', () => import(/* @vite-ignore */ `${http}/import.js`)],
		['eval', () => (0, eval)('1')],
		['Function', () => new Function('return 1')()],
		[
			'XMLHttpRequest',
			() => {
				const request = new XMLHttpRequest();
				request.open('GET', `${http}/xhr`);
				request.send();
				return event(request, 'load');
			}
		],
		['WebSocket', () => event(new WebSocket(`ws://127.0.0.1:${port}/`), 'open')],
		['EventSource', () => event(new EventSource(`${http}/events`), 'open')],
		['Worker', () => event(new Worker(`${http}/worker.js`), 'message')],
		['Worker of text', () => event(new Worker(blob('postMessage(1)')), 'message')]
	];
	if ('importScripts' in self)
		tries.push([
			'importScripts',
			() => (self as unknown as { importScripts(url: string): void }).importScripts(`${http}/scripts.js`)
		]);
	if ('document' in self) {
		const element = <K extends keyof HTMLElementTagNameMap>(name: K, given: object) =>
			document.body.appendChild(Object.assign(document.createElement(name), given));
		tries.push(
			['beacon', () => (navigator.sendBeacon(`${http}/beacon`), Promise.reject())],
			['image', () => event(element('img', { src: `${http}/image.png` }), 'load')],
			['style sheet', () => event(element('link', { rel: 'stylesheet', href: `${http}/style.css` }), 'load')],
			['script', () => event(element('script', { src: `${http}/script.js` }), 'load')],
			['video', () => event(element('video', { src: `${http}/video.mp4` }), 'loadeddata')],
			['frame', () => (element('iframe', { src: `${http}/frame` }), Promise.reject())],
			[
				'form',
				() => {
					element('iframe', { name: 'form' });
					element('form', { action: `${http}/form`, method: 'post', target: 'form' }).submit();
					throw new Error('a form answers nobody');
				}
			],
			['object', () => (element('object', { data: `${http}/object` }), Promise.reject())]
		);
	}
	// What a debugger runs may evaluate text whatever the policy says; what runs later may not.
	await new Promise((resolve) => setTimeout(resolve));
	const open = await Promise.all(tries.map(([name, work]) => outcome(name, () => work())));
	return open.flat() as string[];
}
