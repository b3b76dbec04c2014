import { expect, type BrowserContext, type Page } from '@playwright/test';

/** What a context's pages did that text alone cannot do. */
export interface Caught {
	/** Payloads that ran, dialogs, errors, and what the content security policy had to stop. */
	events: string[];
}

/** Watches every page of a context; the payloads call `caught()`. */
export async function watch(context: BrowserContext): Promise<Caught> {
	const events: string[] = [];
	await context.exposeFunction('caught', () => void events.push('a payload ran'));
	await context.exposeFunction('violated', (what: string) => void events.push(what));
	await context.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', (event) =>
			(window as unknown as { violated(what: string): void }).violated(
				`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`
			)
		)
	);
	context.on('page', (page) => {
		page.on('pageerror', (error) => events.push(`error: ${error}`));
		page.on('console', (message) => message.type() === 'error' && events.push(`console: ${message.text()}`));
		page.on('dialog', (dialog) => {
			events.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
	});
	return { events };
}

/** Elements and attributes that no page of ours has, so that they can only come from a text. */
export async function expectTextAlone(page: Page): Promise<void> {
	const strange = await page.evaluate(() => {
		const found: string[] = [];
		const names = 'img,iframe,object,embed,base,style,math,animate,video,audio,[autofocus],[srcdoc],form[action]';
		const metas = 'meta[http-equiv]:not([http-equiv="content-security-policy"])';
		for (const one of document.querySelectorAll(`${names},${metas},script:not([src^="/"])`)) found.push(one.outerHTML);
		for (const one of document.querySelectorAll('*'))
			for (const { name, value } of one.attributes) {
				if (name.startsWith('on')) found.push(one.outerHTML);
				if (!/^(xlink:)?(href|src|action|formaction)$/.test(name)) continue;
				const { protocol, origin, href } = new URL(value, location.href);
				if (origin !== location.origin && protocol !== 'blob:' && !href.startsWith('data:text/csv;')) found.push(value);
			}
		return found.map((html) => html.slice(0, 200));
	});
	expect(strange, page.url()).toEqual([]);
}
