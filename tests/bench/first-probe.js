/**
 * Runs in the page before anything of its own: when the first figure is painted, what moves, and what keeps the main
 * thread busy. No frame is made while style sheets are awaited, so a frame that finds the figure also paints it.
 */
export function installFirstProbe() {
	const seen = { figure: 0, largest: 0, shift: 0, longTasks: 0 };
	Object.assign(window, { seen });
	/** @type {(type: string, take: (entry: PerformanceEntry & { value?: number }) => void) => void} */
	const watch = (type, take) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
	watch('layout-shift', ({ value = 0 }) => (seen.shift += value));
	watch('longtask', ({ duration }) => (seen.longTasks += duration));
	const look = () => {
		const figures = [...document.querySelectorAll('figure svg')];
		if (!figures.some((one) => one.getBoundingClientRect().height)) return requestAnimationFrame(look);
		// A message sent from within a frame arrives when that frame is painted.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (seen.figure = performance.now());
		port2.postMessage(null);
	};
	requestAnimationFrame(look);
}
