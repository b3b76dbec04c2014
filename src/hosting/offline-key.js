/**
 * The name under which the service worker keeps what an address shows: hosts know a page as "/en", "/en/" or
 * "/en/index.html".
 * @param {string} path
 */
export const keyOf = (path) => path.replace(/(\/index)?\.html$/, '').replace(/\/$/, '') || '/';
