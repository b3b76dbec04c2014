import { xml } from './clean';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface Properties {
	title: string;
	/** ISO day */
	on: string;
	/** BCP 47 */
	language: string;
}

/** Title, language and day of the file. */
export const coreXml = ({ title, on, language }: Properties): string =>
	`${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
	`<dc:title>${xml(title)}</dc:title><dc:creator>Groundswell</dc:creator><dc:language>${language}</dc:language>` +
	`<dcterms:created xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

export const appXml = (slides: number): string =>
	`${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;
