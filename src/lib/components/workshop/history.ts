/** States that can be gone back to, and forward again. */
export class History<T> {
	private readonly past: T[] = [];
	private future: T[] = [];

	/** Keeps a state that is about to be left. */
	push(state: T): void {
		this.past.push(state);
		this.future = [];
	}

	/** @returns the state before `now`, or null where there is none */
	undo(now: T): T | null {
		const state = this.past.pop();
		if (state === undefined) return null;
		this.future.push(now);
		return state;
	}

	/** @returns the state that `undo` left, or null where there is none */
	redo(now: T): T | null {
		const state = this.future.pop();
		if (state === undefined) return null;
		this.past.push(now);
		return state;
	}

	/** All that can be gone to, in no order. */
	states(): T[] {
		return [...this.past, ...this.future];
	}

	get size(): { past: number; future: number } {
		return { past: this.past.length, future: this.future.length };
	}
}
