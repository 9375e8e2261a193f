import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const PURE = ['markdown', 'quantity', 'citation', 'corpus', 'resolution', 'rules', 'features', 'reader'];

/**
 * Rooms that each room may import from, beside itself. `disk` fetches the bundled corpus, and compiled code,
 * for those that run; `client` is its own house, with doors to the others.
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  grammars: [],
  markdown: [],
  quantity: [],
  citation: ['grammars', 'markdown', 'quantity'],
  corpus: ['markdown', 'quantity', 'citation'],
  resolution: ['markdown', 'quantity', 'citation', 'corpus'],
  rules: ['markdown', 'quantity', 'citation', 'corpus', 'resolution'],
  features: ['markdown', 'quantity', 'citation', 'corpus', 'resolution', 'rules'],
  reader: ['markdown', 'quantity', 'citation', 'corpus', 'resolution', 'rules', 'features'],
  disk: ['corpus'],
  lsp: [...PURE, 'disk'],
  cli: [...PURE, 'disk'],
  client: [...PURE, 'disk'],
};
/** The shape of a stretch of text belongs to no room; quantities have one, too. */
const SHARED_SHAPES = ['server/src/markdown/span'];

interface Import {
  readonly of: string;
  readonly typeOnly: boolean;
}

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire\(\s*['"]([^'"]+)['"]\s*\)/gm;

const roomOf = (path: string): string =>
  /^server\/src\/([^/]+)\//.exec(path)?.[1] ?? path.split('/')[0] ?? '';

const files: readonly SourceFile[] = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((found) => ({
        of: resolved(path, found[2] ?? found[3] ?? found[4] ?? ''),
        typeOnly: found[1] !== undefined,
      }));
      return { path, room: roomOf(path), text, imports };
    }),
);

/** A relative import as a path from the root, without its ending; a package or `node:` module as it is written. */
function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(root, join(root, dirname(from), specifier))
    .replaceAll('\\', '/')
    .replace(/\.ts$/, '');
}

const isOwn = ({ of }: Import): boolean => /^(?:server\/src|client\/src|grammars)\//.test(of);

/** Every import that passes, as "path imports what". */
const importsWhere = (passes: (file: SourceFile, each: Import) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.filter((each) => passes(file, each)).map((each) => `${file.path} imports ${each.of}`),
  );

test('the imports are read', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(60);
  expect(importsWhere((_, each) => isOwn(each)).length).toBeGreaterThan(200);
});

test('every room is known', () => {
  expect(files.filter(({ room }) => !(room in DOORS)).map(({ path }) => path)).toEqual([]);
});

test('imports run one way', () => {
  const wrong = importsWhere((file, each) => {
    if (!isOwn(each)) return each.of.startsWith('../') || /^(?:test|scripts|fixtures|dist)\//.test(each.of);
    const to = roomOf(each.of);
    if (to === file.room || DOORS[file.room]?.includes(to)) return false;
    return !(each.typeOnly && SHARED_SHAPES.includes(each.of));
  });
  expect(wrong).toEqual([]);
});

test('only lsp knows the language server protocol, only the client knows VS Code', () => {
  const allowed = (room: string): RegExp | undefined =>
    room === 'lsp'
      ? /^vscode-languageserver(?:-|$|\/)/
      : room === 'client'
        ? /^vscode(?:$|-languageclient)/
        : undefined;
  const wrong = importsWhere(({ room }, { of }) => of.startsWith('vscode') && !allowed(room)?.test(of));
  expect(wrong).toEqual([]);
});

test('the pure rooms have no file system, no clock, no environment', () => {
  expect(
    importsWhere(({ room }, { of }) => PURE.includes(room) && /^node:|^(?:fs|path|os)$/.test(of)),
  ).toEqual([]);
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\bprocess\.|\bglobalThis\b|\b(?:setTimeout|setInterval|fetch|eval)\(|\bnew Function\b/;
  const wrong = files.flatMap(({ path, room, text }) =>
    PURE.includes(room)
      ? withoutWords(text)
          .split('\n')
          .flatMap((line, i) => (impure.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : []))
      : [],
  );
  expect(wrong).toEqual([]);
});

/** Code without its comments and the words in its strings; lines stay where they are. */
const withoutWords = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^(\s*)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

test('no import leads back to its own file', () => {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.ts$/, ''), file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at >= 0) cycles.push([...above.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const each of byPath.get(path)?.imports ?? [])
      if (byPath.has(each.of)) walk(each.of, [...above, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) walk(path, []);
  expect(cycles).toEqual([]);
});

test.each(['server/src/lsp/browser', 'client/src/browser'])(
  '%s and what it imports runs in a browser',
  (entry) => {
    const reached = reachedFrom(entry);
    expect(reached.length).toBeGreaterThan(5);
    expect(reached.filter((of) => /^node:|\/node$|^server\/src\/disk\//.test(of))).toEqual([]);
  },
);

/** All that a file imports, and what that imports, but for types. */
function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  // The set grows while it is walked.
  for (const path of reached)
    for (const { of, typeOnly } of files.find((file) => file.path === `${path}.ts`)?.imports ?? [])
      if (!typeOnly) reached.add(of);
  return [...reached];
}

test('files stay short', () => {
  const lengths = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((a, b) => b.lines - a.lines);
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 10)]?.lines).toBeLessThan(300);
});
