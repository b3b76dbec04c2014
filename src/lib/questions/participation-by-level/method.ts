import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viele Führungskräfte jeder Führungsebene Mentee geworden sind. Mentee ist, wer ein Startdatum oder, wo es fehlt, eine erste Sitzung hat. Den Maßstab bilden alle Führungskräfte der Ebene, nicht nur die eingeladenen.',
		en: 'This measures how many leaders of each level have become mentees. A mentee is a leader with a start date or, where that is missing, a first session. The yardstick is all leaders of the level, not only those invited.'
	},
	window: {
		de: 'Alle Runden zählen zusammen. Die Zahl der Führungskräfte gilt am Stichtag des Personalstamms, den die Einstellungen ändern können; wer später eintrat, zählt nicht. Ist eine Runde ausgewählt, zählen nur deren Mentees, gemessen an denselben Führungskräften.',
		en: 'All rounds count together. The number of leaders is that of the reference date of the master data, which settings can change; whoever was hired later does not count. Where a round is selected, only its mentees count, against the same leaders.'
	},
	formula: {
		de: 'Mentees geteilt durch Führungskräfte der Ebene. Das 95-%-Intervall nach Wilson sagt, wie weit allein der Zufall den Anteil bewegen könnte. Ist eine Ebene zu klein, um sie zu zeigen, wird sie mit einer Nachbarebene zusammengefasst.',
		en: 'Mentees divided by leaders of the level. The 95% interval after Wilson says how far chance alone could move this rate. A level too small to be shown is merged with a neighbouring one.'
	},
	source: {
		de: 'Nötig sind der Personalstamm mit Führungsebenen und die Programmdaten; wo Startdaten fehlen, auch die Sitzungsliste. Das Intervall stammt von Wilson (1927).',
		en: 'It needs the HR master data with leadership levels and the programme data; where start dates are missing, the list of sessions too. The interval is that of Wilson (1927).'
	},
	limits: {
		de: 'Der Anteil sagt nicht, warum jemand fernblieb. Wer vor dem Stichtag ausgeschieden ist und nicht mehr im Personalstamm steht, fehlt, auch bei früherer Teilnahme. Die Ebene ist die im Personalstamm, nicht die beim Start.',
		en: 'The rate does not say why somebody stayed away. Whoever left before the reference date and is no longer in the master data is missing, even after taking part. The level is the one in the master data, not the one at the start.'
	}
};
