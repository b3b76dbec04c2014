/**
 * Copies a text that stands on the page. Over plain http there is no clipboard to write to: there the element is selected
 * and the browser's old command tried.
 * @returns false where neither is allowed; the text is then at least selected
 */
export async function copy(text: string, element: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		getSelection()?.selectAllChildren(element);
		return document.execCommand('copy');
	}
}
