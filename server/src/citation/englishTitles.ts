import { CONNECTORS, FUNCTION_WORDS, HEADS, LEADS, PLACE_WORDS } from './englishWords';
import type { Token } from './tokens';
import { isCapitalised } from './tokens';

/** A token in small letters; empty where there is none. */
export const word = (tokens: readonly Token[], i: number): string => tokens[i]?.text.toLowerCase() ?? '';
/** A word with a capital that may stand in a title. */
export const isTitleWord = (tokens: readonly Token[], i: number): boolean =>
  isCapitalised(tokens[i]) && !FUNCTION_WORDS.has(word(tokens, i)) && !/^\d/.test(tokens[i]?.text ?? '');
/** Whether no mark stands between a word and the one before it. */
export const adjoins = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && tokens[i - 1]?.kind === 'word';

/** First token of the title whose head is token `i`: capitals and small words before it, to a mark or a head. */
export function titleStart(tokens: readonly Token[], i: number, from: number): number {
  let start = i;
  if (i > from && adjoins(tokens, i) && /^(?:19|20)\d\d$/.test(tokens[i - 1]?.text ?? '')) return i - 1;
  for (let at = i - 1; at >= from && adjoins(tokens, at + 1); at--) {
    if (isTitleWord(tokens, at) && (!HEADS.has(tokens[at]?.text ?? '') || isLawAct(tokens, at, i)))
      start = at;
    else if (!/^(?:of|and|for|&)$/.test(word(tokens, at)) || !isTitleWord(tokens, at - 1)) break;
  }
  return start;
}

/** A "Criminal Law Act" is one thing. */
const isLawAct = (tokens: readonly Token[], at: number, head: number): boolean =>
  at === head - 1 && tokens[at]?.text === 'Law' && /^(?:Act|Code)$/.test(tokens[head]?.text ?? '');

/**
 * Token behind the title: "of", "on", "concerning"… and capitals after it, small words between, as long as
 * capitals follow. Machine translations break quotation marks in titles; a mark behind a small word ends none.
 * Undefined where the head only qualifies another noun ("Law Review").
 */
export function titleEnd(tokens: readonly Token[], from: number): number | undefined {
  let end = bracketed(tokens, from);
  let at = end;
  let subject = false;
  if (
    !LEADS.has(word(tokens, at)) &&
    !(isQuote(tokens[at]) && LEADS.has(word(tokens, at + 1)) && opens(tokens, at))
  ) {
    while (
      adjoins(tokens, at) &&
      (HEADS.has(tokens[at]?.text ?? '') || /^[IVX]+$/.test(tokens[at]?.text ?? ''))
    )
      end = ++at;
    // "Criminal Law PRC"
    if (adjoins(tokens, at) && /^(?:PRC|China)$/.test(tokens[at]?.text ?? '') && !isTitleWord(tokens, at + 1))
      return at + 1;
    if (
      adjoins(tokens, at) &&
      isTitleWord(tokens, at) &&
      !PLACE_WORDS.has(word(tokens, at)) &&
      !isNumber(tokens, at)
    )
      return undefined;
    end = bracketed(tokens, end);
    at = end;
    if (!LEADS.has(word(tokens, at))) return end;
  }
  for (; at < tokens.length && at - from < LONGEST_TITLE; at++) {
    const here = word(tokens, at);
    if (/^(?:on|concerning|regarding|for)$/.test(here)) subject = true;
    if (isTitleWord(tokens, at) && !(PLACE_WORDS.has(here) && /^\d/.test(tokens[at + 1]?.text ?? ''))) {
      end = bracketed(tokens, at + 1);
      at = end - 1;
    } else if (isQuote(tokens[at])) {
      if (
        !CONNECTORS.has(word(tokens, at - 1)) &&
        !(opens(tokens, at) && CONNECTORS.has(word(tokens, at + 1)))
      )
        break;
    } else if (here === ',') {
      if (!listGoesOn(tokens, at + 1, subject)) break;
    } else if (!CONNECTORS.has(here) && !isPossessive(tokens, at)) break;
  }
  return end;
}
const LONGEST_TITLE = 90;

/** "the Interpretation Fa Shi [2025] No. 5": what follows is the number. */
const isNumber = (tokens: readonly Token[], i: number): boolean =>
  /^(?:fa|gao|gong|guo)$/.test(word(tokens, i)) && /^(?:shi|fa|jian|tong|ling)$/.test(word(tokens, i + 1));

/** A comma stays inside a title among its issuers, and in a list that ends with "and" before a capital. */
function listGoesOn(tokens: readonly Token[], at: number, subject: boolean): boolean {
  const next = word(tokens, at) === 'the' || word(tokens, at) === 'and' ? at + 1 : at;
  if (
    !isTitleWord(tokens, word(tokens, next) === 'the' ? next + 1 : next) ||
    PLACE_WORDS.has(word(tokens, next))
  )
    return false;
  if (!subject || word(tokens, at) === 'and') return true;
  for (let i = at; i < at + 8; i++) {
    if (word(tokens, i) === ',' && word(tokens, i + 1) === 'and') return isTitleWord(tokens, i + 2);
    // "Collection, Taking, Examination and Judgment": no law is among them.
    if (word(tokens, i) === 'and' && isTitleWord(tokens, i - 1))
      return isTitleWord(tokens, i + 1) && !isHeadNear(tokens, at, i + 4);
    if (tokens[i]?.kind === 'mark' && word(tokens, i) !== ',') return false;
  }
  return false;
}

const isHeadNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => HEADS.has(text));

/** The mark in "Citizens’ Personal Information". */
const isPossessive = (tokens: readonly Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i]?.text ?? '') &&
  /s$/.test(tokens[i - 1]?.text ?? '') &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  (tokens[i]?.end ?? 0) < (tokens[i + 1]?.start ?? 0) &&
  isTitleWord(tokens, i + 1);

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["“”]$/.test(token.text);
/** A mark with room before it and none behind opens a quotation. */
const opens = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.end ?? -1) < (tokens[i]?.start ?? 0) && tokens[i]?.end === tokens[i + 1]?.start;

const QUALIFIER =
  /^(?:draft|trial|interim|provisional|for|comments?|implementation|revised|revision|amended|amendment|in|of|the|edition|version|text|exposure|\d{4}|[ivx]+|\d{1,2})$/i;

/** Token behind brackets that qualify a title: (II), (2022), (Revised in 1997), (Draft for Comments). */
export function bracketed(tokens: readonly Token[], i: number): number {
  if (!/^[([]$/.test(tokens[i]?.text ?? '')) return i;
  for (let at = i + 1; at < i + 8; at++) {
    const text = tokens[at]?.text ?? '';
    if (/^[)\]]$/.test(text)) return at > i + 1 ? at + 1 : i;
    if (!QUALIFIER.test(text)) return i;
  }
  return i;
}
