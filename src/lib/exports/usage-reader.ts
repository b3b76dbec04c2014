import { CellCoder } from './cell-coder';
import { eachRow } from './each-row';
import type { SheetFacts } from './facts';
import { meant } from './meant';
import type { Sheet } from './open';
import type { Profile } from './profiles/profile';
import { RefusedRows } from './refused-rows';
import type { StageOptions, Staging } from './stage';
import { Combinations } from './usage-format';

/**
 * Reads a usage report once: its rows go into `raw_usage` as numbers, and what its columns look like is known in the end.
 * How its dates and numbers are meant is decided afterwards, for it changes no number.
 */
export async function readUsage(
	{ engine, usage, formats }: Staging,
	sheet: Sheet,
	profile: Profile,
	sourceId: number,
	options: StageOptions
): Promise<SheetFacts> {
	const format = formats.of(sheet, profile, options.entry);
	const { columns, measures, said } = format;
	const { person, tool, activity, measure, from_date, to_date, period, value } = columns;
	const counted = measures.length ? measures.map((one) => one.value) : [value];
	for (const column of counted) column.forget();
	const periods = new Combinations();
	const coder = new CellCoder(sheet, format.dictionaries);
	const { codes } = coder;
	const batch = usage.of(sourceId);
	const { words } = batch;
	const refused = new RefusedRows(engine, sourceId);
	const numberOfPerson = (text: string | undefined) => words.person(text);
	const numberOfCount = (text: string | undefined) => words.count(text);

	const room = () => (batch.isFull(counted.length) ? batch.flush() : undefined);

	await eachRow(coder, refused, options, (line) => {
		const who = person.number(person.code(codes), numberOfPerson);
		const [from, to, length] = [from_date.code(codes), to_date.code(codes), period.code(codes)];
		const when = periods.number(from, to, length, () =>
			words.period(from_date.text(from), to_date.text(to), period.text(length))
		);
		if (!measures.length) {
			const [ofTool, ofActivity, ofName] = [tool.code(codes), activity.code(codes), measure.code(codes)];
			const what = said.number(ofTool, ofActivity, ofName, () =>
				words.measure(tool.text(ofTool), activity.text(ofActivity), measure.text(ofName))
			);
			batch.add(line, who, what, when, value.number(value.code(codes), numberOfCount));
			return room();
		}
		for (const one of measures) {
			const ofTool = one.tool.code(codes);
			const what = (one.numbers[ofTool + 2] ??= words.measure(
				one.tool.text(ofTool),
				meant(one.activity),
				meant(one.name)
			));
			batch.add(line, who, what, when, one.value.number(one.value.code(codes), numberOfCount));
		}
		return room();
	});
	await batch.finish();
	return coder.facts();
}
