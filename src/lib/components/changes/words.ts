import type { AnswerState } from '../../edition/changes/answers';
import type { FrameChange } from '../../edition/changes/frame';
import type { Verdict } from '../../edition/changes/rows';
import { formatDay, formatNumber, type Locale } from '../../i18n/format';
import type { Words } from '../../questions/question';
import { numberWord } from '../../questions/words';

/** What became of an answer. */
export const STATE: Record<AnswerState, Words> = {
	new: { de: 'Neu beantwortet', en: 'Newly answered' },
	gone: { de: 'Nicht mehr beantwortet', en: 'No longer answered' },
	changed: { de: 'Geändert', en: 'Changed' },
	regrouped: { de: 'Anders gegliedert', en: 'Divided differently' },
	extended: { de: 'Ergänzt', en: 'Extended' },
	unjudged: { de: 'Anders, aber nicht zu beurteilen', en: 'Different, but not to be judged' },
	chance: { de: 'Nicht weiter, als der Zufall reicht', en: 'No further than chance can move it' },
	same: { de: 'Unverändert', en: 'Unchanged' }
};

/** What became of a number. */
export const VERDICT: Record<Verdict, Words> = {
	more: { de: '▲ mehr', en: '▲ more' },
	less: { de: '▼ weniger', en: '▼ less' },
	same: { de: 'gleich', en: 'the same' },
	chance: { de: 'kann Zufall sein', en: 'may be chance' },
	unbounded: { de: 'nicht zu beurteilen', en: 'not to be judged' },
	none: { de: 'nicht vergleichbar', en: 'not comparable' }
};

const SETTLED: Record<'same-edition' | 'order' | 'merged' | 'settings' | 'slice', Words> = {
	'same-edition': {
		de: 'Beide Dateien sind ein und dieselbe Ausgabe.',
		en: 'Both files are one and the same edition.'
	},
	order: {
		de: 'Die geöffnete Ausgabe ist jünger als die gezeigte. „Zuvor“ meint hier trotzdem die geöffnete.',
		en: 'The edition you opened is newer than the one shown. “Before” still means the one you opened.'
	},
	slice: {
		de: 'Die frühere Ausgabe kennt diese Auswahl nicht. Wählen Sie oben eine andere.',
		en: 'The earlier edition has no such selection. Choose another one above.'
	},
	merged: {
		de: 'Kleine Führungsebenen sind anders zusammengefasst als zuvor. Zeilen, die es nur in einer Ausgabe gibt, stehen deshalb einzeln da.',
		en: 'Small leadership levels are merged differently from before. Rows that only one edition has therefore stand alone.'
	},
	settings: {
		de: 'Gerechnet wurde mit anderen Einstellungen: Hauptmaß, Zeiträume, Fristen oder Gewohnheit. Auch daher können Unterschiede kommen.',
		en: 'Other settings were used: primary outcome, windows, deadlines or habit. Differences may come from that too.'
	}
};

/** Something that differs between two editions as a whole, in one sentence or two. */
export function explainFrame(change: FrameChange, locale: Locale): string {
	const de = locale === 'de';
	if (!('then' in change)) return SETTLED[change.code][locale];
	const { code, then, now } = change;
	const [before, after] = [then, now].map((one) => one.join(', '));
	const day = (one: string[]) => (one[0] ? formatDay(one[0], locale) : de ? 'unbekannt' : 'unknown');
	switch (code) {
		case 'programme':
			return de
				? `Die Programme heißen verschieden: zuvor „${before}“, jetzt „${after}“. Vielleicht sind es zwei.`
				: `The programmes have different names: “${before}” before, “${after}” now. They may be two.`;
		case 'reference':
			return de
				? `Die Führungskräfte sind zu einem anderen Stichtag gezählt: ${day(now)}, zuvor ${day(then)}. Wer dazukam oder ging, verschiebt auch Anteile.`
				: `Leaders are counted on another day: ${day(now)}, before that ${day(then)}. Whoever came or left shifts shares too.`;
		case 'until':
			return de
				? `Nutzungsdaten bis: ${day(now)}, zuvor ${day(then)}.`
				: `Usage data until: ${day(now)}, before that ${day(then)}.`;
		case 'guard': {
			const [[group, count], [group0, count0]] = [now, then].map((one) =>
				one.map((text) => formatNumber(Number(text), locale))
			) as [[string, string], [string, string]];
			return de
				? `Kleine Gruppen sind anders geschützt: Gezeigt werden Gruppen ab ${group} Personen und Anzahlen ab ${count}, zuvor ab ${group0} und ${count0}. Was dazukam oder fehlt, kann allein daran liegen.`
				: `Small groups are guarded differently: groups are shown from ${group} people and counts from ${count}, before that from ${group0} and ${count0}. What is new or missing may be due to that alone.`;
		}
		case 'levels':
			return de
				? `Es gelten andere Führungsebenen: ${after}; zuvor ${before}.`
				: `The leadership levels are others: ${after}; before that ${before}.`;
		case 'rounds': {
			const [came, left] = [
				now.filter((one) => !then.includes(one)).join(', '),
				then.filter((one) => !now.includes(one)).join(', ')
			];
			const parts = de
				? [came && `Neue Runden: ${came}.`, left && `Nicht mehr dabei: ${left}.`]
				: [came && `New rounds: ${came}.`, left && `No longer included: ${left}.`];
			return (
				parts.filter(Boolean).join(' ') ||
				(de ? 'Die Reihenfolge der Runden ist anders.' : 'Rounds come in another order.')
			);
		}
	}
}

const among = (states: AnswerState[], ...wanted: AnswerState[]): number =>
	states.filter((state) => wanted.includes(state)).length;

/** The finding of the page: how many answers say something else. */
export function headlineOf(states: AnswerState[], locale: Locale): string {
	const de = locale === 'de';
	const changed = among(states, 'new', 'gone', 'changed');
	if (!changed)
		return de
			? 'Seit der letzten Ausgabe ist keine Änderung gesichert.'
			: 'Since the last edition no change is established.';
	const [one, total] = [formatNumber(changed, locale), formatNumber(states.length, locale)];
	return de
		? `${one} von ${total} Antworten ${changed === 1 ? 'ist' : 'sind'} seit der letzten Ausgabe neu oder anders.`
		: `${one} of ${total} answers ${changed === 1 ? 'is' : 'are'} new or different since the last edition.`;
}

/** What became of all other answers, in one sentence; empty where there are none. */
export function restOf(states: AnswerState[], locale: Locale): string {
	const de = locale === 'de';
	const parts = [
		[among(states, 'regrouped', 'extended'), de ? 'ergänzt oder anders gegliedert' : 'extended or divided differently'],
		[among(states, 'unjudged'), de ? 'anders, aber nicht zu beurteilen' : 'different, but not to be judged'],
		[among(states, 'chance'), de ? 'nicht weiter, als der Zufall reicht' : 'no further than chance can move them'],
		[among(states, 'same'), de ? 'unverändert' : 'unchanged']
	] as const;
	const told = parts.filter(([count]) => count).map(([count, words]) => `${numberWord(count, locale)} ${words}`);
	return told.length ? `${de ? 'Die übrigen: ' : 'The others: '}${told.join('; ')}.` : '';
}
