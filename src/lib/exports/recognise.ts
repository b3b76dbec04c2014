import type { Profile } from './profiles/profile';

const found = import.meta.glob<Profile>(['./profiles/*.ts', '!./profiles/profile.ts'], {
	eager: true,
	import: 'profile'
});

/** Every known export, one file each. */
export const profiles: Profile[] = Object.values(found);

export const profileOf = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);

/** Headers are compared without regard to case and to what stands between words, blanks or underscores. */
export const fold = (header: string): string =>
	header
		.trim()
		.replace(/[\s_]+/g, ' ')
		.toLowerCase()
		.replaceAll('ß', 'ss');

/** Column of the table → position in the header, for the columns that are there. */
export function placeColumns(profile: Profile, header: string[]): Map<string, number> {
	const at = new Map(header.map((name, index) => [fold(name), index] as const).toReversed());
	const places = new Map<string, number>();
	for (const [column, names] of Object.entries(profile.columns)) {
		const place = names.map((name) => at.get(fold(name))).find((index) => index !== undefined);
		if (place !== undefined) places.set(column, place);
	}
	return places;
}

/** Where the measures of a wide report stand. */
export function placeMeasures(
	profile: Profile,
	header: string[]
): { at: number; activity: string; tool: string | undefined; name: string }[] {
	const folded = header.map(fold);
	return (profile.measures ?? []).flatMap(({ headers, activity, tool }) => {
		const at = headers.map((name) => folded.indexOf(fold(name))).find((index) => index >= 0);
		return at === undefined ? [] : [{ at, activity, tool, name: header[at] ?? '' }];
	});
}

interface Match {
	/** Headers that the profile explains. */
	explained: number;
	/** Columns that it cannot do without, those it looks for in vain, and headers it would take in all. */
	required: number;
	missing: number;
	known: number;
}

function match(profile: Profile, header: string[]): Match | null {
	const places = placeColumns(profile, header);
	if (!profile.required.every((column) => places.has(column))) return null;
	const measures = placeMeasures(profile, header).map(({ at }) => at);
	if (profile.measures && !measures.length) return null;
	const besides = new Set(profile.besides?.map(fold));
	const aside = header.flatMap((name, at) => (besides.has(fold(name)) ? [at] : []));
	return {
		explained: new Set([...places.values(), ...measures, ...aside]).size,
		required: profile.required.length,
		missing: Object.keys(profile.columns).length - places.size,
		known: Object.values(profile.columns).flat().length
	};
}

/**
 * The known export that explains most of a header, or none. Of two that explain as much it is the one that asks for more,
 * then the one that misses less, then the one that would take fewer others: it was made for such a header.
 */
export function recognise(header: string[]): Profile | null {
	const found = profiles.flatMap((profile) => {
		const fit = match(profile, header);
		return fit ? [{ profile, ...fit }] : [];
	});
	const [best] = found.toSorted(
		(a, b) =>
			b.explained - a.explained ||
			b.required - a.required ||
			a.missing - b.missing ||
			a.known - b.known ||
			a.profile.id.localeCompare(b.profile.id)
	);
	return best?.profile ?? null;
}
