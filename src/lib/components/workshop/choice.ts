import type { Edition } from '../../edition/edition';
import { DIMENSIONS } from '../../edition/guard/told';
import type { Dimension } from '../../edition/outsider/cell';
import type { Recipe } from '../../exports/recipe';
import { m } from '../../i18n/paraglide/messages';
import type { Choice } from '../../pipeline/service';

type Settings = NonNullable<Recipe['settings']>;

export const DIMENSION_NAMES: Record<Dimension, () => string> = { unit: m.units, region: m.regions, round: m.rounds };
const WITHOUT: Record<Dimension, () => string> = {
	unit: m.without_units,
	region: m.without_regions,
	round: m.without_rounds
};

export const choiceOf = ({ dimensions, coarse }: Settings): Choice => ({
	dimensions: dimensions ?? DIMENSIONS,
	coarse: coarse ?? []
});

/** Settings with a choice; what is the default is not said. */
export function withChoice(settings: Settings, { dimensions, coarse }: Choice): Settings {
	const { dimensions: _, coarse: __, ...others } = settings;
	return {
		...others,
		...(dimensions.length < DIMENSIONS.length ? { dimensions } : {}),
		...(coarse.length ? { coarse } : {})
	};
}

export interface Alternative {
	name: string;
	choice: Choice;
}

/** Coarser choices that an edition can be made with, each only where it would change something. */
export function alternatives(edition: Edition, now: Choice): Alternative[] {
	const told = now.dimensions.filter((one) => edition.slices.some(({ dimension }) => dimension === one));
	const without = told.map((one) => ({
		name: WITHOUT[one](),
		choice: { ...now, dimensions: now.dimensions.filter((other) => other !== one) }
	}));
	const { coarse } = now;
	return [
		// Without the only kind of slices there is the whole company alone, which stands below.
		...(told.length > 1 ? without : []),
		...(!coarse.includes('levels') && edition.levels.length > 2
			? [{ name: m.merge_levels(), choice: { ...now, coarse: [...coarse, 'levels' as const] } }]
			: []),
		...(!coarse.includes('rounds') && edition.rounds.length > 1
			? [{ name: m.merge_rounds(), choice: { ...now, coarse: [...coarse, 'rounds' as const] } }]
			: []),
		...(told.length ? [{ name: m.only_company(), choice: { ...now, dimensions: [] } }] : [])
	];
}
