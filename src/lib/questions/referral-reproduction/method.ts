import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viele neue Mentees auf einen Mentee kommen, der die Runde abgeschlossen hat. Neu eingebracht ist, wer auf Empfehlung kam und zuerst von diesem Mentee empfohlen wurde.',
		en: 'This measures how many new mentees there are for each mentee who completed the round. Brought in is whoever came by recommendation and was first recommended by this mentee.'
	},
	window: {
		de: 'Es zählen Mentees, die eine Runde abgeschlossen haben und deren Ende oder letzte Sitzung bekannt ist; wer zweimal abschloss, zählt mit der ersten. Eingebrachte zählen, wenn sie bis 365 Tage nach diesem Ende beginnen; die Einstellungen können die Frist ändern. Eine Zahl gibt es erst, wenn die Frist aller Mentees der Runde abgelaufen ist.',
		en: 'Counted are mentees who completed a round and whose end or last session is known; whoever completed twice counts with the first. Those brought in count if they start until 365 days after this end; settings can change this time. There is a number only once the time has run out for all mentees of the round.'
	},
	formula: {
		de: 'Eingebrachte Mentees geteilt durch Mentees mit Abschluss, je Runde. Ab 1 ersetzt sich eine Runde selbst. Ein Mittel über alle Runden wird nicht gezeigt: Es läge immer unter 1 und sagt nichts.',
		en: 'Mentees brought in divided by mentees who completed, by round. From 1 on, a round replaces itself. A mean over all rounds is not shown: it would always be below 1 and says nothing.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten mit Stand und Ende, die Sitzungsliste, wo das Ende fehlt, und eine Empfehlungsliste oder die Spalte „empfohlen von“. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data with status and end, the list of sessions where the end is missing, and a list of recommendations or a “referred by” column. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Einige wenige, die viel empfehlen, können den Wert tragen; ein Intervall wird nicht berechnet. Nicht notierte Empfehlungen und solche von Mentees ohne Abschluss fehlen. Sind alle Plätze vergeben, sinkt der Wert, ohne dass das Interesse sinkt.',
		en: 'A few who recommend a lot may carry the value; no interval is computed. Recommendations that nobody noted, or given by mentees who did not complete, are missing. Where all places are taken, the value falls although interest does not.'
	}
};
