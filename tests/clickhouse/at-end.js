/** What is done when this process ends, of itself or by a signal. */

/** @type {Set<() => void>} */
const waiting = new Set();
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {() => void} sweep done at once, for nothing waits any more
 * @returns {() => void} to be called when it has become needless
 */
export function atEnd(sweep) {
	if (!waiting.size) {
		process.on('exit', sweepAll);
		for (const signal of SIGNALS) process.on(signal, endBy);
	}
	waiting.add(sweep);
	return () => {
		if (waiting.delete(sweep) && !waiting.size) letGo();
	};
}

function sweepAll() {
	for (const sweep of waiting) sweep();
	waiting.clear();
}

function endBy(/** @type {NodeJS.Signals} */ signal) {
	sweepAll();
	letGo();
	// Whoever sent it, or waits for this process, sees that it ended by it.
	process.kill(process.pid, signal);
}

function letGo() {
	process.off('exit', sweepAll);
	for (const signal of SIGNALS) process.off(signal, endBy);
}
