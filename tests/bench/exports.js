/** Large exports of an invented company, from a seed. */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { writeXlsxStream } from 'hucre/xlsx';
import { zip } from '../hostile/zip.js';

const PEOPLE = 20_000;
const MENTEES = 2_000;
const USAGE = 200_000;
const SESSIONS = 50_000;
const REJECTED = 100_000;
const COLUMNS = 5_000;
const STRANGERS = 300;
const DAY = 86_400_000;
const FIRST = Date.UTC(2025, 0, 6);

/** Whole numbers below a bound, from a seed: xorshift32 (Marsaglia 2003). */
function lots(/** @type {number} */ seed) {
	let state = seed;
	return (/** @type {number} */ below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
}

const iso = (/** @type {number} */ days) => new Date(FIRST + days * DAY).toISOString().slice(0, 10);
const mail = (/** @type {number} */ person) => `person.${person}@firma.example`;

function* people() {
	const lot = lots(1);
	yield 'Personalnummer;E-Mail;Führungsebene;Organisationseinheit;Region;Personalnummer Vorgesetzte/r;Eintrittsdatum;Stichtag';
	for (let id = 1; id <= PEOPLE; id++) {
		const level = id <= 200 ? 'Bereichsleitung' : id <= MENTEES ? 'Teamleitung' : 'Mitarbeitende';
		const manager = id <= 200 ? '' : id <= MENTEES ? 1 + lot(200) : 201 + lot(MENTEES - 200);
		yield `${id};${mail(id)};${level};Einheit ${1 + lot(40)};Region ${1 + lot(6)};${manager};2019-0${1 + lot(9)}-15;2025-12-31`;
	}
}

function* participants() {
	const lot = lots(2);
	yield 'Personalnummer;Rolle;Runde;Zugang über;Start;Ende;Status';
	for (let id = 1; id <= MENTEES; id++) {
		const start = lot(120);
		yield `${id};Mentee;Runde ${1 + (id % 4)};Magazin;${iso(start)};${iso(start + 90)};abgeschlossen`;
	}
}

/**
 * Microsoft 365's report of who did what in Viva Engage: the same people week after week.
 * @param {number} rows
 * @param {(person: number) => string} name
 */
function* usage(rows, name) {
	const lot = lots(3);
	yield 'Report Refresh Date,User Principal Name,Display Name,User State,State Change Date,Last Activity Date,Posted Count,Read Count,Liked Count,Assigned Products,Report Period';
	for (let row = 0; row < rows; row++) {
		const person = 1 + (row % PEOPLE);
		const refreshed = 6 + 7 * Math.floor(row / PEOPLE);
		const counts = `${lot(4)},${lot(60)},${lot(9)}`;
		yield `${iso(refreshed)},${name(person)},Person ${person},Active,,${iso(refreshed - lot(6))},${counts},MICROSOFT 365 E3,7`;
	}
}

function* sessions() {
	const lot = lots(4);
	for (let row = 0; row < SESSIONS; row++)
		yield [
			mail(1 + (row % MENTEES)),
			mail(MENTEES + 1 + lot(PEOPLE - MENTEES)),
			`Runde ${1 + ((1 + (row % MENTEES)) % 4)}`,
			new Date(FIRST + (lot(200) + Math.floor(row / MENTEES)) * DAY),
			`${8 + lot(9)}:${lot(2) ? '00' : '30'}`,
			30 + 15 * lot(5),
			lot(2) ? 'vor Ort' : 'online',
			`Thema ${lot(300)}`,
			'Umsetzung'
		];
}

function* wide() {
	yield Array.from({ length: COLUMNS }, (_, at) => `Merkmal ${at}`).join(';');
	for (let row = 0; row < 50; row++) yield Array.from({ length: COLUMNS }, (_, at) => (row * at) % 97).join(';');
}

/** Files that nobody knows, each of another kind. */
const strangers = () =>
	zip(
		Array.from({ length: STRANGERS }, (_, n) => ({
			name: `liste-${n}.csv`,
			data: `Feld ${n};Wert ${n};Stand\n` + `a;${n};2025-01-06\nb;${n};2025-01-13\n`.repeat(20)
		}))
	);

/**
 * Writes all files into a folder.
 * @returns {Promise<Record<string, string>>} what it holds → path
 */
export async function writeExports(/** @type {string} */ folder) {
	mkdirSync(folder, { recursive: true });
	const paths = {
		people: join(folder, 'personalstamm.csv'),
		participants: join(folder, 'teilnehmende.csv'),
		usage: join(folder, 'nutzung.csv'),
		sessions: join(folder, 'sitzungen.xlsx'),
		rejected: join(folder, 'fremde.csv'),
		wide: join(folder, 'breit.csv'),
		strangers: join(folder, 'allerlei.zip')
	};
	const text = (/** @type {Iterable<string>} */ lines) => [...lines, ''].join('\r\n');
	writeFileSync(paths.people, text(people()));
	writeFileSync(paths.participants, text(participants()));
	writeFileSync(paths.usage, text(usage(USAGE, mail)));
	const stranger = (/** @type {number} */ person) => `fremd.${person}@anderswo.example`;
	writeFileSync(paths.rejected, text(usage(REJECTED, stranger)));
	writeFileSync(paths.wide, text(wide()));
	writeFileSync(paths.strangers, strangers());
	const headers = ['Mentee', 'Mentor/in', 'Runde', 'Datum', 'Beginn', 'Dauer (Min.)', 'Form', 'Thema', 'Phase'];
	const columns = headers.map((header) => ({ header }));
	const workbook = writeXlsxStream(sessions(), { name: 'Treffen', columns });
	await workbook.pipeTo(Writable.toWeb(createWriteStream(paths.sessions)));
	return paths;
}
