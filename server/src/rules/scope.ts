import type { Block } from '../markdown/block';
import type { Grade } from '../quantity/grades';
import { gradesIn } from '../quantity/grades';
import { readChineseNumeral } from '../quantity/numerals';
import type { Citation } from '../resolution/citation';
import { orders, speaksAsLaw } from './claimSignals';
import { opensArticle } from './subjects';

/** A provision under which a note goes on, behind the block that cites it. */
export interface Scope {
  /** What is cited there; at least one. */
  readonly citations: readonly Citation[];
  /**
   * A list behind its lead-in, the text of an article behind its number, a section below its heading, what is told by
   * its label behind a line about a provision.
   */
  readonly reach: 'list' | 'text' | 'section' | 'entry';
  /** Of a list how deep the lead-in stands in one, of a section the level of its heading. */
  readonly depth: number;
  /** The grade that the lead-in gives to what follows. */
  readonly grade: Grade | null;
  /** Whether the lead-in only says when the provision is met: 应当认定为刑法第……条规定的“情节严重”. */
  readonly fills: boolean;
  /** Whether the lead-in says no more than that the words of the provision follow: "Article 12 provides:". */
  readonly provides: boolean;
}

/** What a note stands under: a provision that it cited, and the article of a law whose text it gives. */
export interface Standing {
  readonly scope: Scope | undefined;
  /** Number of the article that a text of law last opened: 第十条 非法利用信息网络……. */
  readonly article: string | null;
  /** The grade that the last lead-in gave to the items behind it: ……属于“情节特别严重”：. */
  readonly grade: Grade | null;
  /** The law at the head of its section, as long as that names no other document. */
  readonly law: Scope | undefined;
}

/** Where a note begins. */
export const NOWHERE: Standing = { scope: undefined, article: null, grade: null, law: undefined };

/** The grade of the items behind a block. */
export const gradeBehind = ({ text, list, heading }: Block, before: Grade | null): Grade | null =>
  heading === 0 && (list || isNumbered(text))
    ? before
    : leadsIn(text)
      ? (gradesIn(text).at(-1)?.grade ?? null)
      : null;

/** The law that a section is about behind a block: "## Data Security Law (DSL)". */
export function lawBehind(
  { heading }: Block,
  citations: readonly Citation[],
  before: Scope | undefined,
): Scope | undefined {
  const [first] = citations;
  const id = first?.targets[0]?.provision?.instrument;
  const isOf = (instrument: string | undefined): boolean =>
    citations.every(({ targets }) => targets.every(({ provision }) => provision?.instrument === instrument));
  if (heading > 0 && first && id && isOf(id) && citations.every(({ kind }) => kind === 'instrument'))
    return {
      citations: [first],
      reach: 'section',
      depth: heading,
      grade: null,
      fills: false,
      provides: false,
    };
  if (!before || (heading > 0 && heading <= before.depth)) return undefined;
  return isOf(before.citations[0]?.targets[0]?.provision?.instrument) ? before : undefined;
}

/** The article that is being read behind a block. */
export function articleBehind({ text, heading }: Block, before: string | null): string | null {
  const [, number, inserted] = OPENER.exec(text) ?? [];
  const read = number && readChineseNumeral(number);
  if (!read) return heading > 0 ? null : before;
  return inserted ? `${read}-${readChineseNumeral(inserted)}` : String(read);
}
const OPENER = /^第([〇零一二三四五六七八九十百千]+|\d+)条(?:之([一二三四五六七八九十]))?[\s：:]/;

/**
 * The scope behind a block, if `before` was the one in front of it.
 *
 * @param speaking its citations that something is said of
 * @param inner all of them
 */
export function scopeBehind(
  block: Block,
  speaking: readonly Citation[],
  inner: readonly Citation[],
  before: Scope | undefined,
): Scope | undefined {
  if (leadsIn(block.text) && ADDS.test(block.text)) return undefined;
  const fills = speaking.length === 0 && inner.length > 0 && before === undefined;
  const own = fills ? inner : speaking;
  const { text, heading, list } = block;
  const [first] = own;
  const last = own.at(-1);
  const grade = leadsIn(text) ? (gradesIn(text).at(-1)?.grade ?? null) : null;
  if (heading > 0) {
    if (last)
      return { citations: own, reach: 'section', depth: heading, grade, fills: false, provides: false };
    // "Article 12 provides:" and behind it headings, 一、……, 二、…….
    if (before?.provides && isNumbered(text) && (before.reach === 'list' || before.depth === BELOW_HEADINGS))
      return { ...before, reach: 'section', depth: heading - 1 };
    return before?.reach === 'section' && before.depth < heading ? before : undefined;
  }
  if (first && opensArticle(text, first))
    return { citations: [first], reach: 'text', depth: 0, grade, fills: false, provides: false };
  if (last && !list && isBare(text, own))
    return {
      citations: own,
      reach: 'section',
      depth: BELOW_HEADINGS,
      grade,
      fills: false,
      provides: leadsIn(text),
    };
  if (last && (list || leadsIn(text)) && !(before?.reach === 'text' && isNumbered(text)))
    return {
      citations: [last],
      reach: 'list',
      depth: list?.depth ?? 0,
      grade,
      fills,
      provides: provides(text, last) || isBare(text, own),
    };
  if (first && !list && own.length === 1 && opensRecital(text, first))
    return { citations: [first], reach: 'list', depth: 0, grade: null, fills: false, provides: true };
  if (first && !list && text.length <= LONGEST_ENTRY && opensAsEntry(text, first))
    return { citations: [first], reach: 'entry', depth: 0, grade: null, fills: false, provides: false };
  const goesOnAsLaw = before?.provides && speaksAsLaw(text);
  // "Statutory sentencing range:" leads in what is of the same provision.
  if (before && isLabelled(text) && leadsIn(text) && before.reach !== 'text')
    return { ...before, reach: 'section', depth: BELOW_HEADINGS };
  if (!before || before.reach === 'entry') return isLabelled(text) ? before : undefined;
  if (!before || (before.reach === 'list' && !list && !isNumbered(text) && !goesOnAsLaw)) return undefined;
  if (before.reach === 'section' && last && !list) return undefined;
  return leadsIn(text) && !list && !isNumbered(text) ? { ...before, grade } : before;
}

/** "A new provision is proposed to be added to the end of Article 219:" leads in what that article does not say. */
const ADDS = /\b(?:proposed|to be added|(?:is|are) added)\b|拟(?:增加|修改)|建议/i;

/** Whether a block stands under such a scope. */
export function standsUnder(
  { text, list, heading }: Block,
  { reach, depth, provides: isLaw }: Scope,
): boolean {
  if (heading > 0) return false;
  if (isLabelled(text)) return true;
  if (reach === 'entry') return false;
  if (reach === 'list')
    return list
      ? depth < list.depth || depth === 0 || SAME.test(text) || isTierNext(text)
      : isNumbered(text) || NEXT_PARAGRAPH.test(text) || (isLaw && speaksAsLaw(text));
  return list !== null || isNumbered(text) || speaksAsLaw(text) || (reach === 'section' && orders(text));
}

/** 《民法典》第六百九十二条规定：保证期间……。: the next paragraph may be the article's next. */
const opensRecital = (text: string, { kind, mention: { start, end, name } }: Citation): boolean =>
  kind === 'article' &&
  Math.min(start, name?.start ?? start) <= LONGEST_NUMBER &&
  RECITES.test(text.slice(Math.max(end, name?.end ?? 0)));
const RECITES = /^(?:明确)?规定[：:][“"]?\S|^ (?:provides|states|reads|stipulates)(?: that| as follows)?: \S/;
const LONGEST_NUMBER = 6;

/** "Article 191: what money laundering is …": a line that a note goes on from by labels. */
const opensAsEntry = (text: string, { kind, mention: { start, end, name } }: Citation): boolean =>
  kind === 'article' &&
  (start === 0 || name?.start === 0) &&
  OPENS_ENTRY.test(text.slice(Math.max(end, name?.end ?? 0)));
const OPENS_ENTRY = /^\s?(?:[（(][^（）()]{1,60}[）)])?\s?[:：]|^\s?\[[^\]]{1,60}\]\s/;
const LONGEST_ENTRY = 900;

/** "Punishments: …", 量刑：……: what is said of the provision that the note is at. */
const isLabelled = (text: string): boolean => LABELS.test(text);
const LABELS =
  /^["“]?(?:(?:filing |prosecution |conviction )?(?:thresholds?|standards?)(?: (?:for|of) [^:]{1,60})?\s?:|(?:立案|追诉|数额)?标准\s?[：:])|^["“]?(?:statutory (?:text|language|wording|penalt(?:y|ies))|(?:full )?text|wording|(?:statutory )?(?:sentencing|penalty|punishment) (?:ranges?|tiers?|framework)|penalt(?:y|ies)|punishments?|sentenc(?:es?|ing)|sanctions?|max(?:imum)?(?: (?:penalty|sentence|fine|punishment))?|legal consequences?)\s?[:：]|^(?:法条|法律)?(?:原文|条文|内容|刑罚|法定刑|量刑(?:标准)?|处罚(?:标准)?|罚则|刑期|后果|法律责任)\s?[：:]/i;

/** 实施前款规定的行为，……: the paragraph of the law behind its list. */
const NEXT_PARAGRAPH = /前款|\bpreceding paragraph\b/;

/** An item of a list that goes on about the provision of the one before it. */
const SAME = /同[一]?[条款项]|\b(?:the )?same (?:article|paragraph|provision)\b/i;

/** An item that begins with a grade: "*Especially serious circumstances*: three to seven years". */
const isTierNext = (text: string): boolean => {
  const [first] = gradesIn(text.slice(0, LONGEST_TIER));
  return first !== undefined && /^[^:：]{0,16}[:：]/.test(text.slice(first.end));
};
const LONGEST_TIER = 60;

/** Whether two notes stand under the same. */
export const isSameStanding = (one: Standing, other: Standing): boolean =>
  one.article === other.article &&
  one.grade === other.grade &&
  isSameScope(one.scope, other.scope) &&
  isSameScope(one.law, other.law);

const isSameScope = (one: Scope | undefined, other: Scope | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.fills === other.fills &&
    one.provides === other.provides &&
    one.reach === other.reach &&
    one.depth === other.depth &&
    one.grade === other.grade &&
    one.citations.length === other.citations.length &&
    one.citations.every(({ targets }, i) => targets === other.citations[i]?.targets));

/** Deeper than any heading: a line that only names a provision. */
const BELOW_HEADINGS = 7;

function provides(text: string, { mention }: Citation): boolean {
  const behind = text.slice(Math.max(mention.end, mention.name?.end ?? 0));
  const isOnlyLead = text.length <= LONGEST_TITLE && leadsIn(text) && !CHANGES.test(text);
  return PROVIDES.test(behind) || AS_FOLLOWS.test(behind) || isOnlyLead;
}
/** What an article is changed to is that of its day. */
const CHANGES = /修改|增加|删除|\b(?:amend|insert|add)(?:s|ed)\b/i;
const AS_FOLLOWS =
  /^[^.。]{0,80}(?:\bprovisions? (?:is|are|reads?) as follows|\b(?:penalt(?:y|ies)|punish\w*|sanctions?|fines?)\b[^.:]{0,60}\b(?:following|follows)\b[^.:]{0,40}|(?:规定|内容|条文)如下)\s*[:：]\s*$/i;
const PROVIDES =
  /^["”》]?(?:\s*[（(][^（）()]{0,80}[）)])?(?:\s*(?:(?:also |then )?(?:provides?|states?|reads?|says|stipulates)(?: that| as follows)?|(?:明确|进一步)?(?:规定|原文)(?:如下)?|的(?:规定|原文)(?:如下|是)?|如下))?\s*[:：]\s*$/;

const leadsIn = (text: string): boolean => /[:：]["”’]?\s*$/.test(text);

/** （一）…, (2) …, 1. …: an item of the law, in a paragraph of its own. */
export const isNumbered = (text: string): boolean =>
  /^\s*["“]?(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2}[.．、]\s?)(?=\D)/.test(text);

/** Whether a block does no more than name a provision and its caption: "**Criminal Law Article 253-1**". */
function isBare(text: string, own: readonly Citation[]): boolean {
  const last = own.at(-1);
  if (text.length > LONGEST_TITLE || !last || /[。.;；!?！？,，]\s*$/.test(text)) return false;
  const rest = text
    .slice(last.mention.end)
    .replace(/^的?(?:法?规定|条文|原文|内容)+/, '')
    .replace(OF_YEAR, '');
  return !/\d|[，。；,;]|规定|provid|stat(?:es|ing)/i.test(rest);
}
/** "(Criminal Law, 2020 revision)" */
const OF_YEAR = /[（(][^（）()]{0,60}(?:19|20)\d\d年?[^（）()]{0,20}[）)]/;
const LONGEST_TITLE = 160;
