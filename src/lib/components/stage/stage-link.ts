import type { Edition } from '../../edition/edition';
import type { StageScript } from '../../stage/scene';
import { opened } from '../opened-edition.svelte';
import type { Place } from '../url-state';
import type { Command } from './keys';

/** An edition on its way to another window, never through a store: it may be secret. */
export interface Sent {
	kind: 'edition';
	edition: Edition;
	sealed: boolean;
	unpublished: boolean;
	/** Whether it is nowhere but in the windows' memory. */
	inMemory: boolean;
	script: StageScript | undefined;
}
/** The edition shown, with what makes it secret. */
export const sent = (edition: Edition, script: StageScript | undefined): Sent => ({
	kind: 'edition',
	edition,
	sealed: opened.sealed,
	unpublished: opened.unpublished,
	inMemory: opened.inMemory,
	script
});

/** What the stage tells the window with notes. */
export type FromStage =
	| Sent
	| { kind: 'place'; place: Place; blank: boolean; letters: boolean }
	| { kind: 'stage-here'; reloaded: boolean }
	| { kind: 'stage-gone' };
/** What the window with notes asks of the stage; an edition goes back where the stage lost its own by a reload. */
export type FromPresenter =
	| (Omit<Sent, 'kind'> & { kind: 'give-back' })
	| { kind: 'presenter-here' }
	| { kind: 'command'; command: Command }
	| { kind: 'go'; index: number };

const [KEY, LEFT] = ['stage-link', 'stage-left'];

/** Whether this page is one that was there before and was loaded anew. */
export const isReloaded = (): boolean =>
	performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

/** Notes that the stage of this tab is gone, so that the next one may go on under its number. */
export function leaveNumber(): void {
	try {
		sessionStorage.setItem(LEFT, 'yes');
	} catch {
		// Storage may be forbidden; then no number was kept either.
	}
}

/**
 * The number under which stage and notes find each other; it survives a reload and says nothing. A tab that was duplicated
 * has the number too, but no stage of its own that left it: it gets another, or it would hear what the first one shows.
 */
export function linkNumber(): string {
	try {
		const known = sessionStorage.getItem(KEY);
		const left = sessionStorage.getItem(LEFT);
		sessionStorage.removeItem(LEFT);
		if (known && left) return known;
	} catch {
		// Storage may be forbidden; a reload then needs a new window with notes.
	}
	const number = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
	try {
		sessionStorage.setItem(KEY, number);
	} catch {
		// As above.
	}
	return number;
}

/** The line between a stage and its window with notes: windows of this browser and this site alone. */
export class StageLink<Out extends FromStage | FromPresenter, In extends FromStage | FromPresenter> {
	private channel: BroadcastChannel;

	constructor(number: string, onmessage: (message: In) => void) {
		this.channel = new BroadcastChannel(`groundswell-stage-${number}`);
		this.channel.onmessage = ({ data }: MessageEvent<In>) => onmessage(data);
	}

	send(message: Out): void {
		this.channel.postMessage(message);
	}

	close(): void {
		this.channel.close();
	}
}
