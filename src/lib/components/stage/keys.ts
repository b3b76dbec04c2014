/** What a key asks of the stage. */
export type Command =
	'next' | 'back' | 'first' | 'last' | 'blank' | 'overview' | 'escape' | 'full-screen' | 'presenter' | 'edit' | 'help';

/** A clicker sends PageUp and PageDown, F5 to begin, Escape to end, and B or a full stop for a blank screen. */
const KEYS: Record<string, Command> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	Backspace: 'back',
	Home: 'first',
	End: 'last',
	F5: 'full-screen',
	Escape: 'escape'
};
/** Keys of one character: speech input types them, so that they can be turned off, and the digits with them. */
const LETTERS: Record<string, Command> = {
	b: 'blank',
	'.': 'blank',
	o: 'overview',
	f: 'full-screen',
	s: 'presenter',
	e: 'edit',
	'?': 'help'
};

/** What a pressed key asks for; nothing where it has another use: with Ctrl, in a field, or Enter on a button. */
export function commandOf(event: KeyboardEvent, letters = true): Command | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('input, textarea, select')) return event.key === 'Escape' ? 'escape' : undefined;
	if (target?.closest('button, a, summary') && (event.key === 'Enter' || event.key === ' ')) return;
	return KEYS[event.key] ?? (letters ? LETTERS[event.key.toLowerCase()] : undefined);
}

/** The choice is kept for the tab's session; it tells nothing of an edition. */
const KEPT = 'stage-letters';

export function keptLetters(): boolean {
	try {
		return sessionStorage.getItem(KEPT) !== 'off';
	} catch {
		return true;
	}
}

export function keepLetters(letters: boolean): void {
	try {
		if (letters) sessionStorage.removeItem(KEPT);
		else sessionStorage.setItem(KEPT, 'off');
	} catch {
		// Storage may be forbidden; the choice then lasts until the page is loaded anew.
	}
}
