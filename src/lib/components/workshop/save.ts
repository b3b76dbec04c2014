/** Hands a file to the browser's downloads. */
export function save(content: string | Uint8Array<ArrayBuffer>, name: string): void {
	const address = URL.createObjectURL(new Blob([content]));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
