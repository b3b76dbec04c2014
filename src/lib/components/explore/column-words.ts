import type { ColumnType, ExploreColumn } from '../../explore/table';
import type { Words } from '../../questions/question';

export const TYPE: Record<ColumnType, Words> = {
	BOOLEAN: { de: 'ja/nein', en: 'yes/no' },
	INTEGER: { de: 'ganze Zahl', en: 'whole number' },
	DOUBLE: { de: 'Zahl', en: 'number' },
	DATE: { de: 'Datum', en: 'date' },
	VARCHAR: { de: 'Text', en: 'text' }
};

export const ROLE: Record<NonNullable<ExploreColumn['role']>, Words> = {
	key: { de: 'unterscheidet Zeilen', en: 'tells rows apart' },
	note: { de: 'Hinweis', en: 'note' },
	order: { de: 'Reihenfolge', en: 'Order' },
	group: { de: 'Gruppe, n', en: 'group, n' },
	whole: { de: 'Ganzes, n', en: 'whole, n' },
	count: { de: 'Anzahl daraus', en: 'count out of it' },
	measure: { de: 'gemessen', en: 'measured' },
	derived: { de: 'berechnet', en: 'computed' }
};
