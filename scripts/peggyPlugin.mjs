/** Compiles the citation grammars (`grammars/*.peggy`) where a bundler or the test runner imports them. */
import { readFile } from 'node:fs/promises';
import peggy from 'peggy';

/**
 * Grammar text to the source of an ES module that exports `parse(text, at, rule)`: the rule's value where it
 * matches at that offset, else undefined. Throws on a fault in the grammar.
 */
export const compileGrammar = (grammar, path) =>
  reusable(
    peggy.generate(grammar, {
      output: 'source',
      format: 'es',
      grammarSource: path,
      allowedStartRules: ['*'],
    }),
  );

/**
 * Peggy's parser makes its tables and functions anew at each call, and remembers what it would have expected
 * where it failed. Ours is called for every citation and never asked why it failed: it is made once.
 */
function reusable(source) {
  return [
    [/^ *const (peg\$e\d+) = peg\$\w+Expectation\(.*\);$/gm, ' const $1 = null;'],
    [
      /function peg\$parse\(input, options\) \{\n.*\n/,
      "function peg$make() {\n let input = ''; const options = {};\n",
    ],
    [
      / {2}peg\$result = peg\$startRuleFunction\(\);[\s\S]*?\nconst peg\$allowedStartRules/,
      `${RUN}const peg$allowedStartRules`,
    ],
    [/peg\$parse as parse/, 'parse'],
  ].reduce(replaced, source);
}

const RUN = `
  return (text, at, rule) => {
    input = text;
    peg$savedPos = peg$currPos = at;
    peg$silentFails = 1;
    const value = peg$startRuleFunctions[rule]();
    return value === peg$FAILED ? undefined : value;
  };
}
const parse = peg$make();
`;

/** A replacement that must take place: a later Peggy that writes its parsers otherwise is told of at once. */
function replaced(source, [pattern, by]) {
  const result = source.replace(pattern, by);
  if (result === source)
    throw new Error(`Peggy's parser is not built as expected: ${pattern} was not found.`);
  return result;
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
