import type { Edition } from '../../edition/edition';
import type { LinesSpec } from '../../figures/lines';
import type { Plot } from '../../figures/plot';
import type { Locale } from '../../i18n/format';
import { apartBefore, curveOf } from '../../questions/adoption-event-study/finding';
import { primaryRow } from '../../questions/verdict';
import { numeric } from '../../questions/words';
import { answerOf, sayIn, sceneOf, type Answer, type Say } from '../answer';
import type { Scene } from '../scene';

/** The curve as it was until its first mark; an empty line keeps the room of its name, so that nothing jumps. */
function untilMark(spec: LinesSpec): LinesSpec {
	const mark = spec.steps.indexOf(spec.markers?.[0]?.step ?? '');
	const cut = (values: (number | null)[] | undefined) => values?.map((value, at) => (at < mark ? value : null));
	return {
		...spec,
		series: spec.series.flatMap((line) => [
			{ ...line, name: '', values: cut(line.values) ?? [], low: cut(line.low), high: cut(line.high) },
			{ name: line.name, colour: line.colour, values: line.values.map(() => null) }
		])
	};
}

/** What was there before the first session, in words short enough for the last row. */
function openingOf(effect: Answer, course: Answer, say: Say): string | undefined {
	const apart = apartBefore(curveOf(course.rows, course.context));
	// All blocks together may show what no single one does.
	const trend = numeric(primaryRow(effect.rows), 'pretrend_p');
	if (apart || (trend !== null && trend < 0.05))
		return say('Schon vor der ersten Sitzung: ein Unterschied.', 'Even before the first session: a difference.');
	if (apart === null) return undefined;
	return say(
		'Vor der ersten Sitzung: kein Unterschied zu sehen.',
		'Before the first session: no difference to be seen.'
	);
}

/**
 * What of the mentees' change is the programme's: the curve against those who had not started yet, first until the first
 * session. Without a curve the estimate of the primary measure, first the naive number alone.
 */
export function beforeAndAfter(edition: Edition, locale: Locale, width?: number): Scene {
	const say = sayIn(locale);
	const effect = answerOf(edition, 'adoption-effect', locale, width);
	const course = answerOf(edition, 'adoption-event-study', locale, width);
	let [plot, before]: (Plot | null)[] = [null, null];
	let { opening, source }: { opening?: string; source: string } = effect;
	if (course.plot?.kind === 'lines') {
		plot = course.plot;
		before = { ...course.plot, spec: untilMark(course.plot.spec) };
		opening = openingOf(effect, course, say);
		source = course.source;
	} else if (effect.plot?.kind === 'intervals') {
		// The primary measure comes first.
		plot = { ...effect.plot, rows: effect.plot.rows.slice(0, 1) };
	}
	return sceneOf('before-and-after', effect.told, {
		asks: effect.asks,
		opening: before ? opening : undefined,
		title: effect.finding.title,
		detail: effect.finding.detail,
		alternative: course.told ? `${course.finding.title} ${course.finding.detail ?? ''}`.trim() : '',
		plot,
		before,
		source,
		cue: before
			? say(
					'Erst die Zeit vor der ersten Sitzung zeigen, dann klicken.',
					'First show the time before the first session, then click.'
				)
			: undefined,
		notes: say(
			`Liefen beide Gruppen vor der ersten Sitzung gleich, ist der Vergleich fair. Nennen Sie die Zahl mit Vergleich, nicht den bloßen Vorher-nachher-Wert: Alle schreiben mehr, seit es die Werkzeuge gibt, auch wer nie dabei war. ${course.finding.title} Das Band zeigt, wie genau die Kurve ist.`,
			`If both groups moved alike before the first session, the comparison is fair. Give the number with comparison, not the mere before/after: everyone writes more since the tools came, also those who never took part. ${course.finding.title} The band shows how exact the curve is.`
		)
	});
}
