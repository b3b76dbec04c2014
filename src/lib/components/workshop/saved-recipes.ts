import { parseRecipe, type Recipe } from '../../exports/recipe';

/** Recipes are small and hold no people: they may stay in the browser, where they are offered when their files come again. */
const KEY = 'groundswell-recipes';

/** All that is kept, as it stands: what another version wrote is left where it is. */
function kept(): unknown[] {
	try {
		const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(all) ? all : [];
	} catch {
		return [];
	}
}

/** Recipes kept in this browser, the newest first; none where storage is forbidden. */
export const savedRecipes = (): Recipe[] =>
	kept().flatMap((one) => {
		try {
			return [parseRecipe(JSON.stringify(one), KEY)];
		} catch {
			return [];
		}
	});

const isOther = (recipe: Recipe) => (one: unknown) => (one as Recipe | null)?.name !== recipe.name;

/** @returns false where the browser does not allow it or has no room */
export const keepRecipe = (recipe: Recipe): boolean => write([recipe, ...kept().filter(isOther(recipe))]);

export const forgetRecipe = (recipe: Recipe): boolean => write(kept().filter(isOther(recipe)));

function write(recipes: unknown[]): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(recipes));
		return true;
	} catch {
		return false;
	}
}
