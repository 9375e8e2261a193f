import { articleOf, type Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Claim } from './claim';
import { stemsIn } from './ofOtherWords';
import { wordingOf } from './standsUnmeasured';

/**
 * The inserted articles that English notes may mean: "Article 291(1)" for 第二百九十一条之一, where the article has no
 * paragraphs, and "Article 253" for 第二百五十三条之一, as machines translate it, where the words are that one's.
 */
export function insertedMeant({ language, provisions, words }: Claim, law: Law): Provision[] {
  if (language !== 'en') return [];
  return provisions.flatMap((place) => {
    const own = law.instruments.get(place.instrument)?.articles.get(place.article ?? '');
    if (!own || place.article?.includes('-')) return [];
    const inserted = (n: number): Provision => ({
      ...place,
      article: `${place.article}-${n}`,
      paragraph: null,
      item: null,
      subItem: null,
    });
    if (place.paragraph !== null) return own.paragraphs.length > 1 ? [] : [inserted(place.paragraph)];
    const said = stemsIn(words);
    const shared = (each: Provision): number =>
      [...stemsIn(wordingOf([each], law).words)].filter((stem) => said.has(stem)).length;
    return [1, 2, 3].map(inserted).filter((each) => shared(each) >= shared(articleOf(place)) + MORE);
  });
}

/** By how many telling words more. */
const MORE = 2;
