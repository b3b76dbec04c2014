import type { Question } from '../question';
import { figure } from './figure';
import { finding, MEASURES } from './finding';

export const question: Question = {
	id: 'session-rhythm',
	asks: {
		de: 'Wie lange, wie oft, in welchem Abstand trifft man sich?',
		en: 'How long, how often, how far apart do they meet?'
	},
	// Sessions known only by their number, as in a tracker, still count.
	needs: ['people', 'participation'],
	columns: {
		measure: { label: { de: 'Maß', en: 'Measure' }, role: 'key', words: MEASURES },
		bucket: { label: { de: 'Klasse', en: 'Class' }, role: 'key' },
		bucket_order: { label: { de: 'Reihenfolge', en: 'Order' }, role: 'order' },
		sessions: { label: { de: 'Anzahl', en: 'Count' }, role: 'measure', format: 'integer' },
		mentees: { label: { de: 'Mentees', en: 'Mentees' }, role: 'group' }
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Dauer, Abstand und Zahl der Sitzungen; Sitzungen, Abstände und Paare je Klasse'
			: 'Length, distance and number of sessions; sessions, gaps and pairs in each class',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Sitzungsliste des Programmbüros. Sitzungen unter 5 und über 480 Minuten gelten als Schreibfehler.'
			: 'Source: the programme office’s list of sessions. Below 5 and above 480 minutes a length counts as a slip.',
	finding,
	figure
};
