/** What `installProbe` puts into the page. */
declare const probe: ReturnType<typeof import('./probe.js').installProbe>;
/** What `installPhases` puts into the page. */
declare const phases: ReturnType<typeof import('./phase-probe.js').installPhases>;
