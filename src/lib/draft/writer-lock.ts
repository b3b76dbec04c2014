import { DraftProblem } from './draft-problem';

const NAME = 'groundswell-draft';

/** A reloaded page may ask before the browser has let go of the page it was; only a living tab holds on for longer. */
const RELOAD_MS = 1000;

/** Time for the other tab to finish the save it is at; one that hangs or sleeps loses the lock without being asked. */
const HAND_OVER_MS = 3000;

/** What the writer is told while it holds the lock. */
export interface WriterEvents {
	/** Another tab asks for the lock: finish what is begun, then the lock is given away. */
	asked: () => Promise<void>;
	/** The lock is gone. */
	lost: () => void;
}

/** Resolves to the function that lets go of the lock, or to null if it stayed with another tab. */
function request(options: LockOptions, lost: () => void): Promise<(() => void) | null> {
	return new Promise((resolve, reject) => {
		let held = false;
		const holding = () =>
			new Promise<void>((release) => {
				held = true;
				resolve(release);
			});
		navigator.locks.request(NAME, options, holding).catch((error: unknown) => {
			if (held) lost();
			else if (error instanceof DOMException && /^(Timeout|Abort)Error$/.test(error.name)) resolve(null);
			else reject(new DraftProblem('draft-not-allowed', { why: 'refused' }));
		});
	});
}

/**
 * Becomes the one writer across tabs; `takeOver` asks a writing tab to hand over and, if it does not, steals the lock.
 * Resolves to the function that lets go. Throws `draft-elsewhere` if another tab is the writer.
 */
export async function becomeWriter(takeOver: boolean, events: WriterEvents): Promise<() => void> {
	const channel = new BroadcastChannel(NAME);
	const lost = () => {
		channel.close();
		events.lost();
	};
	if (takeOver) channel.postMessage('hand-over');
	let release: (() => void) | null = null;
	try {
		release = await request({ signal: AbortSignal.timeout(takeOver ? HAND_OVER_MS : RELOAD_MS) }, lost);
		if (takeOver) release ??= await request({ steal: true }, lost);
	} finally {
		if (!release) channel.close();
	}
	if (!release) throw new DraftProblem('draft-elsewhere');
	const letGo = release;
	channel.onmessage = async () => {
		await events.asked();
		letGo();
		lost();
	};
	return () => {
		channel.close();
		letGo();
	};
}
