/** How far each of some places (shares of a height) must move so that none is nearer to the next than `apart`. */
export function spread(places: number[], apart: number): number[] {
	const order = places.map((place, index) => ({ place, index, to: place })).toSorted((a, b) => a.place - b.place);
	// A few rounds are enough: there are few lines, and each round halves what is left.
	for (let round = 0; round < 50; round++)
		for (const [at, one] of order.entries()) {
			const next = order[at + 1];
			const lacking = next ? apart - (next.to - one.to) : 0;
			if (!next || lacking <= 0) continue;
			one.to -= lacking / 2;
			next.to += lacking / 2;
		}
	return order.toSorted((a, b) => a.index - b.index).map(({ place, to }) => to - place);
}
