import type { Edition } from '../../edition/edition';
import type { LinesSpec } from '../../figures/lines';
import type { Plot } from '../../figures/plot';
import type { Locale } from '../../i18n/format';
import { answerOf, sayIn, sceneOf } from '../answer';
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
		opening = course.finding.detail;
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
		notes: say(
			`Erst die Zeit vor der ersten Sitzung zeigen: Liefen beide Gruppen gleich, ist der Vergleich fair. Dann klicken. Nennen Sie die Zahl mit Vergleich, nicht den bloßen Vorher-nachher-Wert: Alle schreiben mehr, seit es die Werkzeuge gibt, auch wer nie dabei war. ${course.finding.title} Das Band zeigt, wie genau die Kurve ist.`,
			`First show the time before the first session: if both groups moved alike, the comparison is fair. Then click. Give the number with comparison, not the mere before/after: everyone writes more since the tools came, also those who never took part. ${course.finding.title} The band shows how exact the curve is.`
		)
	});
}
