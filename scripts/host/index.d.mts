/** Arguments with which the browser runs as root and in a container too. */
export const browserOptions: string[];

/** An installed Chrome or Chromium, else one from the npm registry. Rejects where none can be had. */
export function findBrowser(): Promise<{ path: string; env: Record<string, string> }>;

/** A running VS Code server; `url` has no slash at the end. */
export type Host = { url: string; port: number; ended: Promise<unknown>; stop: () => void };

/** Starts a VS Code server on a free port, with its settings and extensions in `dataDir`. */
export function startHost(options: { dataDir: string }): Promise<Host>;

/** Installs a packaged extension into `dataDir`, as a user would. */
export function installVsix(vsix: string, options: { dataDir: string }): Promise<void>;

/** Bundles the tests of `test/vscode/suite` and gives the path of the module whose `run()` runs them. */
export function buildSuite(): Promise<string>;
