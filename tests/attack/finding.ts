import type { AnswerRow } from '../../src/lib/edition/edition';
import type { Dimension, Latent } from '../../src/lib/edition/outsider/cell';

/** What an edition gives away, or where it is broken; one sentence each. */
export interface Finding {
	/**
	 * recovered: a hidden number is known; narrow: known but for fewer than a group; part: a part nobody prints is known to
	 * be small; small: a shown number is too small; derived: what is computed from a hidden number is shown; broken:
	 * numbers contradict each other; and of two editions changed: a number differs by few; shown: one was hidden before;
	 * mean: a mean of two groups that differ by few.
	 */
	kind: 'broken' | 'recovered' | 'derived' | 'narrow' | 'part' | 'small' | 'shown' | 'changed' | 'mean';
	/** Question id, or `slices`. */
	question: string;
	row: AnswerRow;
	column: string;
	/** Between what it lies; for what is shown, its value twice. */
	lo: number;
	hi: number;
	part?: Latent['kind'];
	/** For a part outside units, regions or rounds. */
	dimension?: Dimension;
}

const ORDER: Finding['kind'][] = [
	...(['broken', 'recovered', 'derived', 'narrow', 'part', 'small', 'shown', 'changed', 'mean'] as const)
];

/** The worst first, else as in the file. */
export const worstFirst = (findings: Finding[]): Finding[] =>
	findings.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
