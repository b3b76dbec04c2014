/** So long pictures are awaited; whoever reads by then is left alone. */
const PATIENCE = 3000;

/**
 * Keeps a place of the page in view while what stands above it still grows, as the slices of an address come only after
 * the page; until the reader does anything.
 */
export function stayAt(id: string): void {
	const observer = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView());
	const end = () => observer.disconnect();
	observer.observe(document.body);
	for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(event, end, { once: true });
	setTimeout(end, PATIENCE);
}
