import type { Command } from './command';
import type { CliWords } from './words';

/** How commands are called: one in detail, several as a list. */
export function usage(words: CliWords, ...commands: readonly Command[]): string {
  const [only, ...others] = commands;
  return only && others.length === 0 ? detailed(only, words) : overview(commands, words);
}

const calls = {
  'as-of': '--as-of YYYY-MM-DD',
  pack: '--pack DIR',
  official: '--official DIR',
  output: '-o, --output FILE',
  lang: '--lang en|zh',
} as const;

function detailed({ takes, formats, options: own, name }: Command, words: CliWords): string {
  const option = (each: keyof typeof calls) => `${calls[each].padEnd(20)} ${words.options[each]}`;
  const lines = [
    ...own.map(option),
    ...(formats.length > 1 ? [`--format ${formats.join('|')}`] : []),
    option('lang'),
    '--help',
  ];
  return [
    `${words.usage} statute-lens ${[...name, takes].filter(Boolean).join(' ')}`,
    '',
    doesOf(name, words),
    ...(takes.includes('PATH') ? ['', words.pathIs] : []),
    '',
    ...lines.map((line) => `  ${line}`),
    '',
    words.exitCodes,
  ].join('\n');
}

const doesOf = (name: Command['name'], { does }: CliWords): string =>
  does[name.join(' ') as keyof typeof does] ?? '';

function overview(commands: readonly Command[], words: CliWords): string {
  const called = commands.map(({ name, takes }) => [...name, takes].filter(Boolean).join(' '));
  const width = Math.max(...called.map((call) => call.length));
  return [
    `${words.usage} statute-lens COMMAND`,
    '',
    ...commands.map(({ name }, index) => `  ${called[index]?.padEnd(width)}  ${doesOf(name, words)}`),
    '',
    words.pathIs,
    words.exitCodes,
    `${calls.lang}: ${words.options.lang}${words.stop}`,
    words.more,
  ].join('\n');
}
