import type { AnswerRow, Edition } from '../../edition/edition';
import { explainNote } from '../../i18n/explain-note';
import { formatNumber, type Locale } from '../../i18n/format';
import { chapters } from '../../questions/chapters';
import { drawnEffects } from '../../questions/verdict';
import { numberWord, numeric, titled } from '../../questions/words';
import { sayIn, sceneOf, type Say } from '../answer';
import type { Scene } from '../scene';

/** So many sentences fit on a stage. */
const SENTENCES = 5;

/** Names as they are listed in a sentence. */
const list = (names: string[], say: Say): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${say('und', 'and')} ${names.at(-1)}`;

/** Effects of which neither more nor less can be said. */
function unclear(all: (id: string) => AnswerRow[], locale: Locale, say: Say): string[] {
	return (['adoption-effect', 'team-spill-over'] as const).flatMap((id) => {
		// The same measures as are drawn, so that the stage counts the same everywhere.
		const told = drawnEffects(all(id));
		const open = told.filter((row) => row.verdict === 'unclear').length;
		if (!open) return [];
		const none = open === told.length;
		const what =
			id === 'adoption-effect'
				? none
					? say('Ob das Programm wirkt', 'Whether the programme works')
					: say('Ob das Programm überall wirkt', 'Whether the programme works throughout')
				: none
					? say('Ob es die Teams erreicht', 'Whether it reaches the teams')
					: say('Ob es in den Teams überall ankommt', 'Whether it reaches the teams throughout');
		const of = numberWord(told.length, locale);
		const how = none
			? say('Kein Maß zeigt es klar', 'no measure shows it clearly')
			: open === 1
				? say(`Eines von ${of} Maßen ist unklar`, `one of ${of} measures is unclear`)
				: say(
						`${titled(numberWord(open, locale))} von ${of} Maßen sind unklar`,
						`${numberWord(open, locale)} of ${of} measures are unclear`
					);
		return [`${what}: ${how}.`];
	});
}

/** Rounds whose mentees may still recommend somebody, and mentees for whom half a year has not passed. */
function stillOpen(all: (id: string) => AnswerRow[], edition: Edition, locale: Locale, say: Say): string[] {
	const rounds = all('referral-reproduction')
		.filter((row) => row.closed === false)
		.map((row) => String(row.round));
	const habit = all('lasting-habit').filter((row) => row.group === 'mentees');
	const [people, later] = ['before', 'lasting'].map((window) =>
		numeric(
			habit.find((row) => row.window === window),
			'people'
		)
	);
	const days = formatNumber(edition.settings.follow_up_days, locale);
	return [
		...(rounds.length
			? [
					say(
						`Wen ${list(rounds, say)} noch nachziehen: Die Frist von ${days} Tagen läuft.`,
						`Whom ${list(rounds, say)} will still bring in: the ${days} days are not over.`
					)
				]
			: []),
		...(people && later && later < people
			? [
					say(
						`Ob es bei allen hält: Ein halbes Jahr ist erst für ${formatNumber(later, locale)} von ${formatNumber(people, locale)} Mentees um.`,
						`Whether it lasts for everyone: half a year has passed for ${formatNumber(later, locale)} of ${formatNumber(people, locale)} mentees only.`
					)
				]
			: [])
	];
}

/** What was left out to protect individuals, as far as the whole company is concerned. */
function keptBack(edition: Edition, locale: Locale, say: Say): string[] {
	const untold = edition.untold?.length ?? 0;
	const hidden = Object.values(edition.answers)
		.flat()
		.filter((row) => row.slice === 'all' && row.guarded === true).length;
	if (!untold && !hidden) return [];
	const answers = untold
		? say(
				`${numberWord(untold, locale)} ${untold === 1 ? 'Antwort' : 'Antworten'}`,
				`${numberWord(untold, locale)} ${untold === 1 ? 'answer' : 'answers'}`
			)
		: '';
	const rows = hidden
		? say(
				`${numberWord(hidden, locale)} ${hidden === 1 ? 'Angabe' : 'Angaben'}`,
				`${numberWord(hidden, locale)} ${hidden === 1 ? 'entry' : 'entries'}`
			)
		: '';
	const one = untold + hidden === 1;
	return [
		say(
			`Was Einzelne verriete: ${list([answers, rows].filter(Boolean), say)} ${one ? 'bleibt' : 'bleiben'} verborgen.`,
			`What would give individuals away: ${list([answers, rows].filter(Boolean), say)} ${one ? 'stays' : 'stay'} hidden.`
		)
	];
}

/** Questions for which no export was there. */
function unanswered(edition: Edition, locale: Locale, say: Say): string[] {
	const ids = chapters.flatMap(({ questions }) => questions);
	const empty = ids.filter(
		(id) => !edition.answers[id]?.some((row) => row.slice === 'all') && !edition.untold?.includes(id)
	);
	return empty.length
		? [
				say(
					`Wofür Daten fehlen: ${numberWord(empty.length, locale)} von ${formatNumber(ids.length, locale)} Fragen bleiben ohne Antwort.`,
					`Where data are missing: ${numberWord(empty.length, locale)} of ${formatNumber(ids.length, locale)} questions have no answer.`
				)
			]
		: [];
}

/** What is not known, each sentence computed from the edition but the first, which holds for every programme. */
export function notKnown(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const all = (id: string) => (edition.answers[id] ?? []).filter((row) => row.slice === 'all');
	const sentences = [
		say(
			'Was geschehen wäre, hätte das Los entschieden: Wer teilnahm, wollte teilnehmen.',
			'What would have happened had lots been drawn: whoever took part wanted to.'
		),
		...unclear(all, locale, say),
		...stillOpen(all, edition, locale, say),
		...unanswered(edition, locale, say),
		...keptBack(edition, locale, say),
		...edition.notes.map((note) => explainNote(note, locale))
	];
	const shown = sentences.slice(0, SENTENCES);
	const count = numberWord(shown.length, locale);
	return sceneOf('not-known', true, {
		asks: say('Was bleibt offen?', 'What remains open?'),
		title:
			shown.length === 1
				? say('Eines wissen wir nicht.', 'One thing we do not know.')
				: say(`${titled(count)} Dinge wissen wir nicht.`, `${titled(count)} things we do not know.`),
		sentences: shown,
		source: say(
			'Berechnet aus dieser Ausgabe: Urteile, Fristen, fehlende Berichte und was der Schutz verbirgt.',
			'Computed from this edition: verdicts, periods, missing reports and what the guard hides.'
		),
		notes: [
			say(
				'Diese Folie macht die anderen glaubwürdig. Lassen Sie sie nicht weg.',
				'This scene makes the others believable. Do not leave it out.'
			),
			...sentences.slice(SENTENCES)
		].join(' ')
	});
}
