import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import de from '../../../src/lib/i18n/de.json';
import en from '../../../src/lib/i18n/en.json';
import { questions } from '../../../src/lib/questions/chapters';
import { methodOf } from '../../../src/lib/questions/methods';

/** Names that are the same in every language. */
const NAMES = /^(Groundswell|CSV|PNG|SVG|SQL|PowerPoint|DuckDB|PDF|age|recipe\.json|edition\.json|⌘|Ctrl|Enter|n|p)$/;
/** Attributes that a reader sees or hears. */
const READ = ['aria-label', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'];

type Node = { type: string; [key: string]: unknown };

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}.⌘]+/u).filter((word) => /\p{L}{2}/u.test(word));

/** Words that stand in a template as they are, beside those that come from messages. */
function literal(source: string): string[] {
	const found: string[] = [];
	const walk = (node: unknown, within: string): void => {
		if (Array.isArray(node)) return node.forEach((one) => walk(one, within));
		if (typeof node !== 'object' || node === null) return;
		const { type, name, data, raw } = node as Node;
		if (type === 'Text' && !['style', 'script', 'Attribute'].includes(within))
			found.push(...wordsIn(String(data ?? raw)));
		if (type === 'Attribute' && READ.includes(String(name))) {
			const { value } = node as unknown as AST.Attribute;
			for (const part of Array.isArray(value) ? value : []) if (part.type === 'Text') found.push(...wordsIn(part.data));
		}
		const inside = /(Attribute|StyleDirective)/.test(type)
			? 'Attribute'
			: type === 'RegularElement'
				? String(name)
				: within;
		for (const [key, child] of Object.entries(node as Node))
			if (key !== 'parent' && typeof child === 'object') walk(child, inside);
	};
	walk(parse(source, { modern: true }).fragment, '');
	return found.filter((word) => !NAMES.test(word));
}

const templates = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.svelte'));

test('no template holds a word of its own: all come from messages in both languages', () => {
	expect(templates.length).toBeGreaterThan(40);
	for (const path of templates) expect(literal(readFileSync(`src/${path}`, 'utf8')), path).toEqual([]);
});

test('a word in a template is found, in text and in what is read aloud', () => {
	expect(literal('<p>Daten {m.x()} öffnen</p>')).toEqual(['Daten', 'öffnen']);
	expect(literal('<button aria-label="Weiter">{m.x()}</button><p class="small">{a}</p>')).toEqual(['Weiter']);
	expect(literal('{#if a}<b title="Next: {b}">·</b>{/if}')).toEqual(['Next']);
});

test('both languages say the same things, with the same values in them', () => {
	expect(Object.keys(en).toSorted()).toEqual(Object.keys(de).toSorted());
	const values = (text: unknown) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
	for (const [key, text] of Object.entries(de)) {
		const other = (en as Record<string, unknown>)[key];
		expect([...new Set(values(other))], key).toEqual([...new Set(values(text))]);
		expect(JSON.stringify(text).length, key).toBeGreaterThan(2);
	}
});

test('no English text is the German one left standing', () => {
	// Both languages are written with these.
	const same = Object.entries(de).filter(([key, text]) => (en as Record<string, unknown>)[key] === text);
	for (const [key, text] of same)
		expect(/[äöüß]|\b(der|die|das|und|nicht|ein|eine|wird|sind)\b/i.test(String(text)), key).toBe(false);
	for (const { id, asks, columns } of questions) {
		const pairs = [asks, ...Object.values(methodOf(id)), ...Object.values(columns).map(({ label }) => label)];
		for (const words of pairs)
			expect(/[äöüß]|\b(der|und|nicht|wird|sind)\b/.test(words.en), `${id}: ${words.en}`).toBe(false);
		expect(asks.de, id).not.toBe(asks.en);
	}
});
