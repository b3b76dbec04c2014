import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, wie viele der im Programm geführten Personen beginnen und wie viele abschließen. Begonnen hat, wer in der Runde ein Startdatum oder eine Sitzung hat. Abgeschlossen hat, wer begonnen hat und den Stand „abgeschlossen“ trägt oder, wo kein Stand geführt wird, ein Ende hat.',
		en: 'This measures how many of the people listed by the programme start and how many complete it. Started means a start date or a session in the round. Completed means started and listed with the status “completed” or, where no status is kept, with an end.'
	},
	window: {
		de: 'Gezählt wird je Runde und Rolle, nach dem Stand der übergebenen Programmdaten. Bei den Mentees zählen nur Führungskräfte. Wer in zwei Runden geführt wird, zählt in beiden; wer noch mitten im Programm ist, zählt noch nicht.',
		en: 'Counts are by round and role, as the programme data stood when handed over. Among mentees only leaders count. Whoever is listed in two rounds counts in both; whoever is still under way does not count yet.'
	},
	formula: {
		de: 'Personen jeder Stufe werden gezählt: alle Geführten, davon begonnen, davon abgeschlossen. Zu kleine Runden werden mit einer Nachbarrunde zusammengefasst.',
		en: 'People are counted at each stage: all listed, of these started, of these completed. Rounds too small are merged with a neighbouring one.'
	},
	source: {
		de: 'Nötig sind der Personalstamm und die Programmdaten mit Stand; die Sitzungsliste ergänzt fehlende Startdaten. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data and the programme data with their status; the list of sessions fills in missing start dates. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Viele Listen führen nur Personen, die auch begannen: Dann ist unsichtbar, wer vorher absagte. Gründe für einen Abbruch zeigt die Zählung nicht.',
		en: 'Many lists hold only people who also started: then those who declined before cannot be seen. The count does not show why anyone dropped out.'
	}
};
