import { loneAt } from './loneNumbers';
import type { Name } from './mention';
import type { Bound } from './nameOf';
import type { PinpointGroup } from './pinpoints';
import { readBarePinpoints } from './pinpoints';
import { firstEndingAfter, overlapping } from './sorted';

/** Adds the numbers that are provisions only because a name stands directly beside them. */
export function withBareOnes(
  text: string,
  names: readonly Name[],
  groups: readonly PinpointGroup[],
): PinpointGroup[] {
  const bare = names.flatMap(
    (name) => behindName(text, name, names) ?? listedBehind(text, name, names) ?? [],
  );
  const firsts = groups.map((group) => group.pinpoints[0]);
  // 刑法285条第三款 is one provision, and 第三款 none of its own.
  const extra = bare.filter(({ pinpoints: [first] }) => {
    const other = overlapping(firsts, first);
    return !other || other.start > first.start;
  });
  if (extra.length === 0) return [...groups];
  const spans = extra.map(({ pinpoints }) => pinpoints[0]);
  const kept = groups.filter(({ pinpoints: [first] }) => !overlapping(spans, first));
  return inOrder([...kept, ...extra], (group) => group);
}

/** Criminal Law 285(3) · PIPL’s 66(2) · 刑法285条 */
function behindName(text: string, name: Name, names: readonly Name[]): PinpointGroup | undefined {
  if (name.kind !== 'known') return undefined;
  const behind = /^(?:['’]s)?[》”"]? ?/.exec(text.slice(name.end, name.end + 4))?.[0].length ?? 0;
  const next = text[name.end + behind] ?? '';
  if (!/[\d〇零一二三四五六七八九十百０-９]/.test(next)) return undefined;
  const language =
    /[\u3400-\u9fff]/.test(text[name.end - 1] ?? '') || text[name.end - 1] === '》' ? 'zh' : 'en';
  const at = name.end + behind;
  const group =
    readBarePinpoints(text, at, language) ??
    (language === 'zh' ? readBarePinpoints(text, at, 'en') : undefined);
  const runsOn =
    group && group.language === 'en' && /[\u4e00-\u9fff]/.test(text[group.pinpoints.at(-1)?.end ?? 0] ?? '');
  return group && !runsOn && !isDay(text, group) && !countsNames(text, group, names) ? group : undefined;
}

/** Anti-Foreign Sanctions Law 10 Jun 2021 */
const isDay = (text: string, { pinpoints: [first] }: PinpointGroup): boolean =>
  /^ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? /.test(
    text.slice(first.end, first.end + 12),
  );

/** 民法典 2. 刑法: the number of the next name in a list. */
function countsNames(text: string, { pinpoints: [first] }: PinpointGroup, names: readonly Name[]): boolean {
  const mark = /^[.、．)）] ?/.exec(text.slice(first.end, first.end + 2))?.[0].length;
  if (mark === undefined || first.levels.length > 0 || first.end - first.start > 2) return false;
  const next = names[firstEndingAfter(names, first.end + mark)];
  return next !== undefined && next.start - (first.end + mark) <= 1;
}

/** Articles 12 and 13 of the Company Law and 5 of the Civil Code: the list goes on with the next law’s. */
function listedBehind(text: string, name: Name, names: readonly Name[]): PinpointGroup | undefined {
  const joint = JOINT.exec(text.slice(name.end, name.end + 24))?.[0];
  const group = joint && readBarePinpoints(text, name.end + joint.length, 'en');
  if (!group) return undefined;
  const end = group.pinpoints.at(-1)?.end ?? 0;
  const of = OF.exec(text.slice(end, end + 12))?.[0];
  const next = of ? names[firstEndingAfter(names, end + of.length)] : undefined;
  if (next && next.start - (end + (of?.length ?? 0)) <= 1) return group;
  // Article 285 of the Criminal Law rather than 286.
  return name.kind === 'known' && /^(?:$|[.,;:)\]”"])/.test(text.slice(end, end + 1))
    ? loneAt(text, name.end + joint.length)
    : undefined;
}
const JOINT =
  /^["”)]?,?\s(?:and|or|&|as well as|rather than|instead of|as opposed to|(?:but |and )?not(?: under)?)\s(?=\d)/;
const OF = /^\s(?:of|under)\s(?:the\s)?/;

/**
 * Article 39 … e.g. 39(2): the number of an article that was named before, with a paragraph of it. It is of the same
 * law.
 */
export function withRepeatedOnes(text: string, bound: readonly Bound[]): readonly Bound[] {
  if (!REPEATED.test(text)) return bound;
  const spans = bound.map(({ group: { pinpoints } }) => ({
    start: pinpoints[0].start,
    end: pinpoints.at(-1)?.end ?? 0,
  }));
  const named = new Map<string, Name | null>();
  const repeated: Bound[] = [];
  let next = 0;
  let end = 0;
  for (const { 0: words, index } of text.matchAll(ALL_REPEATED)) {
    if (index < end || overlapping(spans, { start: index, end: index + words.length })) continue;
    for (; next < bound.length && (spans[next]?.start ?? 0) < index; next++)
      for (const { article } of bound[next]?.group.pinpoints ?? [])
        named.set(article ?? '', bound[next]?.name ?? null);
    const name = named.get(words.slice(0, words.indexOf('(')));
    if (name === undefined) continue;
    const group = readBarePinpoints(text, index, 'en');
    if (!group) continue;
    repeated.push({ group, name });
    end = group.pinpoints.at(-1)?.end ?? 0;
  }
  return inOrder([...bound, ...repeated], ({ group }) => group);
}
/** Whether such a number stands where no word announces it: a quick look, which lets none slip. */
const REPEATED = /[ (](?=[1-9]\d{0,3}\(\d)(?<!(?:rticles?|rts?\.?) )/;
const ALL_REPEATED =
  /(?<=[ (])(?<!\b(?:[Rr]ules?|[Ss]ections?|[Cc]lauses?|[Rr]egulations?|[Nn]otes?|[Pp]ages?|[Ff]igures?|[Tt]ables?|[Ii]tems?|[Pp]aragraphs?) )[1-9]\d{0,3}\(\d{1,2}\)/g;

const inOrder = <T>(each: T[], groupOf: (one: T) => PinpointGroup): T[] =>
  each.sort((a, b) => groupOf(a).pinpoints[0].start - groupOf(b).pinpoints[0].start);
