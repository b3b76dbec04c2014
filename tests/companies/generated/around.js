import { chance, pick } from './chance.js';
import { german, iso, monthEnds } from './days.js';

const ITEMS = [
	'Ich kann einschätzen, welche Werkzeuge in meinem Bereich sinnvoll sind',
	'Ich beteilige mich selbst aktiv im Intranet',
	'Bei uns wird offen über Hierarchieebenen hinweg diskutiert'
];
const QUOTES = [
	'Ich bekomme jetzt unmittelbar Rückmeldung aus dem Team.',
	'Meine Mentorin hat mir die Scheu genommen, unfertige Gedanken zu teilen.',
	'Ich habe Fragen gestellt, die ich in keinem Seminar gestellt hätte.',
	'Inzwischen will mein ganzes Führungsteam in die nächste Runde.'
];
const STEPS = ['Blog für den eigenen Bereich', 'Jeden Freitag ein Beitrag', 'Community für den Standort'];
const STORIES_A_ROUND = 6;

/**
 * What is reported beside the programme and its usage.
 * @param {import('./staff.js').Staff} staff
 * @param {import('./programme.js').Programme} programme
 * @param {number} weeks
 * @param {number} seed
 */
export function around(staff, programme, weeks, seed) {
	const { pairs, rounds, others } = programme;
	return {
		/** Microsoft 365's report of communities, one a month: two of five mentees found one, and few of the others. */
		*communities() {
			yield 'Report Refresh Date,Group Display Name,Is Deleted,Owner Principal Name,Last Activity Date,Group Type,Office 365 Connected,Member Count,Posted Count,Read Count,Liked Count,Report Period';
			const draw = chance(seed, 'communities');
			const founders = [
				...pairs.map(({ mentee, start }) => ({ owner: mentee, from: start + 14 + draw.below(150), share: 0.4 })),
				...others.map((owner) => ({ owner, from: draw.below(7 * weeks), share: 0.08 }))
			].filter(({ share }) => draw.next() < share);
			for (const end of monthEnds(7 * weeks))
				for (const { owner, from } of founders) {
					if (from > end) continue;
					const day = iso(end);
					const members = 20 + Math.floor((end - from) / 4) + (owner % 30);
					const name = `${staff.units[staff.unitOf(owner)]} – ${staff.lastNameOf(owner)} ${staff.idOf(owner)}`;
					yield `${day},${name},False,${staff.mailOf(owner)},${day},public,True,${members},${draw.poisson(6)},${members + draw.below(60)},${draw.poisson(8)},30`;
				}
		},
		/** Before and after, of three in four mentees and of as many leaders who never take part. */
		*survey() {
			yield `Personalnummer;Welle;Datum;${ITEMS.join(';')}`;
			const draw = chance(seed, 'survey');
			for (const [n, { mentee, round }] of pairs.entries())
				for (const [one, gain] of /** @type {const} */ ([
					[mentee, 0.9],
					[others[n], 0.15]
				])) {
					if (one === undefined || draw.next() > 0.75) continue;
					const { kickOff = 0, closing = 0 } = rounds[round] ?? {};
					const own = 1.6 + 1.8 * draw.next();
					for (const [wave, day, more] of /** @type {const} */ ([
						['vorher', kickOff - 7, 0],
						['nachher', closing, gain]
					])) {
						if (day >= 7 * weeks) continue;
						const answers = ITEMS.map(() =>
							draw.next() < 0.04 ? 'k. A.' : Math.min(5, Math.max(1, Math.round(own + more + 2 * draw.next() - 1)))
						);
						yield `${staff.idOf(one)};${wave};${german(day)};${answers.join(';')}`;
					}
				}
		},
		*stories() {
			yield 'Personalnummer;Runde;Zitat;Erster Schritt;Werkzeug;Freigabe';
			for (const [at, { name }] of rounds.entries())
				for (const [n, { mentee }] of pairs
					.filter(({ round }) => round === at)
					.slice(0, STORIES_A_ROUND)
					.entries())
					yield `${staff.idOf(mentee)};${name};${pick(QUOTES, at + n)};${pick(STEPS, n)};Viva Engage;${pick(['ja', 'nur anonym', 'nein'], n)}`;
		}
	};
}
