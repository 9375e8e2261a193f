import type { Span } from '../markdown/span';

/** What a sentence says before the number of an article, or in a name, of the law that it is of. */

/** Which of the two laws just named a name stands for: "of the latter", 前者. */
export function inPair(name: string): 0 | 1 | undefined {
  const found = FORMER_OR_LATTER.exec(name)?.[0];
  return found === undefined ? undefined : /^(?:former|前)/.test(found) ? 0 : 1;
}
const FORMER_OR_LATTER = /\b(?:former|latter)\b|[前后]者/;

/**
 * "The former imposes, in Article 27, …": the first of the two laws just named; 'untold' behind "under the first,
 * Article 48", of which one cannot tell.
 */
export function pairBefore(text: string, at: number): 0 | 1 | 'untold' | undefined {
  const [, ofPair, ofSeveral] = IN_PAIR.exec(text.slice(Math.max(0, at - FARTHEST_PAIR), at)) ?? [];
  if (ofPair) return ofPair === 'former' ? 0 : 1;
  return ofSeveral ? 'untold' : undefined;
}
const IN_PAIR =
  /\b(?:[Tt]he (former|latter)\b(?! (?:[A-Z]|text|version|law|rules?|provisions|measures|regulations))[^.;()]{0,60}|(?:[Uu]nder|[Ii]n) the (first|second|third|other)(?: one)?,? [^.;]{0,30})(?:(?:in|at|by|under)\s+(?:its )?)?$/;
const FARTHEST_PAIR = 100;

/** "Returning to Chinese law, …": whatever foreign law stood between. */
export const returnsToChina = (text: string, at: number): boolean =>
  RETURNS.test(text.slice(Math.max(0, at - FARTHEST_RETURN), at));
const RETURNS = /\b(?:returning|turning|back|return) (?:back )?to (?:Chinese|PRC|mainland|China['’]s) law\b/i;
const FARTHEST_RETURN = 100;

/** "Amendment XI rewrote Article 219 and added Article 219-1": articles of the Criminal Law, not of the amendment. */
export const isAmended = (text: string, at: number): boolean =>
  AMENDING.test(text.slice(Math.max(0, at - FARTHEST_AMENDED), at));
const AMENDING =
  /\bAmendment (?:No\. ?)?\(?(?:\d{1,2}|[IVX]+)\)?(?: to the Criminal Law)?(?:\s*\([^()]{0,60}\))? (?:\w+ )?(?:re-?wrote|amended|added|introduced|inserted|revised|changed|deleted|raised|lowered|modified|replaced|expanded|split)\b[^.;]{0,80}$|刑法修正案[（(][一二三四五六七八九十]{1,3}[）)]》?(?:[（(][^（()）]{0,30}[）)])?(?:[^。；第]{0,12})(?:修改了?|增设了?|增加了?|新增了?|删[除去]了?|对|将)[^。；]{0,60}$/;
const FARTHEST_AMENDED = 160;

/** 修订前的…第二十九条，现改为第三十三条; Article 21 of the 2016 text (now Article 23): a number of the text in force. */
export const isNow = (text: string, at: number): boolean =>
  NOW.test(text.slice(Math.max(0, at - LONGEST_NOW), at));
const NOW =
  /(?:改[为作成到]|变成|[挪移调]到|移至|现为|现在?是|现行法?|新法(?:[（(][^（()）]{0,16}[，,])?|修[订改正]后|调整为|变更?为|对应于?)的?$|\b(?:now|today|currently|counterpart(?: is| in)?|became|becomes|become|renumbered(?: as| to)?|moved to|corresponds to)\s(?:is )?$/i;
const LONGEST_NOW = 24;

/** 相关司法解释: one that the note does not name here. */
export const isRelated = (name: string): boolean => /^(?:相关|有关|配套)/.test(name);

/** 第四十八条（修正前第四十六条、第四十七条）, 原第四十六条: a number of the text before. */
export const isThen = (text: string, at: number): boolean =>
  THEN.test(text.slice(Math.max(0, at - LONGEST_THEN), at).replace(LISTED, ''));
const THEN = /(?:修[订正改](?:之|以)?前|(?<![高草平中还复])原|旧)(?:法条|条文|规定)?(?:的|为|系|是|来的?)?$/;
const LISTED =
  /(?:第?[〇零一二三四五六七八九十百千\d]{1,8}条?(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十\d]{1,3}[款项]){0,2}[、，和至及与或～—–-])+$/;
const LONGEST_THEN = 80;

/** "the 2012 Interpretation": the year of one that was named. */
export function yearAndGenus(name: string): number | undefined {
  const year =
    /^((?:19|20)\d\d) (?:Interpretation|Regulations|Measures|Provisions|Notice|Standards|Opinions)$/.exec(
      name,
    )?.[1];
  return year === undefined ? undefined : Number(year);
}

/** "the Ninth Amendment", "Amendment (IX)". */
export const isAmendment = (name: string): boolean =>
  /^(?:[A-Z][a-z]+ Amendment|Amendment(?: No\.?)? \(?(?:\d+|[IVX]+)\)?)$/.test(name);

/** Whether a place is in a row of a table that has lost its head, in a cell that names no law: | data | Art. 13(1)(3) |. */
export function isInBareRow(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_CELL), at);
  const from = before.lastIndexOf('|');
  if (from < 0 || text.split('|', PIPES + 1).length <= PIPES) return false;
  return !NAMES_LAW.test(before.slice(from));
}
const PIPES = 3;
const LONGEST_CELL = 300;
const NAMES_LAW =
  /\b(?:Law|Code|Regulations?|Interpretation|Provisions|Measures|Rules|[A-Z]{2,})\b|[法典例定释]/;

/** "under the AML, … Article 156": the letters of a law, known or not, under which an article may stand. */
export const acronymBefore = (text: string, at: number): string | undefined =>
  [...text.slice(Math.max(0, at - FARTHEST_ACRONYM), at).matchAll(ACRONYM)].at(-1)?.[1];
const ACRONYM = /\b(?:the|under|of) (?!PRC\b|SPC\b|NPC\b|CAC\b|USA\b)([A-Z]{1,5}[LCAR])\b(?!-)/g;
const FARTHEST_ACRONYM = 200;

/** "the Regulations as adopted", "the enacted Regulations": not the draft that was spoken of. */
export const isEnacted = (text: string, { start, end }: Span): boolean =>
  ENACTED_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ENACTED), start)) ||
  ENACTED_BEHIND.test(text.slice(end, end + LONGEST_ENACTED));
const ENACTED_BEFORE = /\b(?:enacted|adopted|promulgated|final|finali[sz]ed) $/i;
const ENACTED_BEHIND = /^ (?:as (?:\w+ )?(?:adopted|enacted|promulgated|passed|issued)|(?:now )?in force)\b/;
const LONGEST_ENACTED = 32;

/** Whether a place is within brackets. */
export const isInBrackets = (text: string, at: number): boolean =>
  OPEN_BRACKET.test(text.slice(Math.max(0, at - LONGEST_BRACKETS), at));
const OPEN_BRACKET = /[(（][^()（）]*(?:[(（][^()（）]{0,20}[)）][^()（）]*){0,3}$/;
const LONGEST_BRACKETS = 160;
