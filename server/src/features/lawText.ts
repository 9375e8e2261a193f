import type { Article, Item, Paragraph, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { ProvisionText } from '../corpus/provisionPlace';
import { partsOf, textOf } from '../corpus/provisionPlace';
import { shortTitle } from '../corpus/shortTitle';
import type { Target } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import { why } from '../resolution/why';
import { captionWords, pinpointWords } from '../rules/words';
import { hoverWords } from './hoverWords';
import { cutTo, withoutControls } from './markdownText';
import { missingWords, renumberedWords, standingWords } from './provisionCard';

/** A provision as it is set out beside a note. All of it is plain words: whoever shows them escapes them. */
export interface LawText {
  /** "Article 285(3) · Criminal Law", 《刑法》第285条第3款. */
  readonly name: string;
  readonly caption: string;
  /** The text of exactly the level that is cited. */
  readonly lines: readonly LawLine[];
  /** The official text of a pack at the same place. */
  readonly official: { readonly lines: readonly LawLine[]; readonly from: string } | null;
  /** How the citation was understood where it does not say so itself; other numbers; what is not there. */
  readonly remarks: readonly string[];
  /** Chinese title, number, standing on the note's date, origin: where an instrument is first set out, or does not stand. */
  readonly status: string;
}

/** A paragraph 款 or an item 项. */
export interface LawLine {
  /** "(1)"; empty where the line has no number. */
  readonly number: string;
  readonly text: string;
  /** 0 for a paragraph, 1 for an item, 2 for a sub-item. */
  readonly depth: number;
}

/**
 * Sets out what a citation leads to; undefined where the law at hand does not hold it.
 *
 * @param isFirst whether the instrument is set out for the first time
 */
export function lawText(
  { provision, verdict, why: reason }: Target,
  note: ReadNote,
  law: Law,
  isFirst: boolean,
): LawText | undefined {
  const found = provision && textOf(law, provision);
  if (!provision || !found) return undefined;
  const { language } = note;
  const words = hoverWords[language];
  const isThere = verdict !== 'no-such-provision';
  const lines = isThere ? linesOf(found, provision) : [];
  const { instrument, article } = found;
  const remarks = [
    ...(reason === why.named ? [] : [reason(language)]),
    ...(isThere ? renumberedWords(law, provision, language) : [missingWords(found, provision, language)]),
    ...(isThere && provision.article !== null && lines.length === 0 ? [words.noText] : []),
    ...(isThere ? (article?.remarks ?? []).slice(0, 1) : []),
  ];
  const origin =
    instrument.origin === undefined ? '' : words.fromPack(instrument.origin, instrument.source.checked);
  const standing = standingWords(instrument, note);
  const status = isFirst
    ? [instrument.chinese, instrument.number ?? '', standing, origin]
    : [standing === words.inForce ? '' : standing];
  return {
    name: withoutControls(nameOf(found, provision, language)),
    caption: cutTo(withoutControls(captionWords(article, provision.paragraph, language)), LONGEST_CAPTION),
    lines,
    official: isThere ? officialOf(law, provision) : null,
    remarks: remarks.map(withoutControls),
    status: withoutControls(status.filter(Boolean).join(' · ')),
  };
}

function nameOf({ instrument }: ProvisionText, provision: Provision, language: 'en' | 'zh'): string {
  const place = pinpointWords(provision, language);
  const title = shortTitle(instrument, language);
  return place ? (language === 'zh' ? `${title}${place}` : `${place} · ${title}`) : title;
}

function officialOf(law: Law, provision: Provision): LawText['official'] {
  const copy = law.officialOf(provision.instrument);
  const article = copy?.text.articles.get(provision.article ?? '');
  if (!copy || !article) return null;
  const lines = partLines(article, partsOf(article, provision));
  return { lines, from: withoutControls(`${copy.file.origin}, ${copy.file.date}`) };
}

/** A whole instrument is too long for a margin; a case is its summary. */
function linesOf({ instrument, article, ...parts }: ProvisionText, provision: Provision): LawLine[] {
  if (article) return partLines(article, parts);
  const [summary] =
    instrument.kind === 'case' && provision.article === null ? instrument.articles.values() : [];
  return summary ? partLines(summary, {}) : [];
}

/** A caption that names the crimes of all its paragraphs is longer than most of them. */
const LONGEST_CAPTION = 100;
/** How much is shown of the words that lead to an item: the item is what was cited. */
const LONGEST_AROUND = 160;

function partLines(
  { paragraphs }: Article,
  { paragraph, item, subItem }: Partial<Pick<ProvisionText, 'paragraph' | 'item' | 'subItem'>>,
): LawLine[] {
  if (paragraph && item) {
    const around = { number: '', text: cutTo(withoutControls(paragraph.text), LONGEST_AROUND), depth: 0 };
    if (!subItem) return [around, ...itemLines(item, 1)];
    return [around, lineOf(item, 1), ...itemLines(subItem, 2)];
  }
  if (paragraph) return paragraphLines(paragraph, '');
  return paragraphs.flatMap((each, index) =>
    paragraphLines(each, paragraphs.length > 1 ? `(${index + 1})` : ''),
  );
}

const paragraphLines = ({ text, items }: Paragraph, number: string): LawLine[] => [
  { number, text: withoutControls(text), depth: 0 },
  ...items.flatMap((item) => itemLines(item, 1)),
];

const itemLines = (item: Item, depth: number): LawLine[] => [
  lineOf(item, depth),
  ...item.items.flatMap((each) => itemLines(each, depth + 1)),
];

const lineOf = ({ number, text }: Item, depth: number): LawLine => ({
  number: `(${number})`,
  text: withoutControls(text),
  depth,
});
