import type { Progress } from '../../../src/lib/pipeline/progress';

/** Milliseconds that each phase has taken, by what progress says. */
export class Phases {
	readonly took: Record<string, number> = {};
	private phase = '';
	private since = 0;

	readonly onProgress = ({ phase }: Progress) => {
		if (phase !== this.phase) this.turn(phase);
	};

	private turn(phase: string): void {
		const now = performance.now();
		if (this.phase) this.took[this.phase] = (this.took[this.phase] ?? 0) + now - this.since;
		this.phase = phase;
		this.since = now;
	}

	end(): Record<string, number> {
		this.turn('');
		return this.took;
	}
}
