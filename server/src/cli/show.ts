import { provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import type { Language } from '../markdown/words';
import type { Target } from '../resolution/citation';
import { columns } from './columns';
import { type Command, UsageError } from './command';
import { readNote } from './noteReading';
import { provisionWords } from './provisionWords';
import { EXIT, type Terminal } from './terminal';
import { thresholdCells, thresholdJson } from './thresholdWords';
import { type CliWords, cliWords } from './words';

/** Prints the provisions that some words name. */
export const show: Command = {
  name: ['show'],
  takes: '"Criminal Law 285(3)"',
  formats: ['pretty', 'json'],
  options: ['pack'],
  words: [1, 20],

  async run({ words, format }, { terminal, law }) {
    const bundled = await law();
    const text = words.join(' ');
    // Read as a note of one line, so that it understands what notes may say.
    const note = readNote({ path: 'show', text, plainText: true }, bundled, null, terminal);
    const targets = withoutNames(note.citations.flatMap((citation) => citation.targets));
    if (targets.length === 0) {
      throw new UsageError(terminal.words.noProvision(text));
    }
    // Programs are told of the standing in English, whatever the language of messages.
    const said = format === 'json' ? cliWords.en : terminal.words;
    const shown = targets.map((target) => shownOf(target, bundled, note.asOf, said));
    if (format === 'json')
      terminal.print(
        JSON.stringify(
          shown.map((each) => shownJson(each, note.language)),
          null,
          2,
        ),
      );
    else terminal.print(shown.map((each) => printed(each, terminal)).join('\n\n'));
    return targets.every(({ verdict }) => verdict === 'ok') ? EXIT.nothing : EXIT.findings;
  },
};

/** "Article 4 of the Interpretation (法释〔2004〕19号)" names the instrument a second time: one answer is enough. */
function withoutNames(targets: readonly Target[]): readonly Target[] {
  const pinpointed = new Set(targets.map(({ provision }) => provision?.article && provision.instrument));
  return targets.filter(
    ({ provision }) => !provision || provision.article || !pinpointed.has(provision.instrument),
  );
}

type Shown = ReturnType<typeof shownOf>;

/** What there is to say of a target; without words where the law has no such place. */
function shownOf(
  { provision, title, number, verdict, why }: Target,
  law: Law,
  date: string,
  words: CliWords,
) {
  const there = verdict === 'ok' || verdict === 'not-in-force' ? provision : null;
  return {
    provision: provision && provisionId(provision),
    title,
    number,
    verdict,
    why,
    ...(there
      ? provisionWords(law, there, date, words)
      : { caption: null, text: '', status: null, official: null }),
    // Those of a whole instrument are what `corpus thresholds` is for.
    thresholds: there && there.article !== null ? thresholdsOf(law, there) : [],
  };
}

const shownJson = ({ thresholds, why, ...rest }: Shown, language: Language) => ({
  ...rest,
  why: why(language),
  thresholds: thresholds.map(thresholdJson),
});

function printed(
  { title, number, provision, verdict, why, caption, status, text, official, thresholds }: Shown,
  { language, words }: Terminal,
): string {
  const name = [title, number].filter(Boolean).join(' · ');
  if (status === null) return `${[name, provision, verdict].filter(Boolean).join(' · ')}\n${why(language)}`;
  return [
    name,
    [provision, caption].filter(Boolean).join(' · '),
    status,
    '',
    text || words.noText,
    ...(official ? ['', words.officialText(official.from), official.text] : []),
    ...(thresholds.length > 0 ? ['', words.thresholds, ...listed(thresholds, language)] : []),
  ].join('\n');
}

const listed = (thresholds: readonly Threshold[], language: Language): string[] =>
  columns(thresholds.map((each) => thresholdCells(each, language))).map((line) => `  ${line}`);
