/** The slice on the page. The address is its source; until scripts run it is the whole company. */
class ShownSlice {
	slice = $state('all');
}

export const shown = new ShownSlice();
