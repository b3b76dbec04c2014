/** A name as it may stand in a statement, whatever it holds. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
