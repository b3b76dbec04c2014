/** Largest single part of a container, in bytes: a longer text fits into no string of JavaScript. */
export const PART_LIMIT = 450 * 2 ** 20;
/** Cells of a sheet, gaps within its rows included, that are held at once. */
export const CELL_LIMIT = 20_000_000;
