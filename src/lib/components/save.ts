/** Hands a file to the browser's downloads. */
export function save(content: BlobPart | BlobPart[], name: string): void {
	const address = URL.createObjectURL(new Blob([content].flat()));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
