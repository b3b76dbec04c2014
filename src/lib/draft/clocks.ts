/** How long the host may take to say what time it is. */
const ANSWER_MS = 3000;

/** What time it is by two clocks, in milliseconds since 1970: this machine's, and one that nobody sets meanwhile. */
export interface Clocks {
	/** By the one that is behind: what is old by it is old. */
	earliest(): number;
	/** By the one that is ahead: what is kept until after it is kept long enough. */
	latest(): number;
}

async function hostTime(): Promise<number | null> {
	try {
		// The page itself, of which no service worker keeps a copy with the time of another day.
		const asked = { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) } as const;
		const { headers, body } = await fetch(location.pathname, asked);
		void body?.cancel();
		const time = Date.parse(headers.get('date') ?? '');
		return Number.isNaN(time) ? null : time;
	} catch {
		return null;
	}
}

/**
 * A machine's clock can be years off, be put right, or be set at any moment, and a draft must not be deleted for it. The
 * second clock is the host's, asked once and counted on from there; where no host answers, this machine's as it was then.
 */
export async function bothClocks(): Promise<Clocks> {
	const begun = (await hostTime()) ?? Date.now();
	const since = performance.now();
	const counted = () => Math.floor(begun + performance.now() - since);
	return {
		earliest: () => Math.min(Date.now(), counted()),
		latest: () => Math.max(Date.now(), counted())
	};
}
