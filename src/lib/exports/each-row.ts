import type { CellCoder } from './cell-coder';
import type { RefusedRows } from './refused-rows';
import type { StageOptions } from './stage';

/** Rows between two looks at whether to go on, and two tellings of how far it is. */
const PAUSE = 50_000;

/**
 * Walks the rows of a sheet that can be staged and writes down those that cannot.
 * @param take is given the line of each row; what it returns is waited for, so that most rows wait for nothing
 */
export async function eachRow(
	coder: CellCoder,
	refused: RefusedRows,
	{ signal, onRows }: StageOptions,
	take: (line: number) => Promise<void> | undefined
): Promise<void> {
	while (coder.next()) {
		if (coder.rows % PAUSE === 0) {
			signal?.throwIfAborted();
			onRows?.(coder.position);
		}
		const reason = coder.refusal();
		const waits = reason ? refused.add(coder.line, reason) : take(coder.line);
		if (waits) await waits;
	}
	await refused.flush();
}
