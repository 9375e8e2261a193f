import type { Law } from '../../server/src/corpus/law';
import { overlaps } from '../../server/src/markdown/span';
import type { Citation } from '../../server/src/resolution/citation';
import type { GoldCitation, GoldPassage, Quote } from './gold';
import { spanOf } from './gold';
import { COURT_CASE, isBound, isNotComparable, isOfInstrument, leadsIntoRange, leadsTo } from './sameTarget';

/** Kinds of citations that gold annotates; bare names of laws and of crimes it does not. */
export type Kind = 'article' | 'document number' | 'case' | 'case number';

/** What became of a gold citation. */
export interface Outcome {
  /** Id of the passage, and the index of the citation in it. */
  readonly id: string;
  readonly kind: Kind;
  readonly gold: GoldCitation;
  /** What was read there: of several the one that comes nearest. */
  readonly got: Citation | null;
  readonly span: 'exact' | 'overlapping' | 'none';
  /** `as a name`: a document number was read only as the name of the law in a citation of its article. */
  readonly result: 'right' | 'wrong' | 'unbound' | 'not comparable' | 'as a name' | 'missed';
}

/** A citation of a kind that gold annotates, as an answer to be right or wrong. */
export interface Answer {
  readonly kind: Kind;
  readonly citation: Citation;
  readonly span: Outcome['span'];
  /** Null where it leads nowhere, which is no answer to where it leads. */
  readonly right: boolean | null;
}

/** What must be left alone, and what it was bound to instead. */
export interface TrapOutcome {
  readonly id: string;
  readonly trap: Quote & { readonly kind: string };
  readonly bound: Citation | null;
}

/** All that is to be counted of a passage. */
export interface PassageScore {
  readonly passage: GoldPassage;
  /** Without those that are optional. */
  readonly outcomes: readonly Outcome[];
  readonly answers: readonly Answer[];
  readonly traps: readonly TrapOutcome[];
}

/** Holds the citations of a passage against gold. */
export function scorePassage(passage: GoldPassage, citations: readonly Citation[], law: Law): PassageScore {
  const { id, gold, traps = [] } = passage;
  return {
    passage,
    outcomes: gold.flatMap((each, index) =>
      each.optional ? [] : [outcomeOf(`${id}#${index}`, each, citations, law)],
    ),
    answers: citations.flatMap((citation) => answerOf(citation, gold, law) ?? []),
    traps: traps.map((trap, index) => ({
      id: `${id}~${index}`,
      trap,
      bound: citations.find((each) => isBound(each) && overlaps(each, spanOf(trap))) ?? null,
    })),
  };
}

function outcomeOf(id: string, gold: GoldCitation, citations: readonly Citation[], law: Law): Outcome {
  const there = citations.filter((each) => overlaps(each, spanOf(gold)));
  const got =
    there.find((each) => leadsTo(each, gold, law)) ??
    there.find((each) => isExact(each, gold)) ??
    there.find(isBound) ??
    there[0];
  const common = { id, kind: kindOfGold(gold), gold };
  if (!got) {
    const named = gold.article === null && citations.find((each) => isNamedIn(each, gold, law));
    return { ...common, got: named || null, span: 'none', result: named ? 'as a name' : 'missed' };
  }
  const span = there.some((each) => isExact(each, gold)) ? 'exact' : 'overlapping';
  return { ...common, got, span, result: resultOf(got, gold, law) };
}

/** 法释〔2011〕19号第一条 is read as one citation, of the article. */
const isNamedIn = ({ name, targets }: Citation, gold: GoldCitation, law: Law): boolean =>
  name !== null &&
  overlaps(name, spanOf(gold)) &&
  targets.some((target) => isOfInstrument(target, gold, law));

function resultOf(got: Citation, gold: GoldCitation, law: Law): Outcome['result'] {
  if (leadsTo(got, gold, law)) return 'right';
  if (isBound(got)) return 'wrong';
  return isNotComparable(got) ? 'not comparable' : 'unbound';
}

/**
 * A citation as an answer. None where gold does not say whether it is right: beside what is optional or relative,
 * at the other end of a range, and where it leads nowhere and gold has nothing.
 */
function answerOf(citation: Citation, gold: readonly GoldCitation[], law: Law): Answer | undefined {
  const kind = kindOf(citation);
  if (!kind) return undefined;
  const here = gold.filter((each) => overlaps(citation, spanOf(each)));
  if (here.length === 0 && !isBound(citation)) return undefined;
  if (here.length === 0 && gold.some((each) => leadsIntoRange(citation, each, law))) return undefined;
  const counted = here.filter(({ optional, relative }) => !optional && !relative);
  if (here.length > 0 && counted.length === 0) return undefined;
  const span = counted.some((each) => isExact(citation, each))
    ? 'exact'
    : counted.length > 0
      ? 'overlapping'
      : 'none';
  const right = isBound(citation) ? counted.some((each) => leadsTo(citation, each, law)) : null;
  return { kind, citation, span, right };
}

const isExact = ({ start, end }: Citation, gold: GoldCitation): boolean =>
  start === gold.start && end === gold.start + gold.quote.length;

const kindOf = ({ kind }: Citation): Kind | undefined =>
  kind === 'article' || kind === 'case'
    ? kind
    : kind === 'document-number'
      ? 'document number'
      : kind === 'case-number'
        ? 'case number'
        : undefined;

const kindOfGold = ({ article, instrument }: GoldCitation): Kind => {
  if (article !== null) return 'article';
  if (instrument === COURT_CASE) return 'case number';
  return /^(?:spp-)?guiding-case-/.test(instrument) ? 'case' : 'document number';
};
