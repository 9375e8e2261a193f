import type { Article, Item, Paragraph, Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { partsOf, textOf } from '../corpus/provisionPlace';
import type { ReadNote } from '../resolution/readNote';
import { hoverWords } from './hoverWords';
import { asText } from './markdownText';
import { languageAt, writtenCitation } from './writtenCitation';

/** Text to be written into a note at an offset. */
export interface Insertion {
  readonly offset: number;
  readonly newText: string;
}

/**
 * A provision as a block quote behind the paragraph at an offset, its citation beneath: in a Chinese note the official
 * text, where a pack has it, else the rendering, which says that it is one. Undefined where there is no text, and for
 * the whole of a law.
 */
export function quotation(
  note: ReadNote,
  law: Law,
  offset: number,
  provision: Provision,
): Insertion | undefined {
  const quoted = quotedText(law, provision, languageAt(note, offset));
  const citation = writtenCitation(note, law, offset, provision);
  if (!quoted || citation === undefined) return undefined;
  const { lines, source, language } = quoted;
  const beneath =
    language === 'zh' ? `——${citation}（${asText(source)}）` : `— ${citation} (${asText(source)})`;
  const quote = [...lines, beneath].map((line) => `> ${line}`).join('\n>\n');
  return placed(note.text, offset, quote);
}

interface Quoted {
  readonly lines: readonly string[];
  readonly source: string;
  readonly language: 'en' | 'zh';
}

function quotedText(law: Law, provision: Provision, language: 'en' | 'zh'): Quoted | undefined {
  const found = textOf(law, provision);
  if (!found) return undefined;
  const { instrument } = found;
  const words = hoverWords[language];
  const official = language === 'zh' ? law.officialOf(instrument.id) : undefined;
  const article = instrument.kind === 'case' ? instrument.articles.values().next().value : found.article;
  const copy = official?.text.articles.get(provision.article ?? '');
  const text = copy ?? article;
  if (!text || text.paragraphs.length === 0) return undefined;
  const source = copy
    ? words.fromPack(official?.file.origin ?? '', official?.file.date ?? '')
    : instrument.origin !== undefined
      ? words.fromPack(instrument.origin, instrument.source.checked)
      : words.rendering;
  const place = instrument.kind === 'case' ? wholeOf(instrument.id) : provision;
  return { lines: linesOf(text, place), source, language };
}

/** What the provision says, a line each; the words that lead to an item stand before it. */
function linesOf(article: Article, provision: Provision): string[] {
  const { paragraph, item, subItem } = partsOf(article, provision);
  if (subItem && item && paragraph) return [asText(paragraph.text), numbered(item), numbered(subItem)];
  if (item && paragraph) return [asText(paragraph.text), numbered(item), ...item.items.map(numbered)];
  if (paragraph) return whole(paragraph);
  return article.paragraphs.flatMap(whole);
}

const whole = ({ text, items }: Paragraph): string[] => [
  asText(text),
  ...items.flatMap((item) => [numbered(item), ...item.items.map(numbered)]),
];

const numbered = ({ number, text }: Item): string => `(${number}) ${asText(text)}`;

/** Behind the paragraph that stands at the offset; on an empty line just there. */
function placed(text: string, offset: number, quote: string): Insertion {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOf(text, offset);
  if (/^\s*$/.test(text.slice(lineStart, lineEnd))) {
    const isBehindText =
      lineStart > 0 && !/^\s*$/.test(text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart));
    const isBeforeText = !/^\r?\n?\s*(?:\r?\n|$)/.test(text.slice(lineEnd));
    return { offset: lineStart, newText: `${isBehindText ? '\n' : ''}${quote}\n${isBeforeText ? '\n' : ''}` };
  }
  const blank = /\r?\n[ \t]*(?:\r?\n|$)/g;
  blank.lastIndex = Math.max(0, lineEnd);
  const at = blank.exec(text)?.index ?? text.replace(/\s+$/, '').length;
  return { offset: at, newText: `\n\n${quote}` };
}

function endOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}
