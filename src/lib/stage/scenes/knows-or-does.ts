import type { Edition } from '../../edition/edition';
import { formatNumber, type Locale } from '../../i18n/format';
import { quarterName } from '../../questions/knows-or-does/figure';
import { outOf } from '../../questions/rates';
import { notShown, numeric } from '../../questions/words';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Quadrant, Scene } from '../scene';

/** How many, as it is printed; what is hidden says so. */
export const countOf = (people: number | null, locale: Locale): string =>
	people === null ? notShown(locale) : formatNumber(people, locale);

/** Better judgement or action: first who judges better, then who of them acts too. */
export function knowsOrDoes(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const answer = answerOf(edition, 'knows-or-does', locale);
	const mentees = answer.rows.filter((row) => row.group === 'mentees');
	const total = numeric(
		mentees.find((row) => numeric(row, 'total') !== null),
		'total'
	);
	const quadrants = [true, false].flatMap((knows) =>
		[false, true].map((does): Quadrant => {
			const row = mentees.find((one) => one.knows_more === knows && one.does_more === does);
			// A quarter without a row is empty; one that is hidden has a row without a number.
			return { knows, does, people: row ? numeric(row, 'people') : 0, text: quarterName(knows, does, locale) };
		})
	);
	const judging = quadrants.filter(({ knows }) => knows).map(({ people }) => people);
	const better = judging.includes(null) ? null : judging.reduce<number>((sum, people) => sum + (people ?? 0), 0);
	return sceneOf('knows-or-does', answer.told, {
		asks: answer.asks,
		opening:
			total === null || better === null
				? undefined
				: say(
						`${outOf(better, total, locale)} Mentees schätzen Werkzeuge jetzt besser ein.`,
						`${outOf(better, total, locale)} mentees now judge the tools better.`
					),
		title: answer.finding.title,
		detail: answer.finding.detail,
		quadrants: answer.told ? quadrants : [],
		alternative: answer.told
			? quadrants.map(({ people, text }) => `${countOf(people, locale)} ${text.join(' ').trim()}.`).join(' ')
			: '',
		source: answer.told
			? say(
					`${formatNumber(total ?? 0, locale)} Mentees mit Befragung vorher und nachher. Anders handelt, wer auf der Leiter eine Stufe höher steht. Quelle: Befragung, Nutzungsberichte.`,
					`${formatNumber(total ?? 0, locale)} mentees surveyed before and after. To act differently is to stand a step higher on the ladder. Source: survey, usage reports.`
				)
			: '',
		cue: say(
			'Der wichtigste Klick des Abends: erst, wer Werkzeuge besser einschätzt, dann, wer auch anders handelt.',
			'The most important click of the evening: first who judges the tools better, then who also acts differently.'
		),
		notes: say(
			`Gefragt war: „${edition.settings.judging_item ?? '–'}“. Besser einschätzen ist Selbstauskunft, Handeln ist gemessen. Wer schon ganz oben stand, kann nicht höher steigen. ${answer.finding.detail ?? ''}`,
			`The item was: “${edition.settings.judging_item ?? '–'}”. Judging better is what people say of themselves, acting is measured. Whoever stood at the top already cannot rise. ${answer.finding.detail ?? ''}`
		)
	});
}
