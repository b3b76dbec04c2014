import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Lines that are written at once: some hundred kilobytes. */
const AT_ONCE = 4000;

/**
 * Writes lines as they come and waits until each part is written, so that a file of any length takes the same memory.
 * @param {string} path of the file; its folder is made where it is missing
 * @param {Iterable<string>} lines
 * @returns lines below the first, and bytes
 */
export async function writeLines(path, lines) {
	await mkdir(dirname(path), { recursive: true });
	const file = await open(path, 'w');
	let rows = -1;
	let bytes = 0;
	/** @type {string[]} */
	let part = [];
	const flush = async () => {
		const text = Buffer.from(`${part.join('\r\n')}\r\n`);
		rows += part.length;
		bytes += text.length;
		part = [];
		// A FileHandle may write less than it is given; writeFile goes on from where it stands until all is written.
		await file.writeFile(text);
	};
	try {
		for (const line of lines) if (part.push(line) >= AT_ONCE) await flush();
		if (part.length) await flush();
	} finally {
		await file.close();
	}
	return { path, rows, bytes };
}
