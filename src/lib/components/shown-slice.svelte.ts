/** The slices on the page. The address is their source; until scripts run it is the whole company. */
class ShownSlice {
	slice = $state('all');
	/** What stands beside it, where two are compared. */
	other = $state<string | null>(null);
}

export const shown = new ShownSlice();
