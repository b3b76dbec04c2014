import type { Edition } from '../../edition/edition';
import type { LinesSpec } from '../../figures/lines';
import type { Plot } from '../../figures/plot';
import type { Locale } from '../../i18n/format';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Scene } from '../scene';

/** Round bounds of all that is drawn, so that the scale is the same before and after. */
function scaleOf(spec: LinesSpec) {
	const values = spec.series
		.flatMap(({ values, low, high }) => [...values, ...(low ?? []), ...(high ?? [])])
		.filter((value) => value !== null);
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const power = 10 ** Math.floor(Math.log10(most - least || 1));
	const step = (most - least) / power < 2 ? power / 2 : power;
	return { min: Math.floor(least / step) * step, max: Math.ceil(most / step) * step, interval: step };
}

/** The curve as it was until its first mark; its name at the end keeps its room, so that nothing jumps. */
function untilMark(spec: LinesSpec): LinesSpec {
	const mark = spec.steps.indexOf(spec.markers?.[0]?.step ?? '');
	const cut = (values: (number | null)[] | undefined) => values?.map((value, at) => (at < mark ? value : null));
	return {
		...spec,
		series: spec.series.map((line) => ({
			...line,
			name: line.name.replace(/./g, '\u00a0'),
			values: cut(line.values) ?? [],
			low: cut(line.low),
			high: cut(line.high)
		}))
	};
}

/**
 * What of the mentees' change is the programme's: the curve against those who had not started yet, first until the first
 * session. Without a curve the estimate of the primary measure, first the naive number alone.
 */
export function beforeAndAfter(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const effect = answerOf(edition, 'adoption-effect', locale);
	const course = answerOf(edition, 'adoption-event-study', locale);
	let [plot, before]: (Plot | null)[] = [null, null];
	let { opening, source }: { opening?: string; source: string } = effect;
	if (course.plot?.kind === 'lines') {
		const spec = { ...course.plot.spec, ...scaleOf(course.plot.spec) };
		plot = { kind: 'lines', spec };
		before = { kind: 'lines', spec: untilMark(spec) };
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
		plot,
		before,
		source,
		notes: say(
			`Erst die Zeit vor der ersten Sitzung zeigen: Liefen beide Gruppen gleich, ist der Vergleich fair. Dann klicken. Nennen Sie die Zahl mit Vergleich, nicht den bloßen Vorher-nachher-Wert: Alle schreiben mehr, seit es die Werkzeuge gibt, auch wer nie dabei war. ${course.finding.title} Das Band zeigt, wie genau die Kurve ist.`,
			`First show the time before the first session: if both groups moved alike, the comparison is fair. Then click. Give the number with comparison, not the mere before/after: everyone writes more since the tools came, also those who never took part. ${course.finding.title} The band shows how exact the curve is.`
		)
	});
}
