// Before the first paint: a part of the company that the address names is waited for, so that no number flashes,
if (/[?&]slice=/.test(location.search)) document.documentElement.dataset.waiting = '';
// and the reader's own choice of light or dark holds, so that no page does.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be forbidden; the system's setting holds.
}
