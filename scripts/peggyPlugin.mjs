/** Compiles the citation grammars (`grammars/*.peggy`) where a bundler or the test runner imports them. */
import { readFile } from 'node:fs/promises';
import peggy from 'peggy';

/** Grammar text to the source of an ES module that exports `parse`. Throws on a fault in the grammar. */
export const compileGrammar = (grammar, path) =>
  lean(peggy.generate(grammar, { output: 'source', format: 'es', grammarSource: path, allowedStartRules: ['*'] }));

/**
 * A parser that is called for every citation must not make its tables anew at each call: constants move out of
 * it, and what it would have expected where it failed, which nobody asks for, goes.
 */
function lean(source) {
  const constants = [];
  const body = source
    .replace(/^ *const (peg\$e\d+) = peg\$\w+Expectation\(.*\);$/gm, 'const $1 = null;')
    .replace(/^ *const peg\$(?:c\d+ = ".*"|r\d+ = \/.*\/\w*|e\d+ = null);$/gm, (line) => {
      constants.push(line.trim());
      return '';
    });
  return `${constants.join('\n')}\n${body}`;
}

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
