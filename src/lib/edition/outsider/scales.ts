const AND = ' + ';

/**
 * The values a merged name stands for: "Vorstand + Bereichsleitung" is two levels, unless one level is called that.
 * @param known values in the order of the scale; null where none are known, so that every + divides
 */
export function valuesOf(name: string, known: string[] | null): string[] {
	const parts = name.split(AND);
	if (!known) return parts;
	if (!parts.length) return [];
	for (let taken = parts.length; taken > 0; taken--) {
		const first = parts.slice(0, taken).join(AND);
		if (!known.includes(first)) continue;
		if (taken === parts.length) return [first];
		const others = valuesOf(parts.slice(taken).join(AND), known);
		if (others.every((one) => known.includes(one))) return [first, ...others];
	}
	return [name];
}
