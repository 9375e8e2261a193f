import type { Provision } from '../corpus/instrument';
import { articleOf, provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import { isForeign } from './comparable';
import { stemsIn } from './ofOtherWords';

/** The articles of a law that set figures, by their words. */
export interface ArticlesByWords {
  readonly articles: readonly {
    readonly provision: Provision;
    readonly stems: ReadonlySet<string>;
    readonly figures: readonly Threshold[];
  }[];
  /** What a word tells of the articles that have it: the fewer they are, the more; nothing where none has it. */
  weight(stem: string): number;
}

const known = new WeakMap<Law, Map<string, ArticlesByWords>>();

/** The articles of an instrument by their telling words, read once. */
export function articlesByWords(law: Law, id: string): ArticlesByWords {
  const ofLaw = known.get(law) ?? new Map<string, ArticlesByWords>();
  known.set(law, ofLaw);
  const kept = ofLaw.get(id);
  if (kept) return kept;
  const byArticle = new Map<string, Threshold[]>();
  for (const each of thresholdsOf(law, wholeOf(id))) {
    if (isForeign(each)) continue;
    const article = provisionId(articleOf(each.provision));
    byArticle.set(article, [...(byArticle.get(article) ?? []), each]);
  }
  const articles = [...byArticle.values()].flatMap((figures) => {
    const provision = figures[0] && articleOf(figures[0].provision);
    return provision ? [{ provision, figures, stems: stemsIn(wordsOf(law, provision)) }] : [];
  });
  const times = new Map<string, number>();
  for (const { stems } of articles) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const made = {
    articles,
    weight: (stem: string) => {
      const count = times.get(stem);
      return count === undefined ? 0 : Math.log((articles.length + 1) / count);
    },
  };
  ofLaw.set(id, made);
  return made;
}
