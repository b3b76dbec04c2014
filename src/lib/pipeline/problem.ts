import type { ExportError } from '../exports/export-error';
import type { Problem } from './progress';

/** What is wrong with an export, as it crosses from the worker to the page. */
export const asProblem = ({ code, file, sheet, line, params }: ExportError): Problem => ({
	code,
	file,
	sheet,
	line,
	params
});
