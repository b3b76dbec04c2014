import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainName, rejectedCsv } from '../lib/components/workshop/rejected-csv';
import type { Locale } from '../lib/i18n/format';
import type { RejectedTable } from '../lib/pipeline/progress';

/** Writes rejected rows, a CSV a sheet in its own columns, so that they can be mended and read again. */
export async function writeRejected(
	folder: string,
	tables: AsyncIterable<RejectedTable>,
	locale: Locale
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const taken = new Set<string>();
	for await (const table of tables) {
		const wanted = plainName([table.file.replace(/\.\w+$/, ''), table.sheet].filter(Boolean).join('-'));
		let name = wanted;
		for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}-${count}`;
		taken.add(name.toLowerCase());
		await writeFile(join(folder, `${name}.csv`), rejectedCsv(table, locale));
	}
}
