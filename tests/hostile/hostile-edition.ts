import type { AnswerRow, Edition } from '../../src/lib/edition/edition';
import { payloads } from './payloads';

/** Columns of answers that hold what a company wrote; all other texts are codes of ours. */
const FREE = new Set(['quote', 'first_step', 'tool', 'level', 'from_level', 'to_level', 'round', 'topic', 'item']);

/**
 * An edition whose every text is a payload, the same one wherever the same text stood, so that figures still find their
 * rows.
 * @param codes whether codes and dates become payloads too, as in a file that nobody's pipeline has made
 */
export function hostileEdition(edition: Edition, codes = false): { edition: Edition; written: Set<string> } {
	const next = payloads();
	const known = new Map<string, string>();
	const written = new Set<string>();
	const evil = <T extends string | null>(text: T): T => {
		if (text === null) return text;
		const payload = known.get(text) ?? next();
		known.set(text, payload);
		written.add(payload);
		return payload as T;
	};
	const code = <T extends string | null>(text: T): T => (codes ? evil(text) : text);
	const key = (slice: string) => {
		const [, dimension, value = ''] = /^(\w+):(.*)$/.exec(slice) ?? [];
		return dimension ? `${dimension}:${evil(value)}` : slice;
	};
	const cells = (row: AnswerRow) =>
		Object.entries(row).map(([name, value]) => {
			if (typeof value !== 'string' || name === 'slice') return [name, value];
			return [name, FREE.has(name) ? evil(value) : code(value)];
		});
	const { settings, answers } = edition;
	return {
		written,
		edition: {
			...edition,
			programme: evil(edition.programme),
			reference_on: code(edition.reference_on),
			data_until: code(edition.data_until),
			settings: {
				...settings,
				primary: settings.primary && {
					tool: evil(settings.primary.tool),
					activity: code(settings.primary.activity)
				},
				judging_item: evil(settings.judging_item)
			},
			levels: edition.levels.map(evil),
			rounds: edition.rounds.map((round) => ({
				...round,
				round: evil(round.round),
				owner: code(round.owner),
				kick_off_on: code(round.kick_off_on),
				closing_on: code(round.closing_on)
			})),
			slices: edition.slices.map((slice) => ({ ...slice, key: key(slice.key), value: evil(slice.value) })),
			events: edition.events.map(({ on, kind, title }) => ({ on: code(on), kind: code(kind), title: evil(title) })),
			answers: Object.fromEntries(
				Object.entries(answers).map(([id, rows]) => [
					id,
					rows.map((row) => ({ ...Object.fromEntries(cells(row)), slice: key(row.slice) }))
				])
			),
			receipt: edition.receipt.map((line) => ({
				...line,
				file: evil(line.file),
				sheet: evil(line.sheet),
				reasons: Object.fromEntries(Object.entries(line.reasons).map(([reason, rows]) => [code(reason), rows]))
			})),
			notes: edition.notes.map((note) => ({
				...note,
				tool: evil(note.tool),
				from: code(note.from),
				to: code(note.to)
			}))
		}
	};
}
