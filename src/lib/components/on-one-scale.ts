import type { AnswerRow } from '../edition/edition';
import { drawPlot } from '../figures/draw-plot';
import { sameScale } from '../figures/same-scale';
import type { Question } from '../questions/question';

/** A question whose pictures have the scale that holds those of another slice too. */
export function onOneScale(question: Question, other: string, rows: AnswerRow[]): Question {
	const shared =
		(draw: Question['figure']): Question['figure'] =>
		(shown, context, width) => {
			const own = draw.call(question, shown, context, width);
			const its = draw.call(question, rows, { ...context, slice: other }, width);
			if (!own || !its) return own;
			const [plot] = sameScale(own.plot, its.plot);
			return plot === own.plot ? own : drawPlot(plot, width);
		};
	return { ...question, figure: shared(question.figure), brief: question.brief && shared(question.brief) };
}
