import { vi } from 'vitest';

/** A command of `src/cli/` in this process: how it ends, and what it says on both ways out. */
export async function inProcess(
	main: (args: string[]) => Promise<number>,
	...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
	const told = { stdout: '', stderr: '' };
	const ways = (['stdout', 'stderr'] as const).map((way) =>
		vi.spyOn(process[way], 'write').mockImplementation((text) => Boolean((told[way] += String(text))))
	);
	try {
		return { code: await main(args), ...told };
	} finally {
		for (const way of ways) way.mockRestore();
	}
}
