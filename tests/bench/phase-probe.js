/** Runs in the page: how long the workshop works, and on what, by what its progress bar says. */
export function installPhases() {
	/** Words of the page for its phases. @type {Record<string, string>} */
	const words = {
		'Dateien werden gelesen': 'reading',
		'Zeilen werden übernommen': 'staging',
		'Tabellen werden gebildet': 'typing',
		'Fragen werden beantwortet': 'asking'
	};
	/** @type {Record<string, number>} */
	let by = {};
	let begun = 0;
	const phases = {
		start() {
			by = {};
			begun = performance.now();
		},
		/** Milliseconds from the start until the page works no more; called before or while it works. */
		async idle() {
			const bar = () => document.querySelector('[role=status] progress')?.getAttribute('aria-label');
			const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
			while (bar() === undefined) await pause();
			let last = performance.now();
			for (let label = bar(); label !== undefined; label = bar()) {
				await pause();
				const now = performance.now();
				const phase = words[label ?? ''] ?? 'other';
				by[phase] = (by[phase] ?? 0) + now - last;
				last = now;
			}
			return { took: last - begun, by };
		}
	};
	Object.assign(window, { phases });
	return phases;
}
