import type { Words } from '../questions/question';

export interface Example {
	asks: Words;
	/** Tables without which it cannot be asked. */
	tables: string[];
	sql: string;
}

/** Questions to begin with, from the easiest on. None names a unit or round: they are for every edition. */
export const EXAMPLES: Example[] = [
	{
		asks: {
			de: 'Welche Führungsebene ist am wenigsten erreicht?',
			en: 'Which level is furthest from its headcount?'
		},
		tables: ['participation_by_level'],
		sql: `SELECT level, joined, eligible,
  rate, rate_low, rate_high
FROM participation_by_level
WHERE slice = 'all'
ORDER BY rate`
	},
	{
		asks: {
			de: 'Welche Einheiten machen am meisten mit?',
			en: 'Which units take part most?'
		},
		tables: ['participation_by_level', 'slices'],
		sql: `SELECT value AS unit,
  sum(joined) AS joined, sum(eligible) AS eligible,
  sum(joined) / sum(eligible) AS rate
FROM participation_by_level
JOIN slices USING (slice)
WHERE dimension = 'unit'
GROUP BY value
-- sum() passes over guarded values: only units without any
HAVING count(joined) = count(*)
ORDER BY rate DESC`
	},
	{
		asks: {
			de: 'Wo bewirkt das Programm etwas, und wie sicher ist das?',
			en: 'Where does the programme have an effect, and how sure is that?'
		},
		tables: ['adoption_effect'],
		sql: `SELECT tool, activity,
  effect, effect_low, effect_high, verdict
FROM adoption_effect
WHERE slice = 'all'
ORDER BY effect DESC`
	},
	{
		asks: {
			de: 'Wie viel der Veränderung wäre ohnehin gekommen?',
			en: 'How much of the change would have come anyway?'
		},
		tables: ['adoption_effect'],
		sql: `SELECT tool, activity,
  naive - effect AS came_anyway, effect, naive
FROM adoption_effect
WHERE slice = 'all' AND verdict <> 'unclear'
ORDER BY came_anyway DESC`
	},
	{
		asks: {
			de: 'In welchen Auswahlen bleibt die Wirkung unklar, und warum?',
			en: 'Which slices are unclear, and why?'
		},
		tables: ['adoption_effect', 'slices'],
		sql: `SELECT value AS slice_name,
  effect, effect_low, effect_high, mentees,
  effect_low <= 0 AND effect_high >= 0 AS chance_possible,
  pretrend_p < 0.05 AS different_before
FROM adoption_effect
JOIN slices USING (slice)
WHERE "primary" AND verdict = 'unclear'
ORDER BY mentees DESC`
	},
	{
		asks: {
			de: 'Schreiben Mentees jeden Monat häufiger als die anderen?',
			en: 'Do mentees post more often than the others in every month?'
		},
		tables: ['adoption_over_time'],
		sql: `SELECT month, "group", active_rate
FROM adoption_over_time
WHERE slice = 'all'
ORDER BY month, "group"`
	},
	{
		asks: {
			de: 'Wann setzt die Wirkung ein, und hält sie?',
			en: 'When does the effect set in, and does it last?'
		},
		tables: ['adoption_event_study', 'adoption_effect'],
		sql: `SELECT block,
  study.effect, study.effect_low, study.effect_high
FROM adoption_event_study AS study
JOIN adoption_effect AS overall
  USING (slice, tool, activity)
WHERE slice = 'all' AND overall."primary"
ORDER BY block`
	},
	{
		asks: {
			de: 'Wie wächst das Programm von Runde zu Runde?',
			en: 'How does the programme grow from round to round?'
		},
		tables: ['word_of_mouth_share'],
		sql: `SELECT round, mentees,
  sum(mentees) OVER (ORDER BY round_order) AS mentees_so_far,
  mentees - lag(mentees) OVER (ORDER BY round_order)
    AS more_than_before
FROM word_of_mouth_share
WHERE slice = 'all'
ORDER BY round_order`
	},
	{
		asks: {
			de: 'Wirken Runden stärker, in die mehr auf Empfehlung kamen?',
			en: 'Do rounds with more recommendations have more effect?'
		},
		tables: ['rounds', 'word_of_mouth_share', 'adoption_effect'],
		sql: `SELECT round, kick_off_on, share.rate AS recommended_rate,
  outcome.effect, outcome.effect_low, outcome.effect_high
FROM rounds
JOIN word_of_mouth_share AS share USING (round)
LEFT JOIN adoption_effect AS outcome
  ON outcome.slice = 'round:' || round AND outcome."primary"
WHERE share.slice = 'all'
ORDER BY rounds.round_order`
	},
	{
		asks: {
			de: 'Wie ordnen sich Einheiten und Regionen nach ihrer Wirkung?',
			en: 'How do units and regions rank by effect?'
		},
		tables: ['adoption_effect', 'slices'],
		sql: `SELECT dimension, value,
  rank() OVER (
    PARTITION BY dimension ORDER BY effect DESC
  ) AS place,
  effect, effect_low, effect_high, verdict
FROM adoption_effect
JOIN slices USING (slice)
WHERE "primary" AND dimension <> 'round'
ORDER BY dimension, place`
	},
	{
		asks: {
			de: 'Welche Einschätzung hat sich gegenüber dem Vergleich am meisten verschoben?',
			en: 'Which survey answer moved most against the comparison?'
		},
		tables: ['survey_change'],
		sql: `WITH change AS (
  SELECT item, "group", mean_change
  FROM survey_change
  WHERE slice = 'all' AND wave IS NULL
)
SELECT item,
  mentees.mean_change - others.mean_change AS difference,
  mentees.mean_change AS mentees,
  others.mean_change AS comparison
FROM change AS mentees
JOIN change AS others USING (item)
WHERE mentees."group" = 'mentees'
  AND others."group" = 'comparison'
ORDER BY difference DESC`
	},
	{
		asks: {
			de: 'Welche Themen führen am häufigsten bis zum Anwendungsfall?',
			en: 'Which topics get as far as a use scenario most often?'
		},
		tables: ['session_topics'],
		sql: `SELECT topic, sessions,
  sessions / sum(sessions) OVER (PARTITION BY topic)
    AS share_of_topic
FROM session_topics
WHERE slice = 'all'
QUALIFY stage = 'use_scenario'
ORDER BY share_of_topic DESC`
	}
];
