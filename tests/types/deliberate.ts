/** Wrong on purpose: the type check must find this, or it finds nothing (see tests/run.js). */
export const count: number = 'not a number';
