/** Text of a cell as it counts: without blanks around it; undefined where nothing is written. */
export const meant = (written: string | undefined): string | undefined =>
	written?.replaceAll('\u00a0', ' ').trim() || undefined;
