/** Milliseconds on the wall, and those of the processor in all threads: the second hardly feels what else a machine does. */
export interface Took {
	took: number;
	processor: number;
}

/** Starts measuring this process. */
export function clock(): () => Took {
	const [wall, used] = [performance.now(), process.cpuUsage()];
	return () => {
		const { user, system } = process.cpuUsage(used);
		return { took: performance.now() - wall, processor: (user + system) / 1000 };
	};
}
