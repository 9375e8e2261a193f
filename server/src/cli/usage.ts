import type { Command } from './command';

/** How commands are called: one in detail, several as a list. */
export function usage(...commands: readonly Command[]): string {
  const [only, ...others] = commands;
  return only && others.length === 0 ? detailed(only) : overview(commands);
}

const options: Readonly<Record<Command['options'][number], string>> = {
  'as-of': '--as-of YYYY-MM-DD   the date for which notes speak that give none themselves; else today',
  pack: '--pack DIR           a folder with further texts of the law (.md, .txt, .docx, .xml); may be repeated',
  official: '--official DIR       the official texts to compare with',
};

function detailed({ takes, does, formats, options: own, name }: Command): string {
  const lines = [
    ...own.map((option) => options[option]),
    ...(formats.length > 1 ? [`--format ${formats.join('|')}`] : []),
    '--help',
  ];
  return [
    `Usage: statute-lens ${[...name, takes].filter(Boolean).join(' ')}`,
    '',
    does,
    ...(takes.includes('PATH') ? ['', pathWords] : []),
    '',
    ...lines.map((line) => `  ${line}`),
    '',
    exitWords,
  ].join('\n');
}

const pathWords =
  'PATH is a note (.md, .markdown, .txt), a folder, a glob in quotation marks, or - for standard input.';

const exitWords =
  'Exit code: 0 nothing at warning or above; 1 findings; 2 usage, or a file that can’t be read.';

function overview(commands: readonly Command[]): string {
  const calls = commands.map(({ name, takes }) => [...name, takes].filter(Boolean).join(' '));
  const width = Math.max(...calls.map((call) => call.length));
  return [
    'Usage: statute-lens COMMAND',
    '',
    ...commands.map(({ does }, index) => `  ${calls[index]?.padEnd(width)}  ${does}`),
    '',
    pathWords,
    exitWords,
    'More: statute-lens COMMAND --help',
  ].join('\n');
}
