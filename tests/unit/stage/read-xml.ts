/** An element with its attributes, its elements and its text. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	text: string;
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*"[^"<]*")*)\\s*(/?)>`);
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (raw: string): string =>
	raw.replace(/&(#?)(\w+);/g, (_, number: string, name: string) => {
		if (!number) return NAMED[name] ?? '';
		return String.fromCodePoint(name.startsWith('x') ? Number.parseInt(name.slice(1), 16) : Number(name));
	});

/**
 * Reads XML without a document type, as strictly as the recommendation has it.
 * @throws Error at the first thing that is not well-formed
 */
export function readXml(written: string, path: string): Element {
	const fail = (what: string, at: number): never => {
		throw new Error(`${path}: ${what} at ${at}: ${written.slice(at, at + 80)}`);
	};
	const forbidden = written.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
	if (forbidden >= 0) fail('a character that XML has not', forbidden);
	if (!written.isWellFormed()) fail('half of a pair', 0);
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	let at = /^<\?xml [^?]*\?>\s*/.exec(written)?.[0].length ?? 0;
	while (at < written.length) {
		const next = written.indexOf('<', at);
		const text = written.slice(at, next < 0 ? written.length : next);
		if (ENTITY.test(text)) fail('an open ampersand', at);
		if (text.trim() && open.length === 1) fail('text beside the root', at);
		open.at(-1)!.text += plain(text);
		if (next < 0) break;
		const tag = TAG.exec(written.slice(next)) ?? fail('no tag', next);
		const [whole, closing, name = '', list = '', empty] = tag;
		if (ENTITY.test(list)) fail('an open ampersand', next);
		if (closing) {
			if (open.length < 2 || open.pop()!.name !== name) fail(`${name} was not open`, next);
		} else {
			const pairs = [...list.matchAll(new RegExp(`(${NAME})\\s*=\\s*"([^"]*)"`, 'g'))];
			const attributes = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, plain(value)]));
			if (Object.keys(attributes).length < pairs.length) fail('an attribute twice', next);
			const element = { name, attributes, children: [], text: '' };
			open.at(-1)!.children.push(element);
			if (!empty) open.push(element);
		}
		at = next + whole.length;
	}
	if (open.length > 1 || root.children.length !== 1) fail('not one closed root', written.length);
	return root.children[0]!;
}

/** Every element of a name, in order. */
export const all = (element: Element, name: string): Element[] => [
	...(element.name === name ? [element] : []),
	...element.children.flatMap((child) => all(child, name))
];
