import type { Method } from '../question';

export const method: Method = {
	definition: {
		de: 'Gemessen werden drei Dinge: wie lange Sitzungen dauern, wie viele Tage zwischen zwei Sitzungen liegen und wie oft sich ein Paar trifft. Ein Paar sind ein Mentee und die zugehörige Mentorin oder der Mentor in einer Runde.',
		en: 'This measures three things: how long sessions last, how many days lie between two sessions, and how often a pair meets. A pair is a mentee and their mentor in one round.'
	},
	window: {
		de: 'Es zählen alle Sitzungen der Mentees, die in der Sitzungsliste stehen. Sitzungen unter 5 oder über 480 Minuten gelten als Schreibfehler und bleiben ganz außen vor. Sitzungen ohne Dauer zählen bei Abstand und Häufigkeit mit.',
		en: 'All sessions of mentees in the list of sessions count. Sessions below 5 or above 480 minutes are taken for slips and left out altogether. Sessions without a length still count for the distance and the number.'
	},
	formula: {
		de: 'Sitzungen, Abstände und Paare werden in feste Klassen einsortiert und gezählt. Ein Abstand reicht von einer Sitzung zur nächsten desselben Paars in derselben Runde. Eine Klasse mit zu wenigen verschiedenen Mentees wird nicht gezeigt.',
		en: 'Sessions, gaps and pairs are sorted into fixed classes and counted. A gap runs from one session to the next of the same pair in the same round. A class with too few different mentees is not shown.'
	},
	source: {
		de: 'Nötig sind der Personalstamm, die Programmdaten und die Sitzungsliste. Es ist eine einfache Auszählung ohne Schätzverfahren.',
		en: 'It needs the HR master data, the programme data and the list of sessions. It is a plain count without any estimate.'
	},
	limits: {
		de: 'Was nicht eingetragen wurde, fehlt; ein langer Abstand kann also eine vergessene Sitzung sein. Paare, die noch laufen, zählen mit den bisherigen Sitzungen und wirken deshalb seltener. Mentees mit vielen Sitzungen prägen das Bild stärker.',
		en: 'What was not entered is missing, so a long gap may be a forgotten session. Pairs still under way count with their sessions so far and therefore seem to meet less often. Mentees with many sessions shape the picture more.'
	}
};
