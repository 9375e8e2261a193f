import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';

// What a block is about beyond the sentence that cites it.

/** "Recidivism, CL art. 65. [Whoever …]": a block that opens with no more than its subject is about it to its end. */
export const isTitle = (text: string, { start, end }: Span, citation: Citation): boolean =>
  start === 0 && end <= LONGEST_TITLE && /^[\s.:：。)）]*$/.test(text.slice(endOf(citation), end));
const LONGEST_TITLE = 90;

/** "Article 75 of the CPL stipulates that …", 第47条：有限责任公司……: the block tells an article from its first word on. */
export const opensAsText = (text: string, citation: Citation): boolean =>
  citation.kind === 'article' &&
  OPENS.test(text.slice(0, startOf(citation))) &&
  TELLS.test(text.slice(endOf(citation)));
const OPENS =
  /^\s*(?:[\d一二三四五六七八九十]{1,3}[、.．)）]\s?|[（(][\d一二三四五六七八九十]{1,3}[)）]\s?)?(?:(?:法律依据|依据|Legal basis|Basis)\s?[：:]\s?)?(?:(?:根据|依据|依照|按照)?[《“"]?|(?:According to|Under|Pursuant to|Per) (?:the )?)$/i;
const TELLS =
  /^["”》]?\s*(?:[（(【[][^（）()【】[\]]{1,60}[）)】\]])?(?:(?:的?(?:明确)?规定)?\s?[：:]|\s?(?![规的中所之款项和与及或至等明要将把也还则是为没只并第以对处可最罚、])[\u4e00-\u9fff]{6})|^[^.;:]{0,60}\b(?:provides|states|stipulates|says)\b/;

/** （一）…… behind a sentence that leads in what follows. */
export const isItem = (words: string): boolean =>
  /^\s*[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]/.test(words);

/** ……的，处……: as a law punishes. */
export const isStatutory = (words: string): boolean => /的[，,]处/.test(words);

/** 保护期限为十年: how long something lasts. */
export const setsPeriod = (words: string): boolean =>
  /(?:期限|期间|时效|有效期)(?:分别)?[为是]|\b(?:term|period|duration)s? (?:of [^.;]{1,60} )?(?:is|are|lasts?)\b/i.test(
    words,
  );

/** A fine that a block speaks of which names one law and no article is one of that law. */
export const namesFine = (words: string): boolean =>
  /\bfin(?:e|ed|es)\b|\bpenalt(?:y|ies)\b|罚款/i.test(words);

/** "…, the crime of X. According to the Criminal Law, …": the only crime of a block, where a sentence names its law alone. */
export function crimeOfLaw(
  given: readonly Citation[],
  sentence: Span,
  named: readonly Citation[],
): readonly Citation[] {
  if (named.length > 0) return [];
  const crimes = given.filter(({ kind }) => kind === 'crime-name');
  const [crime] = crimes;
  const place = crime?.targets[0]?.provision;
  const isOfLaw = ({ kind, mention, targets }: Citation): boolean =>
    kind === 'instrument' &&
    mention.start >= sentence.start &&
    mention.start < sentence.end &&
    targets.some(({ provision }) => provision?.instrument === place?.instrument);
  const isSame = ({ targets }: Citation): boolean => targets[0]?.provision?.article === place?.article;
  return crime && place && crime.mention.end <= sentence.start && crimes.every(isSame) && given.some(isOfLaw)
    ? [crime]
    : [];
}

const startOf = ({ mention: { start, name } }: Citation): number => Math.min(start, name?.start ?? start);

/** Where a citation ends, with its law behind it. */
export const endOf = ({ mention: { end, name } }: Citation): number => Math.max(end, name?.end ?? 0);
