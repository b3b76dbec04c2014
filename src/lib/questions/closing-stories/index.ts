import type { Question } from '../question';
import { finding } from './finding';

export const question: Question = {
	id: 'closing-stories',
	asks: { de: 'Was erzählen die Führungskräfte selbst?', en: 'What do leaders tell themselves?' },
	needs: ['people', 'participation', 'stories'],
	columns: {
		quote: { label: { de: 'Zitat', en: 'Quote' }, role: 'key' },
		first_step: { label: { de: 'Erster Schritt', en: 'First step' }, role: 'key' },
		tool: { label: { de: 'Werkzeug', en: 'Tool' }, role: 'key' },
		level: { label: { de: 'Führungsebene', en: 'Leadership level' }, role: 'key' },
		anonymous: { label: { de: 'anonym', en: 'Anonymous' }, role: 'key' },
		not_yet: { label: { de: 'noch nicht', en: 'Not yet' }, role: 'key' }
	},
	subtitle: (_rows, { locale }) =>
		locale === 'de'
			? 'Was Führungskräfte an der Schlussveranstaltung erzählten, mit ihrer Freigabe'
			: 'What leaders told at the closing event, with their consent',
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Geschichten des Programmbüros. Ohne Freigabe erscheint keine; anonyme nennen keine Ebene.'
			: 'Source: the programme office’s stories. None appears without consent; anonymous ones name no level.',
	finding,
	figure: () => null,
	cards: (rows, { locale }) =>
		rows.map((row) => ({
			text: String(row.quote),
			beside: [
				row.not_yet === true ? (locale === 'de' ? 'noch nicht' : 'not yet') : String(row.first_step ?? ''),
				row.anonymous === true ? (locale === 'de' ? 'anonym' : 'anonymous') : String(row.level ?? '')
			].filter(Boolean),
			aside: row.not_yet === true
		}))
};
