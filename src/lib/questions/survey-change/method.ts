import type { Method } from '../question';

const text = { de: '', en: '' };
export const method: Method = { definition: text, window: text, formula: text, source: text, limits: text };
