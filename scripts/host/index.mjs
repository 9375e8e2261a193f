/** For the tests: a real VS Code, a browser, the suite for its extension host. Needs the packages in place. */
export { browserOptions, findBrowser } from './browser.mjs';
export { hasHost } from './install.mjs';
export { installVsix, startHost } from './start.mjs';
export { buildSuite } from './suite.mjs';
