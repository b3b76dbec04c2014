/**
 * Runs in the page: how long it stays away. A timer that should tick every 10 ms tells when the main thread was busy; the
 * browser's own Event Timing tells how long a key press waited for the frame that shows it.
 */
export function installProbe() {
	const phase = () => document.querySelector('[role=status] progress')?.getAttribute('aria-label') ?? '';
	/** @type {Record<string, { gap: number, frame: number, presses: number }>} */
	let phases = {};
	const of = (/** @type {string} */ name) => (phases[name] ??= { gap: 0, frame: 0, presses: 0 });
	let timer = 0;
	let last = 0;
	const tick = () => {
		const now = performance.now();
		const seen = of(phase());
		seen.gap = Math.max(seen.gap, now - last);
		last = now;
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			if (timer && /^key|^click/.test(entry.name)) {
				const seen = of(phase());
				seen.frame = Math.max(seen.frame, entry.duration);
				seen.presses++;
			}
	}).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));

	const probe = {
		start() {
			phases = {};
			last = performance.now();
			timer = window.setInterval(tick, 10);
		},
		stop() {
			tick();
			clearInterval(timer);
			timer = 0;
			return phases;
		},
		/** Milliseconds from each key to the frame that shows where the focus went. */
		moves: /** @type {number[]} */ ([]),
		watchFocus() {
			let pressed = 0;
			addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
			addEventListener('focusin', async () => probe.moves.push(await probe.until(() => true, pressed)));
		},
		/** Milliseconds until something is on the screen, from a moment on. */
		async until(/** @type {() => unknown} */ shown, from = performance.now()) {
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			while (!shown()) {
				await frame();
				if (performance.now() - from > 120_000) throw new Error(`never shown: ${shown}`);
			}
			// A message sent from within a frame arrives when that frame is painted.
			const { port1, port2 } = new MessageChannel();
			await frame();
			await new Promise((resolve) => {
				port1.onmessage = resolve;
				port2.postMessage(null);
			});
			return performance.now() - from;
		}
	};
	Object.assign(window, { probe });
	return probe;
}
