import type { Provision } from '../corpus/instrument';
import { provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { agrees } from './agrees';
import type { Claim } from './claim';
import { comparableTo, isForeign } from './comparable';

/**
 * Claims that recite the items of a provision under the law's own numbers, （一）……；（二）……, each with the figure of the
 * item in whose place it stands: where two items are as in the law, a third one with the figure of another is not.
 */
export function withItems(claims: readonly Claim[], law: Law): readonly Claim[] {
  const turned = new Map<Claim, Threshold>();
  for (const run of runsOf(claims)) {
    const recited = run.flatMap((claim) => {
      const figures = comparableTo(claim, law, 'threshold').filter((each) => itemOf(each) === claim.ordinal);
      return figures.length > 0 ? [{ claim, figures }] : [];
    });
    const paragraph = recitedParagraph(recited);
    if (paragraph === undefined) continue;
    for (const { claim, figures } of recited) {
      // Of two figures of an item the one that is told as it is leaves the other for the second.
      const isTold = (each: Threshold): boolean =>
        recited.some(
          (other) =>
            other.claim !== claim && other.claim.ordinal === claim.ordinal && agrees(each, other.claim),
        );
      const own = figures.filter((each) => paragraphOf(each) === paragraph && !isTold(each));
      const [turn] = own;
      // The item of that number in the next paragraph may be recited, too.
      const isNext = figures.some((each) => agrees(each, claim));
      if (turn && own.length === 1 && !isNext) turned.set(claim, turn);
    }
  }
  if (turned.size === 0) return claims;
  return claims.map((each) => {
    const turn = turned.get(each);
    return turn ? { ...each, turn } : each;
  });
}

/** Claims of numbered items that are said of one provision. */
function runsOf(claims: readonly Claim[]): Claim[][] {
  const runs = new Map<Provision, Claim[]>();
  for (const claim of claims) {
    const [place, ...more] = claim.provisions;
    if (!place || more.length > 0 || place.item !== null || claim.ordinal === null) continue;
    const run = runs.get(place);
    if (run) run.push(claim);
    else runs.set(place, [claim]);
  }
  return [...runs.values()].filter(({ length }) => length > FEWEST);
}

interface Recited {
  readonly claim: Claim;
  readonly figures: readonly Threshold[];
}

/** The paragraph of which at least two items are recited as they are, and more than are not. */
function recitedParagraph(recited: readonly Recited[]): string | undefined {
  const items = new Map<string, Set<number>>();
  for (const { claim, figures } of recited)
    for (const each of figures)
      if (claim.ordinal !== null && agrees(each, claim)) {
        const id = paragraphOf(each);
        items.set(id, (items.get(id) ?? new Set()).add(claim.ordinal));
      }
  const [best, ...others] = [...items].sort(([, one], [, other]) => other.size - one.size);
  const isClear = best && best[1].size >= FEWEST && others.every(([, { size }]) => size < best[1].size);
  return isClear && 2 * best[1].size > new Set(recited.map(({ claim }) => claim.ordinal)).size
    ? best[0]
    : undefined;
}
const FEWEST = 2;

/** Where a figure of the law stands: not where it is derived, but where another document fills the provision with it. */
const placeOf = (each: Threshold): Provision | undefined =>
  each.derivedFrom === null ? each.provision : isForeign(each) ? each.derivedFrom.from : undefined;

const itemOf = (each: Threshold): number | null => placeOf(each)?.item ?? null;
const paragraphOf = (each: Threshold): string => {
  const place = placeOf(each);
  return place ? provisionId({ ...place, item: null, subItem: null }) : '';
};
