import type { AnswerRow, Edition } from '../edition/edition';
import type { Plot } from '../figures/plot';
import type { Locale } from '../i18n/format';
import { question } from '../questions/chapters';
import type { Card, Context, Finding } from '../questions/question';
import { titled } from '../questions/words';
import type { Scene, SceneId } from './scene';

/** Width for which a question makes its plot, in px: half of what a stage of 1920 px has inside its margins. */
export const PLOT_WIDTH = 840;

/** What an edition says to a question about the whole company. */
export interface Answer {
	/** Whether there is anything to tell. */
	told: boolean;
	asks: string;
	rows: AnswerRow[];
	context: Context;
	finding: Finding;
	plot: Plot | null;
	cards: Card[];
	/** Measure, unit, n and period, then where the numbers come from. */
	source: string;
}

/** Text in the language of the stage. */
export type Say = (de: string, en: string) => string;
export const sayIn =
	(locale: Locale): Say =>
	(de, en) =>
		locale === 'de' ? de : en;

export const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s/)[0] ?? text;

/**
 * @param width in px, for which a plot's words are made: a phone gets shorter ones
 * @throws RangeError where no folder holds the question
 */
export function answerOf(edition: Edition, id: string, locale: Locale, width = PLOT_WIDTH): Answer {
	const asked = question(id);
	const rows = (edition.answers[id] ?? []).filter((row) => row.slice === 'all');
	const context = { locale, edition, slice: 'all' };
	const hidden = !rows.length && edition.untold?.includes(id);
	const say = sayIn(locale);
	const finding = hidden
		? {
				title: say('Diese Antwort bleibt unter Verschluss.', 'This answer is kept back.'),
				detail: say(
					'Es sind zu wenige: Sie ließe auf Einzelne schließen.',
					'They are too few: it would point at individuals.'
				)
			}
		: asked.finding(rows, context);
	return {
		// A finding without a number says that too little is known.
		told: rows.length > 0 && (finding.number !== undefined || Boolean(asked.cards)),
		asks: asked.asks[locale],
		rows,
		context,
		finding,
		plot: asked.figure(rows, context, width)?.plot ?? null,
		cards: asked.cards?.(rows, context) ?? [],
		source: rows.length ? titled(`${asked.subtitle(rows, context)}. ${firstSentence(asked.source(rows, context))}`) : ''
	};
}

/** A scene; all that it does not say is empty. Its `alternative` goes before what can be read anyway. */
export function sceneOf(
	id: SceneId,
	told: boolean,
	given: Pick<Scene, 'asks' | 'title' | 'notes'> & Partial<Omit<Scene, 'id' | 'told'>>
): Scene {
	const { alternative, facts = [], cards = [], sentences = [] } = given;
	const all = [
		alternative,
		...facts.map(({ number, text }) => `${number} ${text.join(', ')}.`),
		...cards.map(({ text, beside }) => `${text} (${beside.join(', ')})`),
		...sentences
	];
	return {
		...{ id, told, plot: null, before: null, facts, quadrants: [], cards, sentences, source: '' },
		...given,
		alternative: all.filter(Boolean).join(' ')
	};
}
