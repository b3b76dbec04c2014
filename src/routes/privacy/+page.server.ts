import { SCHEMA } from '$lib/tables/schema';
import { builtEdition } from '../built-edition.server';

export const load = () => ({ edition: builtEdition([]), dictionary: SCHEMA });
