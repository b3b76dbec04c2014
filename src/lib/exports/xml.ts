/** What a walk over XML meets; names come without their namespace's prefix, text as it is written. */
export interface XmlHandler {
	/** @param tag all between the angle brackets, for `attribute` */
	open(name: string, tag: string): void;
	text?(raw: string): void;
	close?(name: string): void;
}

/** No tag or comment of a workbook is longer; without a limit, a bracket that never closes would be searched for in vain. */
const LONGEST_TAG = 2 ** 20;

const decoderFor = ([first, second]: Uint8Array): TextDecoder =>
	new TextDecoder(
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
	);

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its five named and its numbered entities read, and line ends as XML 1.0 (2.11) has them. */
export function plain(raw: string): string {
	const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (written, decimal, hex, name: string) => {
		if (name) return NAMED[name] ?? written;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		return code <= 0x10ffff ? String.fromCodePoint(code) : written;
	});
}

const patterns = new Map<string, RegExp>();

/** An attribute of a tag, whatever the prefix of its name, or undefined. */
export function attribute(tag: string, name: string): string | undefined {
	let pattern = patterns.get(name);
	if (!pattern) {
		pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
		patterns.set(name, pattern);
	}
	const match = pattern.exec(tag);
	return match ? plain(match[1] ?? match[2] ?? '') : undefined;
}

/** Name of a tag from `from` on, without its prefix. */
function nameIn(text: string, from: number, to: number): string {
	let start = from;
	let at = from;
	for (; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 58) start = at + 1;
		else if (code <= 32 || code === 47) break;
	}
	return text.slice(start, at);
}

/**
 * Walks over XML that arrives in pieces, in one pass and little memory. Entities of its own making it has none: a DOCTYPE
 * is refused, as Office Open XML demands (ECMA-376-2, 8.1.4).
 * @throws SyntaxError where it is cut short, holds a DOCTYPE or a tag beyond all measure
 */
export function walkXml(pieces: Iterable<Uint8Array>, { open, text: onText, close }: XmlHandler): void {
	let decoder: TextDecoder | undefined;
	let rest = '';
	let depth = 0;
	const take = (text: string): string => {
		let at = 0;
		for (;;) {
			const begin = text.indexOf('<', at);
			if (onText && begin !== at && at < text.length) onText(begin < 0 ? text.slice(at) : text.slice(at, begin));
			if (begin < 0) return '';
			const second = text.charCodeAt(begin + 1);
			const comment = second === 33 && text.startsWith('<!--', begin);
			const data = second === 33 && text.startsWith('<![CDATA[', begin);
			const sign = comment ? '-->' : data ? ']]>' : '>';
			const end = text.indexOf(sign, begin + 1);
			if (end < 0 || (second === 33 && text.length < begin + 9)) {
				if (text.length - begin > LONGEST_TAG) throw new SyntaxError('a tag without an end');
				return text.slice(begin);
			}
			at = end + sign.length;
			// The text of CDATA is as it stands, and whoever takes text will decode it.
			if (data) onText?.(text.slice(begin + 9, end).replaceAll('&', '&amp;'));
			else if (second === 33 && !comment) throw new SyntaxError('a DOCTYPE');
			else if (second === 47) {
				depth--;
				close?.(nameIn(text, begin + 2, end));
			} else if (second !== 33 && second !== 63) {
				const name = nameIn(text, begin + 1, end);
				open(name, text.slice(begin + 1, end));
				if (text.charCodeAt(end - 1) === 47) close?.(name);
				else depth++;
			}
		}
	};
	for (const piece of pieces) {
		decoder ??= decoderFor(piece);
		rest = take(rest + decoder.decode(piece, { stream: true }));
	}
	if (take(rest + (decoder?.decode() ?? '')) || depth !== 0) throw new SyntaxError('cut short');
}
