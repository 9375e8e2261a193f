/** Modules that most starts never use are loaded when something of theirs is first used. An esbuild plugin. */

import { createRequire, isBuiltin } from 'node:module';

const require = createRequire(import.meta.url);

/** Modules whose imports are put off, and where each is found then: beside the bundle, or in Node itself. */
const LAZY = {
  yaml: './yaml.js',
  'fast-xml-parser': './xml.js',
  crypto: 'node:crypto',
  'node:crypto': 'node:crypto',
  child_process: 'node:child_process',
  'node:fs/promises': 'node:fs/promises',
  'node:timers/promises': 'node:timers/promises',
};

/** Entry points that make the files beside the bundles. */
export const lazyEntries = {
  docx: 'mammoth',
  yaml: 'yaml',
  xml: 'fast-xml-parser',
  page: 'server/src/reader/page.ts',
};

export const lazyModules = {
  name: 'lazy-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mammoth$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './docx.js', external: true },
    );
    onResolve({ filter: /\/reader\/page$/ }, () => ({ path: './page.js', external: true }));
    onResolve({ filter: /^[\w:/-]+$/ }, ({ path, kind, namespace }) => {
      if (namespace === 'lazy' || kind === 'entry-point' || !(path in LAZY)) return undefined;
      return { path, namespace: 'lazy' };
    });
    onResolve({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'lazy' }, async ({ path }) => ({
      contents: putOff(LAZY[path], isBuiltin(path) ? require(path) : await import(path)),
    }));
  },
};

/** A module of getters: the real one is required by the first that is asked. */
const putOff = (target, exported) => `
  let real;
  const get = (name) => () => (real ??= require(${JSON.stringify(target)}))[name];
  for (const name of ${JSON.stringify(Object.keys(exported).filter((name) => name !== 'default'))})
    Object.defineProperty(exports, name, { enumerable: true, get: get(name) });
`;
