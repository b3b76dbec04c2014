import { m } from '../../i18n/paraglide/messages';
import type { Step } from './workshop.svelte';

export const STEP_NAMES: Record<Step, () => string> = {
	files: m.step_files,
	map: m.step_map,
	mend: m.step_mend,
	ready: m.step_ready,
	publish: m.step_publish
};
