/** Stands in the browser for a picture that the server has written: not nothing, so that what is there is left. */
export const WRITTEN = '<!-- -->';

/**
 * All text of ours that may become HTML in a browser is that and nothing at all, by which ECharts clears an element.
 * Where the browser knows trusted types, any other is refused, whatever a label, a tooltip or a name holds.
 */
globalThis.trustedTypes?.createPolicy('default', {
	createHTML: (text: string) => (text === '' || text === WRITTEN ? text : null)
});
