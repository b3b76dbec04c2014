import type { AnswerRow } from '../../edition/edition';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Context, Finding, Words } from '../question';
import { anyHidden, numeric, tooLittle } from '../words';

export const STAGES: Record<string, Words> = {
	getting_to_know: { de: 'Kennenlernen', en: 'Getting to know' },
	trying_out: { de: 'Ausprobieren', en: 'Trying out' },
	use_scenario: { de: 'Nutzungsszenario', en: 'Use scenario' }
};

/** How many of the sessions are about using a tool for real, and the topic most talked about, where it is sure. */
export function finding(rows: AnswerRow[], context: Context): Finding {
	const { locale } = context;
	const de = locale === 'de';
	const shown = rows.filter((row) => numeric(row, 'sessions') !== null);
	const sum = (some: AnswerRow[]) => some.reduce((all, row) => all + Number(row.sessions), 0);
	const all = sum(shown);
	if (!all)
		return tooLittle(context, {
			de: 'Themen oder Phasen der Sitzungen fehlen, oder es sind je Thema zu wenige.',
			en: 'Topics or stages of the sessions are missing, or there are too few of each.'
		});
	const real = sum(shown.filter((row) => row.stage === 'use_scenario'));
	const topics = [...new Set(shown.map((row) => String(row.topic)))]
		.map((topic) => ({ topic, sessions: sum(shown.filter((row) => row.topic === topic)) }))
		.toSorted((a, b) => b.sessions - a.sessions);
	const percent = formatPercent(real / all, locale);
	const hidden = anyHidden(rows, 'sessions');
	const [first, second] = topics;
	// A hidden cell of another topic could make that one more frequent.
	const elsewhere = rows.filter((row) => row.topic !== first?.topic);
	const topic =
		first && !anyHidden(elsewhere, 'sessions') && first.sessions !== second?.sessions
			? `${hidden ? (de ? 'mindestens ' : 'at least ') : ''}${formatNumber(first.sessions, locale)}`
			: null;
	return {
		number: percent,
		beside: de ? 'zu einem Nutzungsszenario' : 'about a use scenario',
		title: de
			? `${percent} der ${hidden ? 'gezeigten ' : ''}Sitzungen drehen sich um ein eigenes Nutzungsszenario, nicht mehr um Kennenlernen oder Ausprobieren.`
			: `${percent} of the sessions ${hidden ? 'shown ' : ''}are about a use scenario of one’s own, no longer about getting to know or trying out.`,
		detail:
			topic === null
				? undefined
				: de
					? `Häufigstes Thema: ${first?.topic} (${topic} Sitzungen).`
					: `Most frequent topic: ${first?.topic} (${topic} sessions).`
	};
}
