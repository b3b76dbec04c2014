// Before the first paint: the reader's own choice of light or dark, so that no page flashes.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be forbidden; the system's setting holds.
}
