import type { AnswerRow } from '../../../src/lib/edition/edition';
import type { Engine } from '../../../src/lib/engine/engine';
import { openEngine } from '../../../src/lib/engine/node';
import { sqlOf } from '../../../src/lib/questions/asking';
import { question } from '../../../src/lib/questions/chapters';
import type { ProgrammeSettings } from '../../../src/lib/tables/settings';
import { stage } from '../../stage';

type Line = (string | number | null)[];

/** A company as a few lines of each export, in the columns of `HEADERS`; what is not given is not there. */
export type Company = Partial<Record<keyof typeof HEADERS, Line[]>>;

const HEADERS = {
	/** level: Director, Department head, Team lead or Employee */
	people: 'Employee ID;Email;Management Level;Department;Location;Manager ID;Hire Date;As Of',
	rounds: 'Round;Kick-off;Closing event;Owner;Seats',
	/** role: mentee or mentor; path: words of tables/words.ts; status: completed, dropped, active, applied, invited */
	participation: 'Employee ID;Role;Round;Joined via;Invited on;Applied on;Started on;Ended on;Status',
	sessions: 'Mentee;Mentor;Round;Date;Start time;Minutes;Mode;Topic;Stage',
	/** kind: colleague or direct report */
	referrals: 'Referred by;Referred person;Date;Kind',
	events: 'Date;Measure;Title',
	/** one line a person and week: refresh date (a Sunday), mail, state, posted, read, liked, period 7 */
	usage: 'Report Refresh Date;User Principal Name;User State;Posted Count;Read Count;Liked Count;Report Period',
	communities:
		'Report Refresh Date;Group Display Name;Owner Principal Name;Member Count;Posted Count;Read Count;Liked Count;Report Period',
	stories: 'Employee ID;Round;Quote;First step;Tool;Release',
	/** wave: before or after; then one column an item */
	survey: 'Personalnummer;Welle;Datum;I can judge the tools;I take part myself'
};

/** Tables built of a company, as the pipeline builds them. Dates are ISO days. */
export async function tablesOf(
	company: Company,
	settings: ProgrammeSettings & { levels?: string[] } = {}
): Promise<Engine> {
	const engine = await openEngine();
	const files = Object.entries(company).map(([name, lines]) => [
		`${name}.csv`,
		[HEADERS[name as keyof typeof HEADERS], ...lines.map((line) => line.map((cell) => cell ?? '').join(';'))].join('\n')
	]);
	await stage(engine, Object.fromEntries(files) as Record<string, string>, settings);
	return engine;
}

/** What a question's SQL answers, before statistics and guard. */
export const answer = (engine: Engine, id: string): Promise<AnswerRow[]> =>
	engine.query<AnswerRow>(sqlOf(question(id)));
