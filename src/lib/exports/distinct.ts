/** Makes names unique as they come: a repeated one gets ` (2)`. */
export function distinct(): (name: string) => string {
	const used = new Set<string>();
	const counts = new Map<string, number>();
	return (name) => {
		let count = counts.get(name) ?? 1;
		let own = name;
		while (used.has(own)) own = `${name} (${++count})`;
		counts.set(name, count);
		used.add(own);
		return own;
	};
}
