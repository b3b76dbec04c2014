type Draw = typeof import('./draw');

/** ECharts and what draws with it, once it is here: a picture can then be drawn before the next frame. */
export let ready: Draw | null = null;

/** Fetches it. A page that is to be shown next waits for it, so that no reader sees a figure without its picture. */
export async function drawing(): Promise<Draw> {
	return (ready ??= await import('./draw'));
}
