import { clean } from './clean';

/** What some file system refuses, or what would let a name read otherwise than it is. */
const REFUSED = /[\\/:*?"<>|\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\n\t]+/g;

/**
 * Name of the file, from the programme and the day of its edition. That of a secret one says neither: names of downloads stay
 * in the browser's history.
 */
export function slidesName(
	{ programme, created_on }: { programme: string; created_on: string },
	secret: boolean
): string {
	if (secret) return 'groundswell.pptx';
	const name = clean(programme, 80)
		.replace(REFUSED, '-')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s-]+|[.\s-]+$/g, '');
	return `${name || 'Groundswell'} ${created_on}.pptx`;
}
