/** Half of the last of six decimals, and what arithmetic adds. */
export const ROUNDED = 0.5e-6 + 1e-9;
