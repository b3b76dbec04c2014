import { readFileSync } from 'node:fs';
import type { Edition } from '$lib/edition/edition';
import { parseEdition } from '$lib/edition/read';

let edition: Edition | undefined;

/**
 * The edition the site is built with, cut to what a page shows before it asks for more: the answers to some questions
 * for the whole company or some slices.
 */
export function builtEdition(questions: string[], slices = ['all']): Edition {
	edition ??= parseEdition(readFileSync('static/edition.json', 'utf8'));
	const answers = questions.map((id) => [id, (edition!.answers[id] ?? []).filter((row) => slices.includes(row.slice))]);
	return { ...edition, receipt: [], answers: Object.fromEntries(answers) };
}
