import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gezeigt wird, was an der Schlussveranstaltung erzählt wurde: ein Zitat, der erste Schritt, der daraus folgte, und das Werkzeug. Eine Geschichte, deren erster Schritt mit „noch nicht“ oder „keiner“ angegeben ist, wird abgesetzt. Gemessen wird hier nichts.',
		en: 'This shows what was told at the closing event: a quote, the first step it led to, and the tool. A story whose first step is given as “not yet” or “none” is set apart. Nothing is measured here.'
	},
	window: {
		de: 'Es erscheinen nur Geschichten mit Freigabe. Anonym freigegebene erscheinen ohne Führungsebene und nur für das ganze Unternehmen. Für eine Runde erscheinen die übrigen freigegebenen, für Einheiten und Regionen keine.',
		en: 'Only stories released by those who told them appear. Those released anonymously appear without a leadership level and only for the whole company. For a round the other released ones appear, for units and regions none.'
	},
	formula: {
		de: 'Es wird nichts gerechnet und nichts ausgewählt: Alle freigegebenen Geschichten stehen da, die mit „noch nicht“ zuletzt. Auch bei Freigabe mit Namen erscheint kein Name, nur die Führungsebene.',
		en: 'Nothing is computed and nothing selected: all released stories are there, those with “not yet” last. Even where a name was released none appears, only the leadership level.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und die Geschichten des Programmbüros mit Freigabe. Eine Freigabe, die nicht zu verstehen ist, gilt als keine.',
		en: 'It needs the HR master data, the programme data and the programme office’s stories with their release. A release that cannot be understood counts as none.'
	},
	limits: {
		de: 'Geschichten sind Beispiele, keine Belege: Wer etwas Gelungenes erlebt hat, erzählt eher. Fehlt eine Geschichte mit „noch nicht“, ist das Bild zu hell, und der Satz darüber sagt es. Wer die Personen kennt, erkennt ein Zitat vielleicht wieder.',
		en: 'Stories are examples, not evidence: whoever succeeded is more likely to tell. Where no story with “not yet” is released the picture is too bright, and the sentence above says so. Whoever knows the people may recognise a quote.'
	}
};
