import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen wird, von welcher Führungsebene an welche empfohlen wird und wie viele der Empfohlenen Mentee wurden. Es zählen nur Empfehlungen zwischen Führungskräften.',
		en: 'This measures from which leadership level to which recommendations go, and how many of those recommended became mentees. Only recommendations between leaders count.'
	},
	window: {
		de: 'Es zählen alle Empfehlungen der Daten, ohne Frist, außer denen nach dem Start der empfohlenen Person. Ist eine Runde ausgewählt, zählen die Empfehlungen ihrer Mentees. Die Ebenen gelten am Stichtag.',
		en: 'All recommendations in the data count, without a time limit, except those after the start of the person recommended. Where a round is selected, the recommendations its mentees gave count. Levels are those of the reference date.'
	},
	formula: {
		de: 'Gezählt werden Paare aus empfehlender und empfohlener Person; mehrere Empfehlungen desselben Paars zählen einmal. Gekommen ist, wer irgendwann Mentee wurde. Zu kleine Ebenen werden mit einer Nachbarebene zusammengefasst.',
		en: 'Pairs of who recommends and who is recommended are counted; several recommendations of one pair count once. Joined means becoming a mentee at any time. Levels too small are merged with a neighbouring one.'
	},
	source: {
		de: 'Nötig sind der Personalstamm mit Führungsebenen, die Programmdaten und eine Empfehlungsliste oder die Spalte „empfohlen von“. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data with leadership levels, the programme data and a list of recommendations or a “referred by” column. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Wer von mehreren empfohlen wurde, zählt mehrmals; welche Empfehlung den Ausschlag gab, ist nicht bekannt. Neue Empfehlungen hatten noch wenig Zeit und drücken die Zahl der Gekommenen. Große Ebenen geben und erhalten schon wegen ihrer Größe mehr Empfehlungen.',
		en: 'Whoever was recommended by several people counts several times; which recommendation tipped the scales is not known. New recommendations have had little time and lower the number who joined. Large levels give and get more recommendations simply because they are large.'
	}
};
