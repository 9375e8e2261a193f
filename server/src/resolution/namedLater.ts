import type { Mention, Name } from '../citation/mention';
import { startingIn } from '../citation/sorted';
import type { Slot } from './passageMentions';

/**
 * The law that a sentence names behind an article as what the article is about: "Article 7 sets out that the DSL is
 * intended to …". Undefined where the sentence names another law, too, or cites an article of this one: then the first
 * may be of any.
 */
export function namedLater({ end }: Mention, slots: readonly Slot[], text: string): Name | undefined {
  const [only, ...others] = namedIn(text, end, slots);
  if (!only?.name || others.length > 0 || only.kind !== 'instrument') return undefined;
  return IS_SUBJECT.test(text.slice(end, only.name.start)) ? only.name : undefined;
}

/** The law that the next field of a record of data names: `"article": "第14条", "law_name": "价格法"`. */
export function namedInNextField({ end }: Mention, slots: readonly Slot[], text: string): Name | undefined {
  const [next] = startingIn(slots, ({ mention }) => mention.start, { start: end, end: end + LONGEST_FIELD });
  const name = next?.mention.kind === 'instrument' ? next.mention.name : null;
  return name && BETWEEN_FIELDS.test(text.slice(end, name.start)) ? name : undefined;
}
const LONGEST_FIELD = 60;
const BETWEEN_FIELDS = /^["'”’]\s?,\s*["']?\w*(?:law|statute|title|name|法)\w*["']?\s?[:：]\s?["'“]?《?$/i;

/** Whether the sentence goes on to a law that only China has by that name: "Article 41 of the Constitution and Article 49 of the CPL". */
export const isWithOurs = ({ end }: Mention, slots: readonly Slot[], text: string): boolean => {
  const names = namedIn(text, end, slots).flatMap(({ name }) => name ?? []);
  return names.length > 0 && names.every(({ kind, words }) => kind === 'known' && words !== 'Constitution');
};

/** What the row of a table without a head names before an article: "| 《个人信息保护法》 (PIPL) | Article 41 | … |". */
export function namedInRow({ start }: Mention, slots: readonly Slot[], text: string): Name[] {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('| |', start)) + 1;
  const names = startingIn(slots, ({ mention }) => mention.start, { start: from, end: start }).flatMap(
    ({ mention: { name } }) => name ?? [],
  );
  return [...new Map(names.map((name) => [name.words, name])).values()];
}

/** What is named between an offset and the end of its sentence. Logarithmic in the block. */
function namedIn(text: string, from: number, slots: readonly Slot[]): Mention[] {
  const rest = text.slice(from, from + LONGEST_SENTENCE);
  const stop = from + (SENTENCE_END.exec(rest)?.index ?? rest.length);
  return startingIn(slots, ({ mention }) => mention.start, { start: from, end: stop }).flatMap(
    ({ mention }) => (mention.name === null ? [] : mention),
  );
}

const LONGEST_SENTENCE = 400;
const SENTENCE_END = /[.;!?]["”’)]?(?:\s+[A-Z“"(]|\s*$)|\n/;
/** "… that the DSL is intended to", "… the purpose of the PIPL": what stands before a law that the sentence is about. */
const IS_SUBJECT =
  /^[^—–]*\b(?:that|how|when|where|whom|what|which (?:activities|entities|persons)|(?:purpose|scope|aims?|objectives?|goals?|application|reach|principles|structure)s? of) (?:the |this )?["“]?$/;
