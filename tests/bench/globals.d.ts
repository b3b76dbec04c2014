/** What `installProbe` puts into the page. */
declare const probe: ReturnType<typeof import('./probe.js').installProbe>;
