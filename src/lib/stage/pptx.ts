import type { Edition } from '../edition/edition';
import type { Locale } from '../i18n/format';
import type { Words } from '../questions/question';
import { attribute, clean } from './pptx/clean';
import { lookOf } from './pptx/look';
import { packageOf } from './pptx/package';
import { LAYOUT, SHEET, SlideWriter, TITLE, TITLE_BOX, TITLE_TYPE } from './pptx/slide';
import type { Scene, StageScript } from './scene';

const LANGUAGE = { de: 'de-DE', en: 'en-GB' };

/** A PowerPoint file, and what of the company's look was not taken as it was given. */
export interface Slides {
	bytes: Uint8Array<ArrayBuffer>;
	notices: Words[];
}

/**
 * The scenes as a PowerPoint file, a slide a scene, each with its finding shown: charts are PowerPoint's own, with their
 * numbers in a workbook, and what is said to them is in the notes.
 * @throws RangeError where there is no scene: a file without slides would not open
 */
export async function makeSlides(
	scenes: Scene[],
	{ programme, created_on }: Pick<Edition, 'programme' | 'created_on'>,
	script: StageScript | undefined,
	locale: Locale
): Promise<Slides> {
	if (!scenes.length) throw new RangeError('No scene is shown.');
	const { default: PptxGenJS } = await import('pptxgenjs');
	const look = lookOf(script?.look);
	const pptx = new PptxGenJS();
	pptx.defineLayout({ name: LAYOUT, ...SHEET });
	pptx.layout = LAYOUT;
	// The theme is written anew; but pptxgenjs puts its fonts into text as well.
	pptx.theme = { headFontFace: attribute(look.font), bodyFontFace: attribute(look.font) };
	pptx.defineSlideMaster({
		title: LAYOUT,
		objects: [{ placeholder: { options: { name: TITLE, type: 'title', ...TITLE_BOX, ...TITLE_TYPE }, text: '' } }],
		slideNumber: { x: SHEET.width - 1.83, y: 6.72, w: 1, h: 0.3, fontSize: 12, color: 'tx2', align: 'right', margin: 0 }
	});
	const slides = scenes.map((scene) => {
		const made = new SlideWriter(pptx.addSlide({ masterName: LAYOUT }), scene, locale, look).write();
		return { ...made, notes: [...made.cut, scene.notes].join('\n\n') };
	});
	const written = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
	const properties = { title: clean(programme, 200), on: created_on, language: LANGUAGE[locale] };
	return { bytes: packageOf(written, slides, look, properties) as Uint8Array<ArrayBuffer>, notices: look.notices };
}
