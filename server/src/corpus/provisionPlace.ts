import type { Span } from '../markdown/span';
import { contains } from '../markdown/span';
import type { Article, Instrument, Item, Paragraph, Provision } from './instrument';
import { wholeOf } from './instrument';
import type { Law } from './law';
import { isNameOnly } from './register';

/** Parts of an instrument that a provision names, as far as the corpus holds them. */
export interface ProvisionText {
  readonly instrument: Instrument;
  readonly article: Article | undefined;
  readonly paragraph: Paragraph | undefined;
  readonly item: Item | undefined;
  readonly subItem: Item | undefined;
}

/** The text of a provision; undefined where its instrument is not in the corpus. */
export function textOf(law: Law, provision: Provision): ProvisionText | undefined {
  const instrument = law.instruments.get(provision.instrument);
  if (!instrument) return undefined;
  const article = provision.article === null ? undefined : instrument.articles.get(provision.article);
  return { instrument, article, ...partsOf(article, provision) };
}

/** The parts of an article that a provision names. */
export function partsOf(
  article: Article | undefined,
  provision: Provision,
): Pick<ProvisionText, 'paragraph' | 'item' | 'subItem'> {
  const paragraph =
    provision.paragraph !== null
      ? article?.paragraphs[provision.paragraph - 1]
      : provision.item !== null
        ? paragraphOfItems(article)
        : undefined;
  const item = provision.item === null ? undefined : paragraph?.items[provision.item - 1];
  const subItem = provision.subItem === null ? undefined : item?.items[provision.subItem - 1];
  return { paragraph, item, subItem };
}

/** The words of a provision and of all below it; empty where the corpus does not hold them. */
export function wordsOf(law: Law, provision: Provision): string {
  const found = textOf(law, provision);
  const lines = (each: Item | Paragraph): string[] => [each.text, ...each.items.flatMap(lines)];
  const { article, paragraph, item, subItem } = found ?? {};
  const part = subItem ?? item ?? paragraph;
  return (part ? lines(part) : (article?.paragraphs ?? []).flatMap(lines)).join('\n');
}

const paragraphOfItems = (article: Article | undefined): Paragraph | undefined =>
  article?.paragraphs.find((paragraph) => paragraph.items.length > 0);

/** Where a provision stands: its file below the corpus folder and its offsets there; the nearest level that is there. */
export function placeOf(law: Law, provision: Provision): { path: string; span: Span } | undefined {
  const found = textOf(law, provision);
  if (!found || !isReadable(found.instrument)) return undefined;
  const { instrument, article, paragraph, item, subItem } = found;
  const span =
    subItem?.span ??
    item?.span ??
    paragraph?.span ??
    article?.heading ??
    titleSpan(law.source(instrument.id));
  return { path: article?.path ?? instrument.path, span };
}

/** Whether a place in the file of an instrument can be shown: the words of Word and XML files stand elsewhere in them. */
export const isReadable = (instrument: Instrument): boolean =>
  !isNameOnly(instrument) && !/\.(?:docx|xml)$/i.test(instrument.path);

function titleSpan(file: string): Span {
  const title = /^# .*$/m.exec(file);
  return title ? { start: title.index, end: title.index + title[0].length } : { start: 0, end: 0 };
}

/** A heading's words begin behind its marks ("### "). */
const HEADING_MARK = 4;

/** The provision at an offset of a corpus file: the item, paragraph or article there, else the instrument. */
export function provisionAt(law: Law, path: string, offset: number): Provision | undefined {
  const instrument = law.byPath.get(path);
  if (!instrument) return undefined;
  const article = [...instrument.articles.values()]
    .filter((each) => each.heading.start - HEADING_MARK <= offset)
    .at(-1);
  if (!article) return wholeOf(instrument.id);
  const place = { ...wholeOf(instrument.id), article: article.number };
  const single = article.paragraphs.length === 1;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const at = { ...place, paragraph: single ? null : index + 1 };
    if (contains(paragraph.span, offset)) return at;
    for (const item of paragraph.items) {
      if (contains(item.span, offset)) return { ...at, item: item.number };
      const subItem = item.items.find((each) => contains(each.span, offset));
      if (subItem) return { ...at, item: item.number, subItem: subItem.number };
    }
  }
  return place;
}
