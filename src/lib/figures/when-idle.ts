/** How long work that can wait is put off at most, in ms. */
const AT_MOST = 2000;

/** Resolves once the page has loaded and the browser has nothing more urgent to do: what is read comes before what lives. */
export const whenIdle = (): Promise<void> =>
	new Promise((resolve) => {
		// Safari has no idle callback.
		const wait = () =>
			'requestIdleCallback' in window
				? requestIdleCallback(() => resolve(), { timeout: AT_MOST })
				: setTimeout(resolve, AT_MOST / 10);
		if (document.readyState === 'complete') wait();
		else addEventListener('load', wait, { once: true });
	});
