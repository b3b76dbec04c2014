import type { Edition } from '../edition/edition';
import type { Cell } from '../engine/engine';
import type { Words } from '../questions/question';
import { typeOf, type ColumnType, type ExploreTable } from './table';

type Field = [name: string, type: ColumnType, label: Words];

function table(name: string, asks: Words, fields: Field[], rows: Cell[][]): ExploreTable {
	const columns = fields.map(([name, wanted, label], at) => ({
		name,
		label,
		role: null,
		type: typeOf(
			wanted,
			rows.map((row) => row[at]!)
		)
	}));
	return { name, asks, columns, rows };
}

/** What an edition says of the programme beside its answers; to be joined with them by slice, round or level. */
export const programmeTables = ({ slices, rounds, events, levels, notes }: Edition): ExploreTable[] => [
	table(
		'slices',
		{ de: 'Welche Auswahlen gibt es?', en: 'Which slices are there?' },
		[
			['slice', 'VARCHAR', { de: 'Schlüssel der Auswahl', en: 'Key of the slice' }],
			['dimension', 'VARCHAR', { de: 'unit, region oder round', en: 'unit, region or round' }],
			['value', 'VARCHAR', { de: 'Name', en: 'Name' }],
			['people', 'INTEGER', { de: 'Führungskräfte; bei Runden Mentees', en: 'Leaders; mentees for rounds' }]
		],
		slices.map(({ key, dimension, value, people }) => [key, dimension, value, people])
	),
	table(
		'rounds',
		{ de: 'Welche Runden gab es?', en: 'Which rounds were there?' },
		[
			['round', 'VARCHAR', { de: 'Runde', en: 'Round' }],
			['round_order', 'INTEGER', { de: 'Reihenfolge', en: 'Order' }],
			['kick_off_on', 'DATE', { de: 'Auftakt', en: 'Kick-off' }],
			['closing_on', 'DATE', { de: 'Abschluss', en: 'Closing event' }],
			['owner', 'VARCHAR', { de: 'Verantwortlich: project oder hr', en: 'Owner: project or hr' }],
			['derived', 'BOOLEAN', { de: 'Daten aus den Teilnahmen', en: 'Dates taken from its participants' }]
		],
		rounds.map((one, at) => [one.round, at + 1, one.kick_off_on, one.closing_on, one.owner, one.derived])
	),
	table(
		'events',
		{ de: 'Was geschah im Programm wann?', en: 'What happened in the programme, and when?' },
		[
			['event_on', 'DATE', { de: 'Tag', en: 'Day' }],
			['kind', 'VARCHAR', { de: 'Art', en: 'Kind' }],
			['title', 'VARCHAR', { de: 'Titel', en: 'Title' }]
		],
		events.map(({ on, kind, title }) => [on, kind, title])
	),
	table(
		'levels',
		{ de: 'Welche Führungsebenen gibt es?', en: 'Which leadership levels are there?' },
		[
			['level', 'VARCHAR', { de: 'Führungsebene', en: 'Leadership level' }],
			['level_order', 'INTEGER', { de: 'Reihenfolge, oben 1', en: 'Order, 1 at the top' }]
		],
		levels.map((level, at) => [level, at + 1])
	),
	table(
		'notes',
		{ de: 'Was fehlt in den Daten?', en: 'What is missing in the data?' },
		[
			['code', 'VARCHAR', { de: 'Art des Hinweises', en: 'Kind of note' }],
			['tool', 'VARCHAR', { de: 'Werkzeug', en: 'Tool' }],
			['from_on', 'DATE', { de: 'von', en: 'From' }],
			['to_on', 'DATE', { de: 'bis', en: 'To' }]
		],
		notes.map(({ code, tool, from, to }) => [code, tool, from, to])
	)
];
