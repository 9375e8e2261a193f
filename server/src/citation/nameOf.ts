import { authorityBefore } from './chineseNames';
import type { Name } from './mention';
import type { PinpointGroup } from './pinpoints';
import { firstEndingAfter } from './sorted';

/** Pinpoints that stand together, and what they are said of. */
export interface Bound {
  readonly group: PinpointGroup;
  readonly name: Name | null;
}

/** "Article 6 and Article 14 of the Provisions": the first takes the name of the second. */
export function shareNames(text: string, bound: readonly Bound[], names: readonly Name[]): Bound[] {
  const shared: Bound[] = [];
  for (const each of [...bound].reverse()) {
    const next = shared.at(-1);
    const between = next && text.slice(each.group.pinpoints.at(-1)?.end ?? 0, next.group.pinpoints[0].start);
    const joins =
      next?.name &&
      next.name.start > next.group.pinpoints[0].start &&
      /^\s*(?:,|(?:,\s*)?(?:and|or))\s*(?:the\s)?$/.test(between ?? '');
    const isOwn = joins && followsName(text, each.group.pinpoints[0].start, names);
    shared.push(each.name === null && joins && !isOwn ? { ...each, name: next.name } : each);
  }
  return shared.reverse();
}

/**
 * "Criminal Law Art. 286 and Article 30 of the Cybersecurity Law": a list between two names is two, the second of which
 * begins with the last "Article".
 */
export function apartBetweenNames(
  text: string,
  group: PinpointGroup,
  names: readonly Name[],
): readonly PinpointGroup[] {
  const { pinpoints, language } = group;
  const [first, ...others] = pinpoints;
  if (language !== 'en' || others.length === 0) return [group];
  const end = others.at(-1)?.end ?? first.end;
  const of = BEHIND_OF.exec(text.slice(end, end + 40))?.[0];
  const behind = of === undefined ? undefined : names[firstEndingAfter(names, end + of.length)];
  if (!behind || behind.start - end > 40 || !followsName(text, first.start, names)) return [group];
  const at = others.findLastIndex(({ start }) => /[A-Za-z§]/.test(text[start] ?? ''));
  const [own, ...rest] = others.slice(at);
  if (at < 0 || !own) return [group];
  return [
    { language, pinpoints: [first, ...others.slice(0, at)] },
    { language, pinpoints: [own, ...rest] },
  ];
}

/** A name stands directly before a list, or another state's in its clause: "The French Civil Code has it in Article 1240, and …". */
function followsName(text: string, start: number, names: readonly Name[]): boolean {
  const direct = nameBefore(text, start, names) ?? foreignBefore(text, start);
  if (direct && start - direct.end <= 2) return true;
  const last = names[firstEndingAfter(names, start) - 1];
  return (
    last?.kind === 'foreign' && start - last.end < 80 && !/[.;:!?。；]/.test(text.slice(last.end, start))
  );
}

/** "Article 1, Interpretation on Criminal Cases of …": what is titled so stands for no other text. */
const OWN_TITLE = /\bInterpretations? (?:on|concerning|regarding) |^Law (?:on|of the)\b/;

/** The name that a list of pinpoints is said of: behind it with "of", beside it, or before it. */
export function nameOf(text: string, group: PinpointGroup, names: readonly Name[]): Name | null {
  const start = group.pinpoints[0].start;
  const end = group.pinpoints.at(-1)?.end ?? start;
  if (group.language === 'zh')
    return (
      nameBefore(text, start, names) ??
      inBracketsBehind(text, start, names) ??
      authorityBefore(text, start) ??
      null
    );
  const marked = end + (FOOTNOTES.exec(text.slice(end, end + 16))?.[0].length ?? 0);
  const from = marked + (GLOSS.exec(text.slice(marked, marked + 90))?.[0].length ?? 0);
  const rest = text.slice(from, from + 40);
  if (OF_ARTICLE.test(rest)) return null;
  if (OF_WHICH.test(rest)) return nameBefore(text, start, names) ?? null;
  const edition = OF_EDITION.exec(rest);
  if (edition) return { ...authority(from, edition[0], text, 'same'), year: Number(edition[1]) };
  const of = BEHIND_OF.exec(rest)?.[0];
  if (of !== undefined) {
    const next = names[firstEndingAfter(names, from + of.length)];
    const name = next && next.start >= from && leadsTo(text, from + of.length, next) ? next : undefined;
    if (name && (name.kind !== 'title' || !SAME.test(rest))) return name;
    const same = SAME.exec(rest)?.[0];
    if (same && (!name || OWN.test(same))) return authority(from, same, text, 'same');
    if (name) return name;
    if (/^["”]?\s*(?:,\s*)?(?:of|under)\b/i.test(of) || /^[A-Z]/.test(text[from + of.length] ?? ''))
      return authority(from, of, text, 'foreign');
  }
  const beside = from + (BEHIND_DIRECTLY.exec(rest)?.[0].length ?? 0);
  const direct = names[firstEndingAfter(names, from)];
  const before = nameBefore(text, start, names);
  if (
    direct &&
    (direct.kind !== 'title' || direct.number || OWN_TITLE.test(direct.words)) &&
    direct.start >= from &&
    direct.start <= beside &&
    !startsOwn(text, direct) &&
    !(before && start - before.end <= 1 && text.slice(from, direct.start).includes(','))
  )
    return direct;
  if (before && start - before.end <= 2) return before;
  const told = EDITION_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_EDITION), start));
  if (told) return { ...authority(start - told[0].length, told[0], text, 'same'), year: Number(told[1]) };
  const acronym = /^\s(?!PRC)[A-Z]{2,}\b/.exec(rest)?.[0];
  if (acronym) return authority(from, acronym, text, 'foreign');
  return before ?? foreignBefore(text, start);
}

const OF_ARTICLE = /^\s*(?:,\s*)?(?:of|in) (?:this|that|the same|the said|said) (?:Article|paragraph)\b/i;
/** "the National Intelligence Law, Article 7 of which": of the law before it. */
const OF_WHICH = /^\s*(?:of|in) which\b/;
const BEHIND_OF =
  /^["”]?\s*(?:,\s*)?(?:(?:(?:of|in|under) )?(?:Part|Chapter|Section|Book) (?:[\dIVXLC]{1,6}|One|Two|Three|Four|Five|Six|Seven),?\s*)?(?:of|under|in|from)\s+(?:the\s+|an?\s+|our\s+|your\s+|its\s+|this\s+|these\s+|that\s+|those\s+|said\s+|same\s+)*["“'(<]*/i;
/** Which text of the law it is: "of the newly revised …", "of the 2016 version of the …". */
const MODIFIERS =
  /^(?:(?:(?:19|20)\d\d|china['’]s|chinese|prc|(?:people['’]s republic of china)(?:['’]s)?|new|newly|old|former|previous|original|current|present|existing|latest|updated|revised|amended|applicable|joint|judicial|spc|pre-\w+|mainland|national|(?:version|text|edition|revision|wording|(?:first |second |third |consultation |exposure )?drafts?) of the|draft)\s+){1,4}["“'(<]*/i;
/** "of the 2016 text", "of the 2021 draft for comments": of the law that was named before. */
const OF_EDITION =
  /^\s+(?:of|in) the ((?:19|20)\d\d) (?:text|version|edition|wording|(?:[Cc]onsultation |[Ee]xposure )?[Dd]raft(?: for [Cc]omments?)?)\b(?! of)/;
/** "2004 text, Art. 1" */
const EDITION_BEFORE = /\b((?:19|20)\d\d) (?:text|version|edition|wording)[,:]? $/;
const LONGEST_EDITION = 24;
/** "This Law" is the one that the text stands in, whatever a note calls the Law. */
const OWN = /\bth(?:is|ese)\b/;
const BEHIND_DIRECTLY = /^\s*[,，]?\s*[("“（[<]?\s*(?:PRC\s+)?/;
const BEFORE =
  /(?: \d\.\d)?(?:,? (?:Part|Chapter|Book) (?:[IVXLC]{1,6}|\d{1,2}|One|Two|Three|Four|Five|Six|Seven))?(?:\s?\[\^?\d{1,3}\]|[¹²³])?(?:['’]s)?["”》）)」\]>]?(?:(?:['’]s)|中的?|的|之|\s*[（(][^()（）]{0,60}[)）])?\s*(?:[,，:：]\s*)?(?:the\s+)?$/;
const SAME =
  /^["”]?\s*(?:,\s*)?(?:of|under|in)\s+(?:this|these|that|those|the\s+same|said|the\s+said|the\s+aforementioned|the)\s+(?:(?:new|newly|revised|amended|updated|current)\s+){0,2}(?:Law|Interpretation|Regulations?|Provisions|Measures|Code|Decision|Notice|Opinions?|Standards|Guidelines|Catalogue|Rules|Minutes|Reply|Amendment|law|code|amendment|statute|(?:judicial )?interpretation|regulations?|provisions|measures|rules|standards|opinions?|notice|circular|decree|document|instrument|text|enactment|(?:consultation |exposure )?draft(?! of)|former|latter)\b/;

/** Whether nothing stands before a name but what tells which text of the law it is. */
function leadsTo(text: string, at: number, { start }: Name): boolean {
  if (start - at <= 1) return true;
  return start - at < LONGEST_MODIFIERS && MODIFIERS.exec(text.slice(at, start))?.[0].length === start - at;
}
const LONGEST_MODIFIERS = 50;

/** Footnotes between an article and its law: Article 47[1] of the Company Law, Article 47¹ of it. */
const FOOTNOTES = /^(?:\s?\[\^?\d{1,3}\]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]?){1,3}/;
/** What an article is about, before "of": Article 293 (picking quarrels) of the Criminal Law. */
const GLOSS = /^\s*\((?!here|the |an? |see |as |referred)[^()\n]{2,80}\)(?=,? (?:of|under|in) )/i;

/** A name behind which another provision follows is that one's: "Article 5, Criminal Law Article 6"; not "Art. 38(2) PIPL, 10 days". */
const startsOwn = (text: string, name: Name): boolean =>
  /^["”》]?(?:[,:]?\s*(?:Art|art|§|[Ss]ec|ss?\.|第)|:?\s*\d)/.test(text.slice(name.end, name.end + 8));

function nameBefore(text: string, start: number, names: readonly Name[]): Name | undefined {
  const last = names[firstEndingAfter(names, start) - 1];
  return last && start - last.end < 80 && BEFORE.exec(text.slice(last.end, start))?.index === 0
    ? last
    : undefined;
}

/** 九民纪要（第107条） */
function inBracketsBehind(text: string, start: number, names: readonly Name[]): Name | undefined {
  const last = names[firstEndingAfter(names, start) - 1];
  return last && start - last.end < 5 && /^[》”"]?[（(] ?$/.test(text.slice(last.end, start))
    ? last
    : undefined;
}

function foreignBefore(text: string, start: number): Name | null {
  const found = /\b(?:[A-Z]\.?){2,8}(?:\s\d{4})?['’s]{0,2},?\s$/.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  if (!found || /^(?:PRC|VPN|AND|OR|THE|SPC|SPP|NPC|NPCSC|MPS|CN|OK|TL|DR|[IVXL]+)\b/.test(found[0]))
    return null;
  const at = start - found[0].length;
  return { start: at, end: start, words: found[0].trim(), kind: 'foreign', year: null };
}

const authority = (end: number, words: string, text: string, kind: 'same' | 'foreign'): Name => ({
  start: end,
  end: end + words.length,
  words: text.slice(end, end + words.length).trim(),
  kind,
  year: null,
});
