import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { all, type Element, readXml } from './read-xml';

/** An Office file, opened as strictly as may be. */
export interface OfficePackage {
	parts: Map<string, Element>;
	/** Rows of each chart's workbook, in the order of the charts, as another program reads them. */
	workbooks: unknown[][][];
	slides: Element[];
	/** Text of the notes of each slide. */
	notes: string[];
}

const numbered = (paths: Iterable<string>, pattern: RegExp) =>
	[...paths]
		.filter((path) => pattern.test(path))
		.toSorted((a, b) => Number(/\d+/.exec(a.split('/').at(-1)!)) - Number(/\d+/.exec(b.split('/').at(-1)!)));

const resolve = (target: string, from: string) =>
	target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${from}`).pathname.slice(1);

/** Part a relationship file speaks for: `ppt/_rels/presentation.xml.rels` for `ppt/presentation.xml`. */
const sourceOf = (path: string) => path.replace('_rels/', '').replace(/\.rels$/, '');

export const textOf = (element: Element): string =>
	all(element, 'a:p')
		.map((paragraph) =>
			all(paragraph, 'a:t')
				.map(({ text }) => text)
				.join('')
		)
		.join('\n');

/** @returns what would make Office offer a repair: parts without type, targets that are not there, names given twice. */
export async function openPackage(bytes: Uint8Array): Promise<{ opened: OfficePackage; faults: string[] }> {
	const names: string[] = [];
	const files = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
	const faults = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} twice`);
	faults.push(...names.filter((name) => name.endsWith('/')).map((name) => `folder ${name}`));
	const parts = new Map(
		Object.entries(files)
			.filter(([path]) => /\.(xml|rels)$/.test(path))
			.map(([path, content]) => [path, readXml(strFromU8(content), path)])
	);
	const types = parts.get('[Content_Types].xml')!;
	const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1));
	const extensions = all(types, 'Default').map(({ attributes }) => attributes.Extension);
	for (const [at, path] of overrides.entries()) {
		if (!files[path]) faults.push(`type of ${path}, which is not there`);
		if (overrides.indexOf(path) !== at) faults.push(`type of ${path} twice`);
	}
	const reached = new Set(['[Content_Types].xml']);
	for (const [path, part] of parts) {
		if (path.endsWith('.rels')) {
			reached.add(path);
			const source = sourceOf(path);
			const used = parts.get(source);
			const ids = all(part, 'Relationship').map(({ attributes }) => attributes.Id);
			if (source && !files[source] && path !== '_rels/.rels') faults.push(`${path} of nothing`);
			if (new Set(ids).size < ids.length) faults.push(`${path}: an id twice`);
			for (const { attributes } of all(part, 'Relationship')) {
				if (attributes.TargetMode === 'External') continue;
				const target = resolve(attributes.Target!, source);
				reached.add(target);
				if (!files[target]) faults.push(`${path}: ${attributes.Target} is not there`);
			}
			if (used)
				for (const [, id] of strFromU8(files[source]!).matchAll(/\br:(?:id|embed|link)="([^"]+)"/g))
					if (!ids.includes(id)) faults.push(`${source} asks for ${id}`);
		} else if (path !== '[Content_Types].xml' && !overrides.includes(path)) faults.push(`${path} has no type`);
		for (const list of all(part, 'p:spTree')) {
			const ids = all(list, 'p:cNvPr').map(({ attributes }) => attributes.id);
			if (new Set(ids).size < ids.length) faults.push(`${path}: a shape's id twice`);
		}
		for (const { attributes } of [...all(part, 'a:ext'), ...all(part, 'a:off'), ...all(part, 'a:gridCol')])
			for (const [name, value] of Object.entries(attributes))
				if (name !== 'uri' && !/^\d+$/.test(value)) faults.push(`${path}: ${name}="${value}"`);
		if (/="(NaN|undefined|null|-?Infinity)"|>(NaN|undefined|null|-?Infinity)</.test(strFromU8(files[path]!)))
			faults.push(`${path}: a number that is none`);
	}
	for (const path of names) {
		if (!extensions.includes(path.split('.').at(-1))) faults.push(`${path} has no type by its ending`);
		if (!reached.has(path)) faults.push(`${path} belongs to nothing`);
	}
	const workbooks: unknown[][][] = [];
	for (const path of numbered(parts.keys(), /^ppt\/charts\/chart\d+\.xml$/)) {
		const own = `ppt/charts/_rels/${path.split('/').at(-1)}.rels`;
		const target = resolve(all(parts.get(own)!, 'Relationship')[0]!.attributes.Target!, path);
		const { sheets } = await readXlsx(files[target]!);
		workbooks.push(sheets[0]!.rows);
	}
	const slides = numbered(parts.keys(), /^ppt\/slides\/slide\d+\.xml$/).map((path) => parts.get(path)!);
	const notes = numbered(parts.keys(), /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((path) =>
		textOf(parts.get(path)!)
	);
	return { opened: { parts, workbooks, slides, notes }, faults };
}
