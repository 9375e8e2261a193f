import type { Pinpoint } from './mention';
import type { PinpointGroup } from './pinpoints';
import { readBarePinpoints } from './pinpoints';

/**
 * Numbers with a level or an insertion that no word announces and no name stands beside, where a provision would
 * stand: in a cell or an entry of a list, in brackets, behind a dash or "under". Whether they are any, only the law in
 * scope can tell.
 */
export function readLoneNumbers(text: string): PinpointGroup[] {
  const groups = levelled(text);
  for (const { 0: before, index } of text.matchAll(IN_CELLS))
    groups.push(...[loneAt(text, index + before.length) ?? []].flat());
  if (BEHIND_CRIME.test(text)) groups.push(...behindCrimes(text));
  return groups;
}

/** 破坏计算机信息系统罪（286）、侵犯公民个人信息罪（253之一）: behind a crime stands its article. */
function behindCrimes(text: string): PinpointGroup[] {
  return [...text.matchAll(ALL_BEHIND_CRIMES)].flatMap(({ index }) => {
    const group = readBarePinpoints(text, index + 2, 'zh');
    return group?.pinpoints.length === 1
      ? [{ ...group, pinpoints: [alone(group.pinpoints[0])] as const }]
      : [];
  });
}
const BEHIND_CRIME = /罪[（(][1-9]\d\d条?(?:之[一二三四五六七八九])?[）)]/;
const ALL_BEHIND_CRIMES = new RegExp(BEHIND_CRIME, 'g');
/** A cell "Also 286", below one that says which law. */
const IN_CELLS = /(?:^|\|)\s*(?:[Aa]lso|[Pp]lus|[Ss]ee(?: also)?|[Aa]nd) (?=[1-9]\d\d\s*(?:$|\|))/g;

function levelled(text: string): PinpointGroup[] {
  if (!IS_THERE.test(text)) return [];
  const groups: PinpointGroup[] = [];
  let end = 0;
  for (const { 0: before, index } of text.matchAll(PLACES)) {
    const at = index + before.length;
    const group = at < end ? undefined : loneAt(text, at);
    // "286: up to five years" behind "285(1): up to three": alone it may be any number.
    const isTold = LEVELLED.test(text.slice(at, at + 6));
    if (!group || (!isTold && (groups.length === 0 || following(text, group)[0] !== ':'))) continue;
    groups.push(group);
    end = group.pinpoints.at(-1)?.end ?? at;
  }
  return groups;
}

/** The list of such numbers that begins at an offset: 286-1, 287-1(2). */
export function loneAt(text: string, at: number): PinpointGroup | undefined {
  const group = readBarePinpoints(text, at, 'en');
  if (!group || RUNS_ON.test(following(text, group))) return undefined;
  const [first, ...others] = group.pinpoints;
  // A telephone number, not 286-1 to 3.
  if (/[-‐‑]/.test(text[first.end] ?? '')) return undefined;
  return { ...group, pinpoints: [alone(first), ...others.map(alone)] };
}

/** What stands right behind a list. */
const following = (text: string, { pinpoints }: PinpointGroup): string => {
  const end = pinpoints.at(-1)?.end ?? 0;
  return text.slice(end, end + 2);
};

const alone = (pinpoint: Pinpoint): Pinpoint => ({ ...pinpoint, bare: true, lone: true });

/** A quick look, which lets none slip. */
const IS_THERE = /\d(?:[-‐‑]\d|\(\d)/;
const LEVELLED = /^\d{1,3}(?:[-‐‑]\d|\(\d)/;
/** | 285(1) | · (286-1) · Yes — 285(2) · Basis: 285(3) · under 286-1 · 285(1): up to three years. 286: up to five years */
const PLACES =
  /(?:^\s*|[([]|[—–] ?| - |\b(?:[Bb]asis|[Ll]aw|[Oo]ffen[cs]e|[Cc]harge|[Pp]rovision|Yes|No): |\b(?:[Uu]nder|per|[Ss]ee|[Cc]f\.|[Aa]lso|[Bb]oth|than|versus|vs\.?|violat(?:e|es|ed|ing)|breach(?:es|ed|ing)?) )(?=\d{1,3}(?:[-‐‑]\d{1,2}|\(\d{1,2}\)))|[.;] (?=\d{3}(?:[-‐‑(]\d[^.;:\n]{0,40})?: )/g;
/** Numbers of other things go on so: 286-1-3, 286-1% */
const RUNS_ON = /^(?:[-‐‑\w%°]|[.,/:]\d)/;
