import type PptxGenJS from 'pptxgenjs';
import { formatNumber } from '../../i18n/format';
import type { Words } from '../../questions/question';
import type { Scene } from '../scene';
import type { Chart } from './chart';
import { clean } from './clean';
import { draw, type QuadrantsPlot } from './draw';
import { type Fitted, fit } from './fit';
import type { TableCell } from './heat-table';
import type { Look } from './look';
import { circle, type Outline } from './outline';
import { qrCode } from './qr';
import { type Tone, toneOf, wordTone } from './tone';

/** The slide in inches, 16:9, and what stands where on it; sizes of letters are pt, half of the stage's px. */
export const SHEET = { width: 13.333, height: 7.5 };
const LEFT = 0.83;
const WIDE = SHEET.width - 2 * LEFT;
const FOOT = 6.72;
export const TITLE_BOX = { x: LEFT, y: 0.86, w: WIDE, h: 1.2 };
const TITLE_SIZES = [36, 32, 28, 24];
export const TITLE_TYPE = {
	fontSize: 36,
	bold: true,
	color: 'tx1',
	align: 'left' as const,
	valign: 'top' as const,
	margin: 0
};
export const TITLE = 'title';
export const LAYOUT = 'Finding';

const NAMES = {
	title: { de: 'Titel', en: 'Title' },
	asks: { de: 'Frage', en: 'Question' },
	detail: { de: 'Vergleich', en: 'Comparison' },
	chart: { de: 'Diagramm', en: 'Chart' },
	table: { de: 'Tabelle', en: 'Table' },
	dots: { de: 'Punkte', en: 'Dots' },
	code: { de: 'QR-Code', en: 'QR code' },
	address: { de: 'Anmeldung', en: 'Sign-up' },
	source: { de: 'Quelle', en: 'Source' }
} satisfies Record<string, Words>;

/** What a slide asks of the package beyond its own text. */
export interface Made {
	charts: Chart[];
	/** Alternative texts by the name of a shape. */
	alternatives: Record<string, string>;
	/** Words that had to be cut on the slide: the notes have them whole. */
	cut: string[];
}

interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

interface Quarter {
	people: number | null;
	number: string;
	/** The first in bold. */
	text: string[];
	tone: Tone;
}

const quarterOf = ({ people, number, name, share, colour }: QuadrantsPlot['spec']['cells'][number]): Quarter => ({
	people,
	number,
	text: [name[0], [name[1], share].filter(Boolean).join(' · ')],
	tone: toneOf(colour)
});

/** A scene on a slide: asks, title, detail; then what carries it; the source at the foot. */
export class SlideWriter {
	readonly made: Made = { charts: [], alternatives: {}, cut: [] };

	constructor(
		private readonly slide: PptxGenJS.Slide,
		private readonly scene: Scene,
		private readonly locale: 'de' | 'en',
		private readonly look: Look
	) {}

	write(): Made {
		const { scene } = this;
		const title = this.fitted(scene.title, TITLE_SIZES, TITLE_BOX, true);
		const objectName = NAMES.title[this.locale];
		// pptxgenjs lets what the layout says of a title go before what a slide says of it; not so of its letters.
		const letters = [{ text: title.text, options: { ...TITLE_TYPE, fontSize: title.size } }];
		this.slide.addText(letters, { placeholder: TITLE, objectName });
		this.text('asks', scene.asks, { x: LEFT, y: 0.48, w: WIDE, h: 0.34 }, [14], 'tx2');
		// A font that is not known may take a line more: its title has all of its box.
		let y = TITLE_BOX.y + (this.look.wide > 1 ? TITLE_BOX.h : title.height) + 0.16;
		if (scene.detail)
			y += this.text('detail', scene.detail, { x: LEFT, y, w: WIDE, h: 0.64 }, [20, 18, 16, 14], 'tx2') + 0.1;
		this.body({ x: LEFT, y: y + 0.3, w: WIDE, h: FOOT - 0.25 - (y + 0.3) });
		if (scene.source) this.text('source', scene.source, { x: LEFT, y: FOOT, w: 10.6, h: 0.42 }, [12], 'tx2');
		return this.made;
	}

	private body(box: Box): void {
		const { plot, facts, quadrants, cards, sentences, address } = this.scene;
		if (plot) {
			const drawn = draw(plot, { locale: this.locale, width: box.w, height: box.h }, this.look);
			if (drawn.kind === 'chart') this.chart(drawn, box);
			else if (drawn.kind === 'table') this.table(drawn.rows, drawn.widths, drawn.row, box);
			else this.quarters(drawn.spec.cells.map(quarterOf), drawn.spec.each, drawn.spec.note, box);
		} else if (facts.length) this.facts(box);
		else if (quadrants.length)
			this.quarters(
				quadrants.map((one) => this.quarter(one)),
				1,
				undefined,
				box
			);
		else if (cards.length) this.cards(box);
		else if (sentences.length) this.sentences(box);
		else if (address) this.address(address, box);
	}

	private chart(chart: Chart, { x, y, w, h }: Box): void {
		const name = this.named('chart', this.scene.alternative);
		// What is written into the chart is made here (see package.ts); this gives it its frame and its place in the package.
		this.slide.addChart('bar', [{ name, labels: [name], values: [0] }], {
			x,
			y,
			w,
			h: Math.min(h, chart.height ?? h),
			objectName: name
		});
		this.made.charts.push(chart);
	}

	private table(rows: TableCell[][], colW: number[], rowH: number, { x, y }: Box): void {
		const edge = { type: 'solid' as const, color: this.look.scheme.lt1, pt: 1.5 };
		const frame = { type: 'solid' as const, color: this.look.scheme.dk1, pt: 2 };
		const cells = rows.map((row) =>
			row.map(({ text, size, ground, ink, bold, framed, align }) => ({
				text,
				options: {
					...this.type(size, ink, bold),
					align,
					valign: 'middle' as const,
					margin: [0, 0.04, 0, 0.04] as [number, number, number, number],
					fill: ground ? { color: ground } : undefined,
					border: framed.map((one) => (one ? frame : edge)) as [typeof edge, typeof edge, typeof edge, typeof edge]
				}
			}))
		);
		const objectName = this.named('table', this.scene.alternative);
		this.slide.addTable(cells, { x, y, colW, rowH, objectName });
	}

	/** Large numbers side by side. */
	private facts({ x, y, w, h }: Box): void {
		const { facts } = this.scene;
		const column = w / facts.length;
		const box = { x, y: y + 0.4, w: column - 0.3, h: 0.95 };
		const sizes = this.common(
			facts.map(({ number }) => number),
			[54, 44, 36, 28, 20],
			box,
			true
		);
		for (const [at, { number, text }] of facts.entries()) {
			const own = { ...box, x: x + at * column };
			const high = this.text('', number, own, sizes, 'accent1', true);
			this.lines(text, { ...own, y: own.y + high + 0.1, h: h - high - 0.5 });
		}
	}

	private quarter({ people, text, knows, does }: Scene['quadrants'][number]): Quarter {
		const number = people === null ? '–' : formatNumber(people, this.locale);
		return { people, number, text, tone: knows && does ? 'accent1' : knows ? 'accent2' : 'tx2' };
	}

	/** Four quarters, each with its number, its words and its dots. */
	private quarters(all: Quarter[], each: number, note: string | undefined, { x, y, w, h }: Box): void {
		const column = w / 2;
		const row = (h - (note ? 0.35 : 0)) / Math.max(1, Math.ceil(all.length / 2));
		for (const [at, { people, number, text, tone }] of all.entries()) {
			const left = x + (at % 2) * column;
			const top = y + Math.floor(at / 2) * row;
			if (at === 2) this.rule({ x, y: top - 0.22, w, h: 0 }, 'bg2', 1);
			this.text('', number, { x: left, y: top, w: 1.1, h: 0.62 }, [36, 28, 20, 14, 12], wordTone(tone), true);
			this.lines(text, { x: left + 1.15, y: top + 0.04, w: column - 1.5, h: 0.62 }, [16, 14]);
			const dots = Math.ceil((people ?? 0) / each);
			const said = `${number}: ${text.join(' ')}`;
			if (dots) this.dots(dots, tone, said, { x: left, y: top + 0.8, w: column - 0.6, h: row - 1.1 });
		}
		if (note) this.text('', note, { x, y: y + h - 0.3, w, h: 0.3 }, [12], 'tx2');
	}

	private dots(count: number, tone: Tone, said: string, { x, y, w, h }: Box): void {
		// As many to a line as let all of them stand in the room, from large to small.
		let pitch = 0.26;
		while (pitch > 0.04 && Math.ceil(count / Math.floor(w / pitch)) * pitch > h) pitch *= 0.95;
		const line = Math.floor(w / pitch);
		const points = Array.from({ length: count }, (_, at) =>
			circle(((at % line) + 0.5) * pitch, (Math.floor(at / line) + 0.5) * pitch, pitch * 0.37)
		).flat();
		const size = { w: Math.min(count, line) * pitch, h: Math.ceil(count / line) * pitch };
		this.outline('dots', points, { x, y, ...size }, tone, said);
	}

	/** Stories side by side, under a rule; one that is set apart has a dashed rule. */
	private cards({ x, y, w, h }: Box): void {
		const { cards } = this.scene;
		const across = Math.min(3, cards.length);
		const column = (w + 0.5) / across;
		const row = h / Math.ceil(cards.length / across);
		const box = { x, y, w: column - 0.5, h: row - 1 };
		const sizes = this.common(
			cards.map(({ text }) => text),
			[24, 20, 18, 16, 14, 12],
			box,
			false
		);
		const deepest = Math.max(...cards.map(({ text }) => this.measured(text, sizes, box, false).height));
		for (const [at, { text, beside, aside }] of cards.entries()) {
			const left = x + (at % across) * column;
			const top = y + Math.floor(at / across) * row;
			this.rule({ x: left, y: top, w: box.w, h: 0 }, aside ? 'accent2' : 'accent1', 2, aside);
			this.text('', text, { ...box, x: left, y: top + 0.2 }, sizes, 'tx1');
			const under = { x: left, y: top + 0.2 + deepest + 0.16, w: box.w, h: 0.52 };
			this.text('', beside.join(' · '), under, [14, 12], 'tx2');
		}
	}

	private sentences({ x, y, w, h }: Box): void {
		const { sentences } = this.scene;
		const each = { x, y, w, h: h / sentences.length - 0.08 };
		// A line a sentence, where that is not small; else as large as all of them may be.
		const line = { w, h: 0.41 };
		const level = [24, 22, 20].find((size) =>
			sentences.every((one) => this.measured(one, [size], line, false).text === clean(one).trim())
		);
		const sizes = level ? [level] : this.common(sentences, [24, 20, 18, 16, 14, 12], each, false);
		const heights = sentences.map((sentence) => this.measured(sentence, sizes, each, false).height);
		const air = Math.min(0.34, (h - heights.reduce((sum, one) => sum + one, 0)) / sentences.length);
		let top = y;
		for (const sentence of sentences) top += this.text('', sentence, { ...each, y: top }, sizes, 'tx1') + air;
	}

	/** Where to sign up: the QR code, and beside it what it says. */
	private address(address: string, { x, y, w, h }: Box): void {
		const size = Math.min(3.2, h);
		const alternative = this.locale === 'de' ? `QR-Code: ${address}` : `QR code: ${address}`;
		this.outline('code', qrCode(address, size), { x, y, w: size, h: size }, 'tx1', alternative);
		const beside = { x: x + size + 0.6, y: y + size / 2 - 0.6, w: w - size - 0.6, h: 1.2 };
		this.text('address', address, beside, [28, 24, 20, 16, 14, 12], 'tx1', true);
	}

	/** Lines of which the first is bold. */
	private lines([first = '', ...rest]: string[], { x, y, w, h }: Box, sizes = [18, 16, 14, 12]): void {
		const high = this.text('', first, { x, y, w, h: h / 2 }, sizes, 'tx1', true);
		const more = rest.filter(Boolean).join('\n');
		if (more) this.text('', more, { x, y: y + high, w, h: h / 2 }, sizes, 'tx2');
	}

	/** Writes text as large as its box allows, and says how high it is. */
	private text(
		name: keyof typeof NAMES | '',
		text: string,
		box: Box,
		sizes: number[],
		tone: Tone,
		bold = false
	): number {
		const fitted = this.fitted(text, sizes, box, bold);
		this.slide.addText(fitted.text, {
			...box,
			h: fitted.height,
			...this.type(fitted.size, tone, bold),
			...(name && { objectName: NAMES[name][this.locale] })
		});
		return fitted.height;
	}

	private measured(text: string, sizes: number[], { w, h }: Pick<Box, 'w' | 'h'>, bold: boolean): Fitted {
		return fit(clean(text).trim(), sizes, w / this.look.wide, h, bold);
	}

	private fitted(text: string, sizes: number[], box: Pick<Box, 'w' | 'h'>, bold: boolean): Fitted {
		const fitted = this.measured(text, sizes, box, bold);
		if (fitted.text !== text.trim()) this.made.cut.push(clean(text).trim());
		return fitted;
	}

	/** The one size in which all of some texts fit. */
	private common(texts: string[], sizes: number[], box: Box, bold: boolean): number[] {
		return [Math.min(...texts.map((text) => this.measured(text, sizes, box, bold).size))];
	}

	private rule(box: Box, color: Tone, width: number, dashed = false): void {
		this.slide.addShape('line', { ...box, line: { color, width, dashType: dashed ? 'sysDash' : 'solid' } });
	}

	private type(fontSize: number, color: Tone, bold: boolean) {
		return {
			fontSize,
			color,
			bold,
			align: 'left' as const,
			valign: 'top' as const,
			margin: 0,
			isTextBox: true
		};
	}

	private outline(name: 'dots' | 'code', points: Outline, box: Box, color: Tone, alternative: string): void {
		const objectName = this.named(name, alternative);
		// pptxgenjs knows the shape; its types do not.
		this.slide.addShape('custGeom' as 'rect', { ...box, points, fill: { color }, objectName });
	}

	/** A name that no other shape of the slide has, with what someone hears who does not see it. */
	private named(name: keyof typeof NAMES, alternative: string): string {
		const word = NAMES[name][this.locale];
		const count = Object.keys(this.made.alternatives).filter((one) => one.startsWith(word)).length;
		const own = `${word} ${count + 1}`;
		this.made.alternatives[own] = alternative;
		return own;
	}
}
