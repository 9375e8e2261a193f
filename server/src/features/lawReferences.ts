import { citedBy } from '../corpus/citedBy';
import { ownWords, referencesIn } from '../corpus/crossReferences';
import type { Provision } from '../corpus/instrument';
import { articleOf, isWithin, provisionId } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { isReadable, textOf } from '../corpus/provisionPlace';
import type { CorpusPlace } from './definition';
import { inFile } from './readLawFile';

/** Where the law itself speaks of a provision, or of a place within it: the words, in the files of the corpus. */
export function lawReferences(law: Law, provision: Provision): CorpusPlace[] {
  const articles = new Map(
    citedBy(law, provision).map(({ from }) => [provisionId(articleOf(from)), articleOf(from)] as const),
  );
  const places = [...articles.values()].flatMap((at) => {
    const { instrument, article } = textOf(law, at) ?? {};
    if (!instrument || !article || !isReadable(instrument)) return [];
    const path = article.path ?? instrument.path;
    return referencesIn(law, instrument, article)
      .filter(({ to }) => isWithin(to, provision))
      .flatMap(({ from, span }) => {
        const place = inFile(law.read(path), ownWords(article, from), span);
        return place ? [{ path, span: place, selection: place }] : [];
      });
  });
  // "Articles 213 to 215" speaks of three articles in one place.
  return places.filter(({ path, span }, i) => {
    const before = places[i - 1];
    return !before || before.path !== path || before.span.start !== span.start;
  });
}
