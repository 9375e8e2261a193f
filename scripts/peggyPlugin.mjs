/** Compiles the citation grammars (`grammars/*.peggy`) where a bundler or the test runner imports them. */
import { readFile } from 'node:fs/promises';
import peggy from 'peggy';

/** Grammar text to the source of an ES module that exports `parse`. Throws on a fault in the grammar. */
export const compileGrammar = (grammar, path) =>
  peggy.generate(grammar, {
    output: 'source',
    format: 'es',
    grammarSource: path,
    cache: false,
    allowedStartRules: ['*'],
  });

/** For esbuild. */
export const peggyForEsbuild = {
  name: 'peggy',
  setup(build) {
    build.onLoad({ filter: /\.peggy$/ }, async ({ path }) => ({
      contents: compileGrammar(await readFile(path, 'utf8'), path),
      loader: 'js',
      watchFiles: [path],
    }));
  },
};

/** For Vite and Vitest. */
export const peggyForVite = {
  name: 'peggy',
  transform(source, id) {
    if (id.endsWith('.peggy')) return { code: compileGrammar(source, id), map: null };
  },
};
