import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
const packaged = () =>
  execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  })
    .split('\n')
    .filter(Boolean);

test('the package holds the bundles, the law, the grammars, the sample notes and what a reader is told, no more', () => {
  const files = packaged();
  const law = readdirSync(join(root, 'server/corpus'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|tsv|yaml)$/.test(name))
    .map((name) => `server/corpus/${name.replaceAll('\\', '/')}`);
  const grammars: { path: string }[] = manifest().contributes?.grammars ?? [];
  const steps: { media: { svg: string } }[] = manifest().contributes.walkthroughs[0].steps;
  const pictures = steps.map(({ media }) => media.svg);
  const opener = readFileSync(join(root, 'client/src/openSamples.ts'), 'utf8');
  const samples = opener.match(/fixtures\/notes\/[^']+\.md/g) ?? [];
  expect(files.toSorted()).toEqual(
    [
      ...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'client/l10n/bundle.l10n.zh-cn.json'],
      ...pictures,
      ...samples,
      ...['README.md', 'LICENSE', 'CHANGELOG.md', 'client/icon.png', 'client/authorities.svg'],
      ...[
        'dist/extension.js',
        'dist/client.js',
        'dist/server.js',
        'dist/machine.js',
        'dist/cli.js',
        'dist/page.js',
        'dist/reader.js',
        'client/reader.css',
        'dist/law.json',
        'dist/law.texts',
        'dist/law.sources',
        'dist/web/extension.js',
        'dist/web/server.js',
        'dist/docx.js',
        'dist/xml.js',
        'dist/yaml.js',
      ],
      ...law,
      ...grammars.map(({ path }) => path.replace('./', '')),
    ].toSorted(),
  );
});

const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
