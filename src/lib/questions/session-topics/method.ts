import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, über welche Themen in Sitzungen gesprochen wird und in welcher Phase: Kennenlernen, Ausprobieren oder eigenes Nutzungsszenario. Themen stehen so da, wie sie eingetragen wurden.',
		en: 'This measures what sessions are about and in which stage: getting to know, trying out, or a use scenario of one’s own. Topics stand as they were entered.'
	},
	window: {
		de: 'Es zählen alle Sitzungen der Mentees mit einer der drei Phasen, über die ganze Laufzeit. Sitzungen ohne erkennbare Phase fehlen; ein fehlendes Thema steht als Strich da. Sitzungen unter 5 oder über 480 Minuten gelten als Schreibfehler und fehlen ebenfalls.',
		en: 'All sessions of mentees with one of the three stages count, over the whole programme. Sessions without a recognisable stage are missing; a missing topic stands as a dash. Sessions below 5 or above 480 minutes are taken for slips and are missing too.'
	},
	formula: {
		de: 'Sitzungen werden je Thema und Phase gezählt. Ein Feld mit zu wenigen verschiedenen Mentees wird nicht gezeigt.',
		en: 'Sessions are counted by topic and stage. A cell with too few different mentees is not shown.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und die Sitzungsliste mit Thema und Phase. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data and the list of sessions with topic and stage. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Ob ein Paar von einer Phase zur nächsten weiterging, ist nicht zu sehen: Die Zählung kennt keine Reihenfolge. Jede Sitzung hat nur ein Thema. Verschieden geschriebene Themen gelten als verschieden.',
		en: 'Whether a pair moved on from one stage to the next cannot be seen, as the count knows no order. Each session has only one topic. Topics spelt differently count as different.'
	}
};
