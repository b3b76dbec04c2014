import * as v from 'valibot';
import { stageScript } from '../../edition/stage-script';
import type { StageScript } from '../../stage/scene';

/** Until it is saved with the edition a script lies in the tab's own storage, so that a reload loses nothing. */
const KEY = 'stage-script';

const kept = v.object({ programme: v.string(), created_on: v.string(), saved: v.boolean(), script: stageScript });
type Of = { programme: string; created_on: string };

/** @returns the script that was kept for an edition, null where there is none */
export function keptScript({ programme, created_on }: Of): { script: StageScript; saved: boolean } | null {
	try {
		const { success, output } = v.safeParse(kept, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
		return success && output.programme === programme && output.created_on === created_on ? output : null;
	} catch {
		// Storage may be forbidden, or hold something else; then nothing was kept.
		return null;
	}
}

/** Keeps a script until the tab is closed, or forgets it. */
export function keepScript({ programme, created_on }: Of, script: StageScript | undefined, saved: boolean): void {
	try {
		if (script) sessionStorage.setItem(KEY, JSON.stringify({ programme, created_on, saved, script }));
		else sessionStorage.removeItem(KEY);
	} catch {
		// Storage may be forbidden or full; the script is then in memory alone.
	}
}
