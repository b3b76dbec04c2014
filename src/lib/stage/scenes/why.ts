import type { Edition, Round } from '../../edition/edition';
import { formatDay, formatMonth, formatNumber, type Locale } from '../../i18n/format';
import { activityWord, numberWord, numeric, titled } from '../../questions/words';
import { answerOf, sayIn, sceneOf } from '../answer';
import type { Fact, Scene } from '../scene';

/** More rounds than this do not stand side by side; the newest do. */
const ROUNDS = 5;

function monthsOf({ kick_off_on, closing_on }: Round, locale: Locale): string {
	const [first, last] = [kick_off_on, closing_on].map((day) => day && formatMonth(day.slice(0, 7), locale));
	if (!first || !last || first === last) return first ?? last ?? '';
	// "März bis Juni 2024" where the year is the same.
	const short = kick_off_on?.slice(0, 4) === closing_on?.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first;
	return `${short} ${locale === 'de' ? 'bis' : 'to'} ${last}`;
}

/** What is asked, and the rounds with their dates. */
export function why(edition: Edition, locale: Locale): Scene {
	const say = sayIn(locale);
	const { rows } = answerOf(edition, 'word-of-mouth-share', locale);
	const facts = edition.rounds.slice(-ROUNDS).map((round): Fact => {
		const mentees = numeric(
			rows.find((row) => row.round === round.round),
			'mentees'
		);
		return {
			number: mentees === null ? '–' : formatNumber(mentees, locale),
			text: [round.round, monthsOf(round, locale)].filter(Boolean)
		};
	});
	const { primary } = edition.settings;
	const count = edition.rounds.length;
	const rounds = count
		? say(
				`${titled(numberWord(count, locale))} ${count === 1 ? 'Runde' : 'Runden'}`,
				`${titled(numberWord(count, locale))} ${count === 1 ? 'round' : 'rounds'}`
			)
		: '';
	const measured = primary
		? say(
				`Gemessen an einem Maß, das vorher feststand: ${activityWord(primary.activity, locale)} in ${primary.tool}.`,
				`Judged by one measure, fixed beforehand: ${activityWord(primary.activity, locale)} in ${primary.tool}.`
			)
		: '';
	return sceneOf('why', true, {
		asks: say(`Reverse Mentoring bei ${edition.programme}`, `Reverse mentoring at ${edition.programme}`),
		title: say(
			'Führungskräfte lernen von Jüngeren. Arbeiten sie danach anders?',
			'Leaders learn from junior colleagues. Do they work differently afterwards?'
		),
		detail: measured || undefined,
		facts: facts.some(({ number }) => number !== '–') ? facts : [],
		source: [
			facts.length ? say(`${rounds}; Mentees je Runde.`, `${rounds}; mentees by round.`) : '',
			edition.data_until
				? say(
						`Daten bis ${formatDay(edition.data_until, locale)}.`,
						`Data until ${formatDay(edition.data_until, locale)}.`
					)
				: ''
		]
			.filter(Boolean)
			.join(' '),
		notes: say(
			'Begrüßen. Sagen Sie, worum es heute geht: nicht darum, ob die Werkzeuge bekannter sind, sondern darum, ob Führungskräfte anders arbeiten. Kündigen Sie an, dass Sie auch sagen werden, was offen ist.',
			'Welcome. Say what today is about: not whether the tools are better known, but whether leaders work differently. Announce that you will also say what remains open.'
		)
	});
}
