/**
 * A small invented programme from a seed, in all exports the questions need, with what happens in real lists: people
 * without unit, leaders who come twice, doors and hours not written down, survey answers not given. It shares no code
 * with the product.
 */
const FIRST = Date.UTC(2024, 0, 1);
const WEEKS = 84;
const day = (week: number, add = 0) => new Date(FIRST + (7 * week + add) * 86_400_000).toISOString().slice(0, 10);

const LEVELS = ['Director', 'Department head', 'Team lead'];
const DOORS = ['Magazine', 'Approached personally', 'Leadership circle', 'Recommendation', 'Intranet', ''];
const TOPICS = ['Posts', 'Communities', 'Wiki'];
const STAGES = ['getting to know', 'trying out', 'use scenario'];
const ROUNDS = [
	{ name: 'R1', week: 26 },
	{ name: 'R2', week: 40 },
	{ name: 'R3', week: 54 }
];

type Cell = string | number | null;

/** Uniform numbers from a seed: Mulberry32. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * @param seed whole number; size, units, regions and shares follow from it where they are not given
 * @returns file name → text
 */
export function programme(seed: number, wish: { leaders?: number; units?: number } = {}): Record<string, string> {
	const next = random(seed);
	const below = (n: number) => Math.floor(next() * n);
	const leaders = wish.leaders ?? 30 + below(91);
	const units = wish.units ?? 2 + below(5);
	const regions = 1 + below(3);
	const joins = 0.25 + 0.4 * next();
	const untidy = next() < 0.5;
	const people: Cell[][] = [];
	const participation: Cell[][] = [];
	const sessions: Cell[][] = [];
	const referrals: Cell[][] = [];
	const usage: Cell[][] = [];
	const communities: Cell[][] = [];
	const survey: Cell[][] = [];
	const mail = (id: Cell) => `p${id}@example.invalid`;
	const mentees: number[] = [];

	const attend = (id: number, round: (typeof ROUNDS)[number], start: number) => {
		const mentor = 9000 + below(15);
		for (let turn = 0, week = start; turn < 1 + below(9); turn++, week += 1 + below(4)) {
			const hour = untidy && next() < 0.1 ? '' : `${8 + below(10)}:00`;
			const minutes = untidy && next() < 0.05 ? '' : 20 + 10 * below(9);
			const topic = [TOPICS[below(3)]!, untidy && next() < 0.1 ? '' : STAGES[below(3)]!];
			sessions.push([id, mentor, round.name, day(week, below(5)), hour, minutes, 'online', ...topic]);
		}
	};
	for (let id = 1; id <= leaders; id++) {
		const level = LEVELS[Math.min(2, Math.floor(4 * Math.sqrt(next())))]!;
		const unit = untidy && next() < 0.04 ? '' : `Unit ${1 + Math.floor(units * next() ** 1.5)}`;
		const manager = id > 4 ? 1 + below(Math.min(id - 1, 12)) : '';
		people.push([id, mail(id), level, unit, `Region ${1 + below(regions)}`, manager, '2020-01-01', '2025-12-31']);
		const round = ROUNDS[below(3)]!;
		const start = next() < joins ? round.week + below(3) : null;
		if (start !== null) {
			const from = mentees[below(mentees.length + 1)];
			const door = from && next() < 0.6 ? 'Recommendation' : DOORS[below(DOORS.length)]!;
			const status = next() < 0.8 ? 'completed' : next() < 0.5 ? 'dropped' : 'active';
			const end = status === 'completed' ? day(start + 12) : '';
			participation.push([id, 'Mentee', round.name, door, '', day(start - 3), day(start), end, status]);
			if (from) referrals.push([from, id, day(start - 5), next() < 0.7 ? 'colleague' : 'direct report']);
			attend(id, round, start);
			mentees.push(id);
			const later = ROUNDS.find(({ week }) => week > round.week);
			if (later && next() < 0.06) {
				participation.push([id, 'Mentee', later.name, 'Intranet', '', '', day(later.week), '', 'completed']);
				attend(id, later, later.week);
			}
		} else if (mentees.length && next() < 0.15)
			referrals.push([mentees[below(mentees.length)]!, id, day(45 + below(20)), 'colleague']);
		if (start === null && next() < 0.05)
			participation.push([id, 'Mentee', round.name, '', day(round.week - 4), '', '', '', 'invited']);
		const own = 0.3 + 2 * next();
		const licensed = next() > 0.05;
		for (let week = 0; week < WEEKS; week++) {
			const mean = own + (start !== null && week > start ? 0.8 : 0);
			const counts = [0, 0, 0].map(() => (licensed ? Math.floor(mean * 2 * next()) : ''));
			usage.push([day(week, 6), mail(id), 'Active', ...counts, 7]);
		}
		if (next() < 0.25) {
			const since = below(18);
			for (let month = since; month < 19; month++)
				communities.push([day(4 * month + 3, 6), `Community ${id}`, mail(id), 10 + id, below(9), 40, below(9), 30]);
		}
		if (next() < 0.8)
			for (const [wave, week] of [
				['before', 20],
				['after', 70]
			] as const)
				survey.push([id, wave, day(week), ...[0, 1].map(() => (next() < 0.06 ? 'k. A.' : 1 + below(5)))]);
		if (next() < 0.4) {
			const report = 1000 + id;
			people.push([report, mail(report), 'Employee', unit, 'Region 1', id, '2020-01-01', '2025-12-31']);
			for (let week = 0; week < WEEKS; week++)
				usage.push([day(week, 6), mail(report), 'Active', below(2), below(3), below(4), 7]);
		}
	}
	for (let mentor = 9000; mentor < 9015; mentor++) {
		people.push([
			mentor,
			mail(mentor),
			'Employee',
			`Unit ${1 + below(units)}`,
			'Region 1',
			1,
			'2020-01-01',
			'2025-12-31'
		]);
		for (const { name, week } of ROUNDS)
			if (next() < 0.6)
				participation.push([mentor, 'Mentor', name, DOORS[below(3)]!, '', '', day(week), day(week + 12), 'completed']);
	}
	const rounds = ROUNDS.map(({ name, week }) => [
		name,
		day(week),
		day(week + 13),
		name === 'R1' ? 'project' : 'hr',
		''
	]);
	const file = (header: string, lines: Cell[][]) =>
		[header, ...lines.map((line) => line.map((cell) => cell ?? '').join(';'))].join('\n');
	return {
		'people.csv': file('Employee ID;Email;Management Level;Department;Location;Manager ID;Hire Date;As Of', people),
		'rounds.csv': file('Round;Kick-off;Closing event;Owner;Seats', rounds),
		'participation.csv': file(
			'Employee ID;Role;Round;Joined via;Invited on;Applied on;Started on;Ended on;Status',
			participation
		),
		'sessions.csv': file('Mentee;Mentor;Round;Date;Start time;Minutes;Mode;Topic;Stage', sessions),
		'referrals.csv': file('Referred by;Referred person;Date;Kind', referrals),
		'usage.csv': file(
			'Report Refresh Date;User Principal Name;User State;Posted Count;Read Count;Liked Count;Report Period',
			usage
		),
		'communities.csv': file(
			'Report Refresh Date;Group Display Name;Owner Principal Name;Member Count;Posted Count;Read Count;Liked Count;Report Period',
			communities
		),
		'survey.csv': file('Personalnummer;Welle;Datum;I can judge the tools;I take part myself', survey)
	};
}
