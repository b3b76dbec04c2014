import { expect, test } from 'vitest';

/** What would get round the content security policy, or be stopped by it → the only file that may. */
const DOORS: [what: string, pattern: RegExp, only: string | null][] = [
	['a worker from its own address', /new (Shared)?Worker\(/, '/src/lib/engine/start-worker.ts'],
	['a service worker', /serviceWorker\.register\(/, '/src/lib/components/new-version.svelte.ts'],
	['text as HTML', /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/, '/src/lib/figures/Chart.svelte'],
	['text as a program', /\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/, null],
	['text as a template of ECharts', /formatter: ['"`]/, null],
	['HTML in a tooltip', /TooltipComponent|tooltip:/, null]
];

const sources = import.meta.glob<string>(['/src/**/*.{ts,js,svelte,html}', '!/src/lib/i18n/paraglide/**'], {
	query: '?raw',
	eager: true,
	import: 'default'
});

test.each(DOORS)('%s is made in one place at most', (_what, pattern, only) => {
	expect(Object.keys(sources).length).toBeGreaterThan(100);
	const users = Object.keys(sources).filter((path) => pattern.test(sources[path] ?? ''));
	expect(users).toEqual(only ? [only] : []);
});
