import { adjoins, bracketed, isTitleWord, titleEnd, titleStart, word } from './englishTitles';
import {
  AUTHORITIES,
  FOREIGN_HEADS,
  FOREIGN_PLACE,
  FUNCTION_WORDS,
  HEADS,
  LEADS,
  OWN_MODIFIERS,
  PLACE_WORDS,
} from './englishWords';
import type { Name } from './mention';
import type { NameIndex } from './nameIndex';
import { longestName } from './nameIndex';
import { asCalledHere } from './ownTitles';
import type { Token } from './tokens';
import { isCapitalised } from './tokens';

/**
 * The instruments that English prose names: those that the index knows, and those that are built like a title.
 * A longer title is never taken for the known name inside it ("Korean Criminal Law", "Criminal Law Amendment (8)").
 */
export function readEnglishNames(
  text: string,
  tokens: readonly Token[],
  indexes: readonly NameIndex[],
): Name[] {
  const names: Name[] = [];
  const mayBeSmall = IN_SMALL.test(text);
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const found = isCapitalised(tokens[i])
      ? (knownAt(tokens, i, from, indexes) ?? titleAt(tokens, i, from))
      : mayBeSmall
        ? smallAt(tokens, i, indexes)
        : undefined;
    if (!found) continue;
    names.push(asName(text, tokens, found, indexes));
    from = found.end;
    i = found.end - 1;
  }
  return names;
}

/** A name as a range of tokens. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Name['kind'];
}

function knownAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  indexes: readonly NameIndex[],
): Found | undefined {
  let end = longestName(indexes, tokens, i);
  if (end === 0) return undefined;
  let start = i;
  while (start > from && OWN_MODIFIERS.has(tokens[start - 1]?.text ?? '')) start--;
  const state = start - stateBefore(tokens, start);
  if (state < start && (state < from || word(tokens, state).startsWith('republic'))) return undefined;
  start = state;
  const isChinas = end > i && ofPlace(tokens, end);
  if (isChinas) end = isChinas;
  if (start > from && adjoins(tokens, start) && isTitleWord(tokens, start - 1)) return undefined;
  if (
    adjoins(tokens, end) &&
    isTitleWord(tokens, end) &&
    !endsName(tokens, end) &&
    !(isOfArticle(tokens, start) && !leadsToHead(tokens, end))
  )
    return undefined;
  const isHead = HEADS.has(inTitleCase(tokens[end - 1]?.text ?? ''));
  const goesOn =
    end - i === 1 ? LEADS.has(word(tokens, end)) || word(tokens, end) === 'by' : word(tokens, end) === 'of';
  if (isHead && goesOn && leadsToPlace(tokens, end + 1)) return undefined;
  return { start, end: yearBehind(tokens, end), kind: 'known' };
}

/** "Article 266 of the": what follows is a law, and ends where a sentence begins that no mark parts from it. */
const isOfArticle = (tokens: readonly Token[], start: number): boolean => {
  const before = word(tokens, start - 1) === 'the' ? start - 2 : start - 1;
  return word(tokens, before) === 'of' && /(?:\d|\))$/.test(tokens[before - 1]?.text ?? '');
};

/** Whether words with capitals lead on to the head of a longer title. */
function leadsToHead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_TITLE && adjoins(tokens, at); at++)
    if (HEADS.has(tokens[at]?.text ?? '') || FOREIGN_HEADS.has(tokens[at]?.text ?? '')) return true;
  return false;
}
const LONGEST_TITLE = 12;

/** Whether a word with a capital behind a name is none of a longer one. */
const endsName = (tokens: readonly Token[], i: number): boolean =>
  PLACE_WORDS.has(word(tokens, i)) ||
  AUTHORITIES.has(tokens[i]?.text ?? '') ||
  (HEADINGS.has(word(tokens, i)) && !(adjoins(tokens, i + 1) && isTitleWord(tokens, i + 1)));
/** "5. Cybersecurity Law Compliance": what a heading says of a law. */
const HEADINGS: ReadonlySet<string> = new Set(
  'compliance overview obligations penalties enforcement requirements summary violations fines checklist basics'.split(
    ' ',
  ),
);

/** CRIMINAL LAW is written like Criminal Law. */
const inTitleCase = (text: string): string =>
  /^[A-Z]{2,}$/.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;

/** How many tokens before "China" belong to the state's name: "People's Republic of China", or "Republic of China", which is another. */
function stateBefore(tokens: readonly Token[], i: number): number {
  if (!/^china(?:['’]s)?$/.test(word(tokens, i)) || word(tokens, i - 1) !== 'of') return 0;
  if (word(tokens, i - 2) !== 'republic') return 0;
  return /^people['’]?s$/.test(word(tokens, i - 3)) ? 3 : 2;
}

/** A quick look, which lets no name in small letters slip. */
const IN_SMALL =
  /[a-z] (?:law|code|regulations|provisions|measures|rules|constitution),? (?:art|§)|[\d)] (?:of|under|in) (?:the )?(?:PRC |P\.R\.C\.? |[Cc]hinese |[Cc]hina['’]s )?[a-z]/;
const SMALL_HEADS: ReadonlySet<string> = new Set(
  'law code regulations provisions measures rules constitution'.split(' '),
);

/** Before a name in small letters: another law of that name. */
const OTHERS_LAW =
  /^(?:international|foreign|comparative|european|eu|uk|us|usa|german|french|japanese|korean|american|english|british|swiss|indian|russian|canadian|australian|italian|spanish|dutch|taiwan(?:ese)?|kong|macau|singapore|vietnamese|thai|federal|state|model|old|former)$/;

/** A name that is written small, as in a forum, directly beside the number of an article: "criminal law art 285". */
function smallAt(tokens: readonly Token[], i: number, indexes: readonly NameIndex[]): Found | undefined {
  if (tokens[i]?.kind !== 'word' || FUNCTION_WORDS.has(word(tokens, i))) return undefined;
  const known = longestName(indexes, tokens, i, true);
  // "criminal law of China" may be a name as a whole.
  const isHeaded = tokens.slice(i, known).some(({ text }) => SMALL_HEADS.has(text));
  if (known < i + 2 || !isHeaded) return undefined;
  const end = ofPlace(tokens, known) || known;
  if (adjoins(tokens, end) && (word(tokens, end) === 'of' || isTitleWord(tokens, end))) return undefined;
  let before = i - 1;
  while (/^(?:the|prc|p\.r\.c|china['’]s|chinese)$/.test(word(tokens, before))) before--;
  const isBehind =
    /^(?:of|under|in)$/.test(word(tokens, before)) && /(?:\d|\))$/.test(tokens[before - 1]?.text ?? '');
  const next = word(tokens, end) === ',' ? end + 1 : end;
  const isBefore =
    /^(?:articles?|arts?|§)$/.test(word(tokens, next)) &&
    /^[\d.]/.test(tokens[next + 1]?.text ?? '') &&
    !isCapitalised(tokens[before]) &&
    !OTHERS_LAW.test(word(tokens, before));
  return isBehind || isBefore ? { start: i, end, kind: 'known' } : undefined;
}

/** Token behind "of the People's Republic of China" at `i`; 0 where it does not stand there. */
function ofPlace(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== 'of') return 0;
  const words = Array.from({ length: 7 }, (_, k) =>
    word(tokens, i + k)
      .replace(/’/g, "'")
      .replace(/^peoples$/, "people's"),
  );
  if (/^of the people's republic of china/.test(words.slice(0, 6).join(' '))) return i + 6;
  if (/^of people's republic of china/.test(words.slice(0, 5).join(' '))) return i + 5;
  if (words[0] === 'of' && (words[1] === 'china' || words[1] === 'prc')) return i + 2;
  if (words[0] === 'of' && words[1] === 'the' && words[2] === 'prc') return i + 3;
  return 0;
}

const leadsToPlace = (tokens: readonly Token[], i: number): boolean =>
  isTitleWord(tokens, word(tokens, i) === 'the' ? i + 1 : i);

function titleAt(tokens: readonly Token[], i: number, from: number): Found | undefined {
  const head = tokens[i]?.text ?? '';
  const foreign = FOREIGN_HEADS.has(head);
  if (!foreign && !HEADS.has(head)) return undefined;
  // The statute of limitations is no statute.
  if (head === 'Statute' && word(tokens, i + 1) === 'of' && word(tokens, i + 2).startsWith('limitation'))
    return undefined;
  const end = titleEnd(tokens, i + 1);
  if (end === undefined) return undefined;
  const start = titleStart(tokens, i, from);
  return { start, end, kind: foreign ? 'foreign' : 'title' };
}

function asName(
  text: string,
  tokens: readonly Token[],
  { start, end, kind }: Found,
  indexes: readonly NameIndex[],
): Name {
  const last = tokens[end - 1];
  const possessive = kind === 'known' && /['’]s$/.test(last?.text ?? '') ? 2 : 0;
  const span = { start: tokens[start]?.start ?? 0, end: (last?.end ?? 0) - possessive };
  const written = text.slice(span.start, span.end).replace('China (PRC)', 'China');
  const ofRegion = kind === 'known' ? undefined : lawOfRegion(written, indexes);
  const words = ofRegion ?? written;
  const isElsewhere =
    !ofRegion &&
    ((kind === 'title' && words.length < 80 && FOREIGN_PLACE.test(words)) ||
      FOREIGN_YEAR.test(text.slice(Math.max(0, span.start - LONGEST_NUMBER), span.start)) ||
      FOREIGN_NUMBER.test(text.slice(span.end, span.end + LONGEST_NUMBER)));
  const own = kind === 'known' || isElsewhere ? undefined : (ofRegion ?? asCalledHere(words));
  const isOwn = own !== undefined && indexes.some((index) => index.knows(own));
  const year = /[)\]]$/.test(words)
    ? /[([](?:[^()[\]]* )?((?:19|20)\d\d)(?: [^()[\]]*)?[)\]]$/.exec(words)?.[1]
    : / ((?:19|20)\d\d)$/.exec(words)?.[1];
  // Written out: a spread takes longer than all the rest of this.
  return {
    start: span.start,
    end: span.end,
    words,
    kind: isElsewhere ? 'foreign' : isOwn ? 'known' : kind,
    year: year ? Number(year) : null,
  };
}

/** "Hong Kong’s Basic Law" as the name that is known, the Hong Kong Basic Law; its criminal law is none of ours. */
function lawOfRegion(words: string, indexes: readonly NameIndex[]): string | undefined {
  const found = /^(Hong Kong|Maca[uo])['’]s (.+)$/.exec(words);
  const name = `${found?.[1]} ${found?.[2]}`;
  return found && indexes.some((index) => index.knows(name)) ? name : undefined;
}

/** Cybersecurity Law (Loi 05-20), Data Security Law (Law No. 24/2018/QH14): so others number their laws. */
const FOREIGN_NUMBER =
  /^ ?[(（][^()（）]{0,8}(?:明治|大正|昭和|平成|令和)|^["”’]?,? ?[([](?:the )?(?:[Ll]oi|LOI|Ley|LEY|Lei|Legge|Gesetz|Wet|Lov|Lag|Zakon|Dahir|D[ée]cret|Decreto|Undang-[Uu]ndang|Royal Decree|Federal (?:Law|Act)|Republic Act|Public Law|Act|Law|Statute|RA|LGPD|Cap\.)\b[\s.,]{0,3}(?:(?:No|no|Nr|[Nn]úm|n)?[.°º]{0,2} ?)\d/;
const LONGEST_NUMBER = 40;
/** Japan’s 1997 Criminal Law */
const FOREIGN_YEAR = new RegExp(`${FOREIGN_PLACE.source}(?:['’]s)? (?:19|20)\\d\\d $`);

/** A year belongs to the name before it, bracketed or alone (Criminal Law 1997); other brackets do not. */
function yearBehind(tokens: readonly Token[], i: number): number {
  if (adjoins(tokens, i) && word(tokens, i) === 'of' && /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? ''))
    return i + 2;
  if (adjoins(tokens, i) && /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? ''))
    return adjoins(tokens, i + 1) && isTitleWord(tokens, i + 1) && !PLACE_WORDS.has(word(tokens, i + 1))
      ? i
      : i + 1;
  const end = bracketed(tokens, i);
  if (end === i) return i;
  return tokens.slice(i, end).some((token) => /^(?:19|20)\d\d$/.test(token.text)) ? end : i;
}
