import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, an welchem Wochentag und in welcher Stunde Sitzungen beginnen.',
		en: 'This measures on which weekday and in which hour sessions begin.'
	},
	window: {
		de: 'Es zählen alle Sitzungen der Mentees, für die eine Uhrzeit eingetragen ist, über die ganze Laufzeit. Sitzungen unter 5 oder über 480 Minuten gelten als Schreibfehler und fehlen.',
		en: 'All sessions of mentees with a time entered count, over the whole programme. Sessions below 5 or above 480 minutes are taken for slips and are missing.'
	},
	formula: {
		de: 'Sitzungen werden je Wochentag und voller Stunde des Beginns gezählt. Ein Feld mit zu wenigen verschiedenen Mentees wird nicht gezeigt.',
		en: 'Sessions are counted by weekday and full hour of their beginning. A cell with too few different mentees is not shown.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und die Sitzungsliste mit Uhrzeiten. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data and the list of sessions with times. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Eingetragene Zeiten können geplante statt tatsächliche sein. Ortszeiten verschiedener Regionen werden nicht umgerechnet. Die Auszählung zeigt, wann Paare sich trafen, nicht, wann es ihnen am besten passte.',
		en: 'Times entered may be planned rather than actual ones. Local times of different regions are not converted. The count shows when pairs met, not when it suited them best.'
	}
};
