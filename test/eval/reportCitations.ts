import { provisionId } from '../../server/src/corpus/instrument';
import type { Citation } from '../../server/src/resolution/citation';
import type { GoldPlace } from './gold';
import { spanOf } from './gold';
import type { Answer, Kind, Outcome, PassageScore } from './scorePassage';
import { around, share, table } from './table';
import type { Tally } from './tally';
import { f1, precision, recall, tallyOf } from './tally';

const KINDS: readonly Kind[] = ['article', 'document number', 'case', 'case number'];

/** How well citations are read, by language and kind, against spans and against spans with targets. */
export function citationTable(scores: readonly PassageScore[]): string {
  const rows = languagesOf(scores).flatMap((lang) => {
    const own = scores.filter(({ passage }) => lang === 'all' || passage.lang === lang);
    const counted = own.flatMap(({ outcomes }) => outcomes.filter(({ gold }) => !gold.relative));
    const relative = own.flatMap(({ outcomes }) => outcomes.filter(({ gold }) => gold.relative));
    const answers = own.flatMap((score) => score.answers);
    return [
      row(lang, 'all', counted, answers),
      ...KINDS.map((kind) =>
        row(
          lang,
          kind,
          counted.filter((each) => each.kind === kind),
          answers.filter((each) => each.kind === kind),
        ),
      ).filter((cells) => cells[2] !== '0' || cells[3] !== '0'),
      ...(relative.length > 0 ? [row(lang, 'relative, not in all', relative, null)] : []),
    ];
  });
  const head = ['exact', 'overlapping', 'target'].flatMap((what) => [`${what}: P`, 'R', 'F1']);
  return table([['language', 'kind', 'gold', 'answers', ...head, 'not comparable', 'as a name'], ...rows]);
}

/** What must be left alone: spans of foreign law, treaties and contracts, and passages with nothing to find. */
export function trapTable(scores: readonly PassageScore[]): string {
  const rows = languagesOf(scores).map((lang) => {
    const own = scores.filter(({ passage }) => lang === 'all' || passage.lang === lang);
    const traps = own.flatMap((score) => score.traps);
    const negative = own.filter(({ passage }) => passage.negative);
    const bound = negative.filter(({ answers }) => answers.some(isFalse));
    return [
      lang,
      `${traps.filter((each) => each.bound).length} of ${traps.length}`,
      `${bound.length} of ${negative.length}`,
      String(own.flatMap(({ answers }) => answers.filter(isFalse)).length),
    ];
  });
  return table([
    ['language', 'traps with a target', 'negative passages with one', 'targets beside all gold'],
    ...rows,
  ]);
}

/** Each gold citation that is not right, and each answer where gold has none, with the words around. */
export function citationMisses(scores: readonly PassageScore[]): string[] {
  return scores.flatMap(({ passage, outcomes, answers, traps }) => [
    ...outcomes
      .filter(({ result }) => result !== 'right')
      .map(({ id, gold, got, result }) => {
        const relative = gold.relative ? ' (relative)' : '';
        return `${result}${relative} ${id}: wanted ${placeOf(gold)}, got ${wordsOf(got)} | ${around(passage.text, spanOf(gold))}`;
      }),
    ...answers
      .filter(isFalse)
      .map(
        ({ citation }) =>
          `false target ${passage.id}: ${wordsOf(citation)} | ${around(passage.text, citation)}`,
      ),
    ...traps.flatMap(({ id, trap, bound }) =>
      bound ? [`trap ${id} (${trap.kind}): ${wordsOf(bound)} | ${around(passage.text, spanOf(trap))}`] : [],
    ),
  ]);
}

/** An answer where gold has nothing. */
const isFalse = ({ span }: Answer): boolean => span === 'none';

/** @param answers null where it is only asked what was found: precision is left empty */
function row(
  lang: string,
  kind: string,
  outcomes: readonly Outcome[],
  answers: readonly Answer[] | null,
): string[] {
  const given = answers ?? [];
  const bound = given.filter(({ right }) => right !== null);
  const tallies = [
    tallyOf(
      outcomes.map(({ span }) => span === 'exact'),
      given.map(({ span }) => span === 'exact'),
    ),
    tallyOf(
      outcomes.map(({ span }) => span !== 'none'),
      given.map(({ span }) => span !== 'none'),
    ),
    tallyOf(
      outcomes.map(({ result }) => result === 'right'),
      bound.map(({ right }) => right === true),
    ),
  ];
  const countOf = (result: Outcome['result']) =>
    String(outcomes.filter((each) => each.result === result).length);
  return [
    lang,
    kind,
    String(outcomes.length),
    answers ? String(answers.length) : '',
    ...tallies.flatMap((tally) => (answers ? figures(tally) : ['', share(recall(tally)), ''])),
    countOf('not comparable'),
    countOf('as a name'),
  ];
}

const figures = (tally: Tally): string[] => [precision(tally), recall(tally), f1(tally)].map(share);

/** The languages that there are, and all of them together where there are several. */
export function languagesOf(scores: readonly { readonly passage: { readonly lang: string } }[]): string[] {
  const languages = [...new Set(scores.map(({ passage }) => passage.lang))].sort();
  return languages.length > 1 ? [...languages, 'all'] : languages;
}

const placeOf = (place: GoldPlace): string => provisionId({ ...place, subItem: null });

const wordsOf = (citation: Citation | null): string =>
  citation
    ? `“${citation.text}” ${citation.targets
        .map(({ provision, title, number, verdict }) =>
          provision ? provisionId(provision) : `${title ?? number ?? 'nothing'} (${verdict})`,
        )
        .join(' + ')}`
    : 'nothing';
