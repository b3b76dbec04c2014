-- Grain: one row, how the programme is evaluated.
SELECT tool, activity, judging_item, reference_on::VARCHAR AS reference_on,
	before_first, before_last, after_first, after_last, lasting_first, lasting_last,
	block_weeks, follow_up_days, habit_active, habit_of
FROM settings
