import { provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import type { Target } from '../resolution/citation';
import { columns } from './columns';
import { type Command, UsageError } from './command';
import { readNote } from './noteReading';
import { provisionWords } from './provisionWords';
import { EXIT } from './terminal';
import { thresholdCells, thresholdJson } from './thresholdWords';

/** Prints the provisions that some words name. */
export const show: Command = {
  name: ['show'],
  takes: '"Criminal Law 285(3)"',
  does: 'Shows a provision: caption, text, status, thresholds.',
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
      throw new UsageError(
        `"${text}" names no provision. Try "Criminal Law 285(3)" or 刑法第二百八十五条第三款.`,
      );
    }
    const shown = targets.map((target) => shownOf(target, bundled, note.asOf));
    if (format === 'json') terminal.print(JSON.stringify(shown.map(shownJson), null, 2));
    else terminal.print(shown.map(printed).join('\n\n'));
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
function shownOf({ provision, title, number, verdict, why }: Target, law: Law, date: string) {
  const there = verdict === 'ok' || verdict === 'not-in-force' ? provision : null;
  return {
    provision: provision && provisionId(provision),
    title,
    number,
    verdict,
    why,
    ...(there ? provisionWords(law, there, date) : { caption: null, text: '', status: null, official: null }),
    // Those of a whole instrument are what `corpus thresholds` is for.
    thresholds: there && there.article !== null ? thresholdsOf(law, there) : [],
  };
}

const shownJson = ({ thresholds, ...rest }: Shown) => ({
  ...rest,
  thresholds: thresholds.map(thresholdJson),
});

function printed({
  title,
  number,
  provision,
  verdict,
  why,
  caption,
  status,
  text,
  official,
  thresholds,
}: Shown): string {
  const name = [title, number].filter(Boolean).join(' · ');
  if (status === null) return `${[name, provision, verdict].filter(Boolean).join(' · ')}\n${why}`;
  return [
    name,
    [provision, caption].filter(Boolean).join(' · '),
    status,
    '',
    text || 'The corpus does not hold this text.',
    ...(official ? ['', `Official text (${official.from})`, official.text] : []),
    ...(thresholds.length > 0 ? ['', 'Thresholds and penalties', ...listed(thresholds)] : []),
  ].join('\n');
}

const listed = (thresholds: readonly Threshold[]): string[] =>
  columns(thresholds.map(thresholdCells)).map((line) => `  ${line}`);
