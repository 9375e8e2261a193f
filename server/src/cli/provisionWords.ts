import type { Article, Instrument, Item, Paragraph, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { partsOf, textOf } from '../corpus/provisionPlace';
import { type Standing, standingOn } from '../corpus/standing';
import type { CliWords } from './words';

/** A provision in words: what it is about, its text as lines, whether it is in force on the date (ISO). */
export function provisionWords(law: Law, provision: Provision, date: string, words: CliWords) {
  const found = textOf(law, provision);
  if (!found) return { caption: null, text: '', status: '', official: null };
  const { instrument, article, paragraph, item, subItem } = found;
  return {
    caption: captionOf(article),
    text: article
      ? linesOf(article, provision, paragraph, subItem ?? item).join('\n')
      : contents(instrument.articles),
    status: [standingWords(standingOn(instrument, date), words), originOf(instrument, words)]
      .filter(Boolean)
      .join(' · '),
    official: officialOf(law, provision, words),
  };
}

/** Where a text comes from that is not the bundled rendering. */
const originOf = ({ origin, source }: Instrument, words: CliWords): string =>
  origin === undefined ? '' : words.textOfPack(origin, source.checked);

/** The same place in the official text that a pack lays beside the rendering. */
function officialOf(law: Law, provision: Provision, words: CliWords): { text: string; from: string } | null {
  const copy = law.officialOf(provision.instrument);
  const article = copy?.text.articles.get(provision.article ?? '');
  const place = article && partsOf(article, provision);
  if (!copy || !article || !place) return null;
  const { paragraph, item, subItem } = place;
  return {
    text: linesOf(article, provision, paragraph, subItem ?? item).join('\n'),
    from: words.pack(copy.file.origin, copy.file.date),
  };
}

const captionOf = (article: Article | undefined): string | null =>
  article?.caption ? [article.caption.english, article.caption.chinese].filter(Boolean).join(' · ') : null;

/** The words of exactly the level that is named. An item stands under the words that introduce it. */
function linesOf(
  { paragraphs }: Article,
  provision: Provision,
  paragraph: Paragraph | undefined,
  item: Item | undefined,
): string[] {
  if (provision.item !== null && paragraph && item) return [paragraph.text, ...itemLines(item, '  ')];
  if (provision.paragraph !== null && paragraph) return paragraphLines(paragraph);
  const numbered = paragraphs.length > 1;
  return paragraphs.flatMap((each, index) => {
    const [first = '', ...rest] = paragraphLines(each);
    return [numbered ? `(${index + 1}) ${first}` : first, ...rest];
  });
}

const paragraphLines = ({ text, items }: Paragraph): string[] => [
  text,
  ...items.flatMap((item) => itemLines(item, '  ')),
];

const itemLines = ({ number, text, items }: Item, indent: string): string[] => [
  `${indent}${number}. ${text}`,
  ...items.flatMap((item) => itemLines(item, `${indent}   `)),
];

/** An instrument as a whole is too long to show; its articles are listed. */
const contents = (articles: ReadonlyMap<string, Article>): string =>
  [...articles.values()]
    .map((article) => [article.number, captionOf(article)].filter(Boolean).join(' · '))
    .join('\n');

function standingWords(standing: Standing, words: CliWords): string {
  switch (standing.state) {
    case 'in force':
      return words.inForce;
    case 'not yet':
      return words.inForceFrom(standing.from);
    case 'draft':
      return standing.ended ? words.draftUntil(standing.ended) : words.draft;
    case 'ended':
      return words.ended(standing.on, standing.by ?? '');
  }
}
