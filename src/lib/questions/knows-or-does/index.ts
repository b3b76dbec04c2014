import type { Question } from '../question';
import { GROUP, numeric } from '../words';
import { figure } from './figure';
import { finding } from './finding';

export const question: Question = {
	id: 'knows-or-does',
	asks: { de: 'Nur besseres Urteil, oder auch Handeln?', en: 'Better judgement only, or action?' },
	needs: ['people', 'participation', 'usage', 'survey'],
	columns: {
		group: { label: { de: 'Gruppe', en: 'Group' }, role: 'key', words: GROUP },
		item: { label: { de: 'Aussage', en: 'Item' }, role: 'note' },
		knows_more: { label: { de: 'schätzt besser ein', en: 'Judges better' }, role: 'key' },
		does_more: { label: { de: 'tut mehr', en: 'Does more' }, role: 'key' },
		people: { label: { de: 'Führungskräfte', en: 'Leaders' }, role: 'count' },
		total: { label: { de: 'von', en: 'Out of' }, role: 'whole' },
		share: { label: { de: 'Anteil', en: 'Share' }, role: 'derived', format: 'percent' }
	},
	derive(row) {
		const [people, total] = [numeric(row, 'people'), numeric(row, 'total')];
		return { ...row, share: people === null || !total ? null : people / total };
	},
	subtitle: (_rows, { locale, edition }) =>
		locale === 'de'
			? `Mentees nach Antwort auf „${edition.settings.judging_item ?? '–'}“ (höher als vorher) und Stufe auf der Leiter (höher als vorher)`
			: `Mentees by answer to “${edition.settings.judging_item ?? '–'}” (higher than before) and step on the ladder (higher than before)`,
	source: (_rows, { locale }) =>
		locale === 'de'
			? 'Quelle: Befragung, Nutzungsberichte. Wer vorher schon ganz oben stand, kann nicht höher steigen.'
			: 'Source: survey, usage reports. Whoever stood at the top before cannot rise.',
	finding,
	figure
};
