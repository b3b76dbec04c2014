import type { Profile } from './profiles/profile';

const found = import.meta.glob<Profile>(['./profiles/*.ts', '!./profiles/profile.ts'], {
	eager: true,
	import: 'profile'
});

/** Every known export, one file each. */
export const profiles: Profile[] = Object.values(found);

/** Headers are compared without regard to case and to how much space stands between words. */
export const fold = (header: string): string => header.trim().replace(/\s+/g, ' ').toLowerCase();

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
export function placeMeasures(profile: Profile, header: string[]): { at: number; activity: string; name: string }[] {
	const folded = header.map(fold);
	return (profile.measures ?? []).flatMap(({ headers, activity }) => {
		const at = headers.map((name) => folded.indexOf(fold(name))).find((index) => index >= 0);
		return at === undefined ? [] : [{ at, activity, name: header[at] ?? '' }];
	});
}

/** The known export that explains most of a header, or none. */
export function recognise(header: string[]): Profile | null {
	let best: Profile | null = null;
	let most = 0;
	for (const profile of profiles) {
		const places = placeColumns(profile, header);
		if (!profile.required.every((column) => places.has(column))) continue;
		const measures = placeMeasures(profile, header).length;
		if (profile.measures && !measures) continue;
		const score = places.size + measures;
		if (score > most) [best, most] = [profile, score];
	}
	return best;
}
