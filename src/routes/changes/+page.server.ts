import { builtEdition } from '../built-edition.server';

export const load = () => ({ edition: builtEdition([]) });
