import { parseRecipe, type Recipe } from '../../exports/recipe';

/** Recipes are small and hold no people: they may stay in the browser, where they are offered when their files come again. */
const KEY = 'groundswell-recipes';

/** Recipes kept in this browser, the newest first; none where storage is forbidden. */
export function savedRecipes(): Recipe[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		if (!Array.isArray(kept)) return [];
		return kept.flatMap((one) => {
			try {
				return [parseRecipe(JSON.stringify(one), KEY)];
			} catch {
				// One that another version wrote is left where it is and not offered.
				return [];
			}
		});
	} catch {
		return [];
	}
}

const same = (a: Recipe, b: Recipe): boolean => a.name === b.name;

/** @returns false where the browser does not allow it or has no room */
export function keepRecipe(recipe: Recipe): boolean {
	return write([recipe, ...savedRecipes().filter((one) => !same(one, recipe))]);
}

export const forgetRecipe = (recipe: Recipe): boolean => write(savedRecipes().filter((one) => !same(one, recipe)));

function write(recipes: Recipe[]): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(recipes));
		return true;
	} catch {
		return false;
	}
}
