/**
 * `npm run bench`: how long Groundswell takes, beside what stands under it. It measures, asserts nothing and takes hours
 * for all of it: choose.
 *
 *   npm run bench -- [--sizes 1800,20000,100000] [--weeks 100] [--runs 3] [--only PART,PART:WORD] [--usage one|weekly]
 *                    [--events 10,100,300] [--json FILE]
 *
 * Parts: csv (usage files → DuckDB), tables (tables and answers, wasm and native), whole (exports → edition), sponsor
 * (first figure, slices, bytes), workshop (does its page stay alive), cluster (edition whose usage is so many million events
 * in ClickHouse). `workshop:cancel` measures what has that word in it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { prepare } from '../../src/cli/start.js';

prepare();
// Packages may have been missing until here.
const { Book } = await import('./book.js');
const { installNative } = await import('./native.js');
const { alone, bySize } = await import('./parts.js');
const { Programmes } = await import('./programmes.js');
const { buildSite, root, serveSite } = await import('./site.js');

const names = [...Object.keys(bySize), ...Object.keys(alone)];
const text = /** @type {const} */ ({ type: 'string' });
const { values: options } = parseArgs({
	options: {
		sizes: { ...text, default: '1800,20000,100000' },
		weeks: { ...text, default: '100' },
		runs: { ...text, default: '3' },
		only: { ...text, default: names.join(',') },
		usage: { ...text, default: 'one' },
		events: { ...text, default: '10,100,300' },
		json: text
	}
});
/** Part → the word that what is measured must hold. */
const chosen = options.only.split(',').map((one) => {
	const [name = '', only = ''] = one.split(':');
	if (!names.includes(name)) throw new Error(`There is no part ${name}; there are ${names.join(', ')}.`);
	return { name, only };
});
const sizes = options.sizes.split(',').map(Number);
const events = options.events.split(',').map(Number);
const [weeks, runs] = [Number(options.weeks), Number(options.runs)];

buildSite();
if (chosen.some(({ name }) => name === 'csv' || name === 'tables')) installNative();
const site = await serveSite();
const book = new Book();
const programmes = new Programmes();
const shared = { runs, site: site.address, programmes, events };
// Gigabytes must not be left behind by whoever has seen enough.
process.once('exit', () => {
	programmes.forget();
	site.stop();
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
/** Of the machine, before each part was saved. @type {number[]} */
const loads = [];
/** What is known so far, so that a run that breaks off after hours has told something. */
function save() {
	loads.push(loadavg()[0] ?? 0);
	const machine = {
		processor: cpus()[0]?.model,
		cores: cpus().length,
		memory: totalmem(),
		node: process.versions.node,
		loads,
		version: JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).version
	};
	const { failures } = book;
	if (options.json) writeFileSync(options.json, JSON.stringify({ machine, rows: book.rows(), failures }, null, '\t'));
	return machine;
}
for (const size of sizes) {
	for (const { name, only } of chosen) {
		const measure = bySize[name];
		if (!measure) continue;
		const programme = await programmes.of(size, weeks, name === 'csv' ? options.usage : 'weekly');
		await measure({ ...shared, page: book.of(name, size), only, programme });
		save();
	}
	programmes.forget();
}
for (const { name, only } of chosen) {
	await alone[name]?.({ ...shared, page: book.of(name), only });
	save();
}
console.log(save());
book.print();
process.exit();
