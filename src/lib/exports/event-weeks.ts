/** Most people, measures and weeks: all three fit into one exact number. */
const PEOPLE = 2 ** 21;
const MEASURES = 2 ** 19;
const WEEKS = 2 ** 13 - 1;
/** Slots that are filled before there are more of them. */
const LOAD = 0.6;

/**
 * Events counted by person, measure and week: a table of numbers by open addressing, because a log may have as many of them
 * as a company has people and weeks, and a `Map` would take five times the memory.
 */
export class EventWeeks {
	size = 0;
	/** Key + 1 of each slot; 0 where it is empty. */
	private keys = new Float64Array(1024);
	private counts = new Int32Array(1024);
	/** Line of the first event of each slot. */
	private lines = new Int32Array(1024);

	/** Counts an event; false where one of its numbers is beyond what can be counted. */
	add(person: number, measure: number, week: number, line: number): boolean {
		if (person >= PEOPLE || measure >= MEASURES || !(week >= 0 && week < WEEKS)) return false;
		const key = (person * MEASURES + measure) * WEEKS + week + 1;
		const slot = this.slotOf(key);
		if (this.keys[slot] === 0) {
			this.keys[slot] = key;
			this.lines[slot] = line;
			this.size++;
		}
		this.counts[slot]!++;
		if (this.size > LOAD * this.keys.length) this.grow();
		return true;
	}

	*[Symbol.iterator](): Generator<{ person: number; measure: number; week: number; line: number; count: number }> {
		for (const [slot, stored] of this.keys.entries()) {
			if (!stored) continue;
			const key = stored - 1;
			const week = key % WEEKS;
			const rest = (key - week) / WEEKS;
			const measure = rest % MEASURES;
			const person = (rest - measure) / MEASURES;
			yield { person, measure, week, line: this.lines[slot]!, count: this.counts[slot]! };
		}
	}

	private slotOf(key: number): number {
		const mask = this.keys.length - 1;
		const low = key % 4294967296;
		let slot = (Math.imul(low ^ (low >>> 16), 0x45d9f3b) ^ Math.imul((key - low) / 4294967296, 0x9e3779b1)) >>> 0;
		for (slot = (slot ^ (slot >>> 13)) & mask; this.keys[slot] !== 0 && this.keys[slot] !== key;)
			slot = (slot + 1) & mask;
		return slot;
	}

	private grow(): void {
		const { keys, counts, lines } = this;
		const slots = 2 * keys.length;
		this.keys = new Float64Array(slots);
		this.counts = new Int32Array(slots);
		this.lines = new Int32Array(slots);
		for (const [at, key] of keys.entries()) {
			if (!key) continue;
			const slot = this.slotOf(key);
			this.keys[slot] = key;
			this.counts[slot] = counts[at]!;
			this.lines[slot] = lines[at]!;
		}
	}
}
