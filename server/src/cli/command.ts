import { parseArgs } from 'node:util';
import type { Law } from '../corpus/law';
import { isDay } from './day';
import type { LoadedLaw } from './law';
import type { Terminal } from './terminal';
import type { CliWords } from './words';

export type Format = 'pretty' | 'json' | 'sarif';

/** A command of `statute-lens`. */
export interface Command {
  /** Its words: `check`, `corpus list`. */
  readonly name: readonly [string, ...string[]];
  /** What stands behind the words, for the usage. */
  readonly takes: string;
  /** Formats of its result; the first is the usual one. */
  readonly formats: readonly Format[];
  /** Options beside `--format`, `--lang` and `--help`. */
  readonly options: readonly ('as-of' | 'pack' | 'official' | 'output')[];
  /** How many words it takes: at least, at most. */
  readonly words: readonly [number, number];
  /** Gives the exit code. */
  run(
    given: Given,
    at: { terminal: Terminal; loaded: () => Promise<LoadedLaw>; law: () => Promise<Law> },
  ): Promise<number>;
}

/** What was written behind the words of a command. */
export interface Given {
  readonly words: readonly string[];
  readonly format: Format;
  /** ISO date. */
  readonly asOf: string | null;
  /** Folders with further texts of the law. */
  readonly packs: readonly string[];
  /** Folder of official texts to compare with. */
  readonly official: string | null;
  /** File or folder to write to. */
  readonly output: string | null;
  readonly help: boolean;
}

/** The command was called in a way that it doesn't know; the message says what is wrong. */
export class UsageError extends Error {}

const known = {
  format: { type: 'string' },
  'as-of': { type: 'string' },
  pack: { type: 'string', multiple: true },
  official: { type: 'string' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words behind a command. Throws `UsageError`. */
export function readArguments(command: Command, args: readonly string[], say: CliWords): Given {
  const { values, positionals: words } = parsed(args, say);
  const format = command.formats.find((each) => each === (values.format ?? command.formats[0]));
  if (values.help)
    return { words, format: 'pretty', asOf: null, packs: [], official: null, output: null, help: true };
  for (const option of ['as-of', 'pack', 'official', 'output'] as const) {
    if (values[option] !== undefined && !command.options.includes(option)) {
      throw new UsageError(say.takesNo(command.name.join(' '), option));
    }
  }
  if (!format) throw new UsageError(say.formatIs(command.formats.join(', '), `${values.format}`));
  const { lang = 'en' } = values;
  if (lang !== 'en' && lang !== 'zh') throw new UsageError(say.langIs(lang));
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isDay(asOf)) {
    throw new UsageError(say.asOfIs(asOf));
  }
  const [least, most] = command.words;
  if (words.length < least) throw new UsageError(say.missing(command.takes));
  if (words.length > most) throw new UsageError(say.tooMany(words[most] ?? ''));
  return {
    words,
    format,
    asOf,
    packs: values.pack ?? [],
    official: values.official ?? null,
    output: values.output ?? null,
    help: false,
  };
}

function parsed(args: readonly string[], say: CliWords) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    // Node adds a hint about `--` in a sentence of its own; the first says what is wrong.
    throw new UsageError(
      say.misused(error instanceof Error ? (error.message.split(/(?<=\.) /)[0] ?? '') : String(error)),
    );
  }
}
