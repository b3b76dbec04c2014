import type { Profile } from './profile';

/** The programme office's calendar: kick-offs, closing events, articles. */
export const profile: Profile = {
	id: 'programme-events',
	table: 'events',
	columns: { on_date: ['Datum', 'Date'], kind: ['Maßnahme', 'Measure', 'Event'], title: ['Titel', 'Title'] },
	required: ['on_date', 'kind', 'title']
};
