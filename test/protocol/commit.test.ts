/** The hook of docs/ci.md in a real repository, with the command as it is installed. */
import { execFile } from 'node:child_process';
import { chmod, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { bundle, folderWith, root } from './lens/places';

const right = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.\n';
const wrong = right.replace('5,000', '50,000');

let env: NodeJS.ProcessEnv;
let hook: string;

beforeAll(async () => {
  const bin = await folderWith({});
  await symlink(await bundle('cli.js'), join(bin, 'statute-lens'));
  const who = { NAME: 'A Lawyer', EMAIL: 'lawyer@example.com' };
  env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: join(bin, 'none'),
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
  const page = await readFile(join(root, 'docs/ci.md'), 'utf8');
  hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page)?.[1] ?? '';
}, 60_000);

/** A repository with these files staged and the hook in place. */
async function repository(files: Readonly<Record<string, string>>) {
  const folder = await folderWith(files);
  const git = (...words: string[]) => promisify(execFile)('git', words, { cwd: folder, env });
  await git('init', '--quiet');
  const path = join(folder, '.git/hooks/pre-commit');
  await writeFile(path, hook);
  await chmod(path, 0o755);
  await git('add', '.');
  const commit = () =>
    git('commit', '--message', 'notes').then(
      () => '',
      ({ stdout, stderr }) => stdout + stderr,
    );
  const commits = async () => (await git('rev-list', '--all', '--count')).stdout.trim();
  return { folder, git, commit, commits };
}

test('a misquote keeps the commit back, and the mended note passes', async () => {
  const { folder, git, commit, commits } = await repository({ 'notes of 2026/备忘录.md': wrong });
  expect(await commit()).toMatch(/notes of 2026\/备忘录\.md\n +1:66 +warning .*5,000 yuan/);
  expect(await commits()).toBe('0');

  await writeFile(join(folder, 'notes of 2026/备忘录.md'), right);
  expect(await commit()).toMatch(/threshold-mismatch/);
  await git('add', '.');
  expect(await commit()).toBe('');
  expect(await commits()).toBe('1');
});

test('what is not staged, deleted or no note keeps nothing back', async () => {
  const { folder, git, commit, commits } = await repository({ 'memo.md': right, 'other.md': right });
  expect(await commit()).toBe('');
  await writeFile(join(folder, 'memo.md'), wrong);
  await git('rm', '--quiet', 'other.md');
  expect(await commit()).toBe('');
  await writeFile(join(folder, 'code.ts'), wrong);
  await git('add', 'code.ts');
  expect(await commit()).toBe('');
  expect(await commits()).toBe('3');
});

test('the package of npm holds the command, the server and the law, and nothing of the tests', async () => {
  await bundle('cli.js');
  const packed = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', packed, {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(stdout);
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  for (const needed of [
    'cli.js',
    'server.js',
    'machine.js',
    'law.json',
    'law.texts',
    'page.js',
    'yaml.js',
    'xml.js',
    'docx.js',
  ])
    expect(paths).toContain(`dist/${needed}`);
  expect(paths).toContain('server/corpus/criminal-law.md');
  const others = paths.filter((path) => !/^(?:dist|server\/corpus)\/|^[^/]+$/.test(path));
  expect(others).toEqual(['client/reader.css']);
});
