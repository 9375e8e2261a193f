#!/usr/bin/env node
/** The command line: reads the words behind `statute-lens`, runs the command, ends with its exit code. */
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { version } from '../../../package.json';
import { check } from './check';
import { cite } from './cite';
import { type Command, readArguments, UsageError } from './command';
import { corpusList } from './corpusList';
import { corpusThresholds } from './corpusThresholds';
import { corpusVerify } from './corpusVerify';
import { loadLawFor } from './law';
import { render } from './render';
import { show } from './show';
import { EXIT, type Terminal } from './terminal';
import { usage } from './usage';
import { cliWords, languageAsked } from './words';

const commands: readonly Command[] = [cite, check, show, render, corpusList, corpusVerify, corpusThresholds];

const language = languageAsked(process.argv.slice(2), process.env);

const terminal: Terminal = {
  language,
  words: cliWords[language],
  print: (words) => process.stdout.write(`${words}\n`),
  complain: (words) => process.stderr.write(`${words}\n`),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  standardInput: () => text(process.stdin),
};

// The bundle is dist/cli.js; the law lies beside dist/, in the repository and in the package alike.
const lawWith = loadLawFor(join(__dirname, '..', 'server', 'corpus'), terminal);

// Whoever reads the output may stop early: `statute-lens check … | head`.
process.stdout.on('error', () => process.exit(EXIT.nothing));

run(commandFirst(process.argv.slice(2))).then(
  (code) => {
    // Not process.exit: what was printed into a pipe would be cut off.
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = EXIT.failed;
  },
);

/** The language may be said before the command, too. */
function commandFirst(args: readonly string[]): readonly string[] {
  return args[0] === '--lang' ? [...args.slice(2), ...args.slice(0, 2)] : args;
}

async function run(words: readonly string[]): Promise<number> {
  const command = commands.find(({ name }) => name.every((word, index) => words[index] === word));
  if (!command) return withoutCommand(words);
  try {
    const given = readArguments(command, words.slice(command.name.length), terminal.words);
    const loaded = () => lawWith(given.packs);
    const law = async () => (await loaded()).law;
    if (!given.help) return await command.run(given, { terminal, loaded, law });
    terminal.print(usage(terminal.words, command));
    return EXIT.nothing;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message}\n\n${usage(terminal.words, command)}`);
    return EXIT.failed;
  }
}

function withoutCommand([first, second]: readonly string[]): number {
  if (first === '--version') terminal.print(version);
  else if (first === '--help' || first === '-h' || first === 'help')
    terminal.print(usage(terminal.words, ...commands));
  else {
    const said = first === 'corpus' ? second && `corpus ${second}` : first;
    terminal.complain(`${said ? terminal.words.noSuchCommand(said) : terminal.words.commandNeeded}\n`);
    terminal.complain(usage(terminal.words, ...commands));
    return EXIT.failed;
  }
  return EXIT.nothing;
}
