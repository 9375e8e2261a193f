import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { agrees } from './agrees';
import type { Claim } from './claim';
import { comparableTo, isForeign } from './comparable';

/**
 * Claims that say as many figures of a provision as it has, one of them twice and one not at all, with the figure whose
 * turn it was: "bail twelve months at most, and residential surveillance twelve months", where the law has twelve and six.
 */
export function withTurns(claims: readonly Claim[], law: Law): readonly Claim[] {
  const turned = new Map<Claim, Threshold>();
  for (let from = 0, to = 0; from < claims.length; from = to) {
    for (to = from + 1; to < claims.length && isOfOneRun(claims[from], claims[to]); to++);
    const run = claims.slice(from, to);
    const missed = missedTurn(run, law);
    if (missed) turned.set(run[missed.at] as Claim, missed.turn);
  }
  if (turned.size === 0) return claims;
  return claims.map((each) => {
    const turn = turned.get(each);
    return turn ? { ...each, turn } : each;
  });
}

const isOfOneRun = (one: Claim | undefined, other: Claim | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.measure === other.measure &&
  // A translation says the same again.
  HAN.test(one.said) === HAN.test(other.said) &&
  one.provisions.length === 1 &&
  other.provisions.length === 1 &&
  one.provisions[0] === other.provisions[0] &&
  other.start - one.start < (one.quoted && other.quoted ? LONGEST_STEP_OF_LAW : LONGEST_STEP);
const HAN = /[\u4e00-\u9fff]/;
/** What stands further apart may say the same twice. */
const LONGEST_STEP = 80;
const LONGEST_STEP_OF_LAW = 400;

/** The one place where a run differs from the law's own order, if what it says there is said elsewhere, too. */
function missedTurn(
  run: readonly Claim[],
  law: Law,
): { readonly at: number; readonly turn: Threshold } | undefined {
  const [first] = run;
  if (!first || run.length < 2 || run.length > MOST) return undefined;
  const comparable = (['threshold', 'penalty'] as const)
    .map((kind) => comparableTo(first, law, kind))
    .find(({ length }) => length > 0);
  const own = comparable?.filter(({ derivedFrom }) => derivedFrom === null) ?? [];
  const isCounted = first.measure.startsWith('count-of-') && !first.quoted;
  const figures = [own, ...(isCounted ? inParagraphs(own) : [])].find(({ length }) => length === run.length);
  if (!figures || comparable?.some(isForeign)) return undefined;
  const others = run.flatMap((claim, at) => (agrees(figures[at] as Threshold, claim) ? [] : [at]));
  const [at, ...more] = others;
  const turn = figures[at ?? 0];
  if (at === undefined || more.length > 0 || !turn) return undefined;
  const said = run[at] as Claim;
  const isDouble = figures.some((each, i) => i !== at && agrees(each, said));
  return isDouble && !run.some((claim) => agrees(turn, claim)) ? { at, turn } : undefined;
}
const MOST = 8;

/** Figures by the paragraphs that they stand in. */
function inParagraphs(figures: readonly Threshold[]): Threshold[][] {
  const paragraphs = new Map<number | null, Threshold[]>();
  for (const each of figures) {
    const list = paragraphs.get(each.provision.paragraph);
    if (list) list.push(each);
    else paragraphs.set(each.provision.paragraph, [each]);
  }
  return [...paragraphs.values()];
}
