import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordingsOf } from '../corpus/wordings';
import { yearOf } from '../corpus/years';
import { distinctive } from './matchTitle';

/**
 * The one interpretation of a year that is about a subject: "2011 fraud interpretation", 2013年网络诽谤解释. Undefined
 * where none or several may be meant.
 */
export function matchSubject(law: Law, words: string, year: number): Instrument | undefined {
  const ofYear = interpretationsOf(law).get(year) ?? [];
  const subject = SUBJECT_ZH.exec(words)?.[1];
  const found =
    subject === undefined
      ? bestOf(ofYear, distinctive(words.replace(/\b(?:19|20)\d\d\b/g, '').replaceAll('-', ' ')))
      : ofYear.filter(({ chinese }) => isWithin(subject, chinese));
  return found.length === 1 ? found[0] : undefined;
}

const SUBJECT_ZH = /年(?:两高)?的?《?(?:关于)?([\u4e00-\u9fff]+?)(?:案件|刑事案件)?(?:司法)?解释/;

/** Those that share the most words of the subject, if these are half of it. */
function bestOf(all: readonly Instrument[], subject: ReadonlySet<string>): Instrument[] {
  const rated = all.map((instrument) => {
    const stems = new Set(wordingsOf(instrument).flatMap((wording) => [...distinctive(wording)]));
    return { instrument, shared: [...subject].filter((word) => stems.has(word)).length };
  });
  const most = Math.max(0, ...rated.map(({ shared }) => shared));
  if (most === 0 || most * 2 < subject.size) return [];
  return rated.filter(({ shared }) => shared === most).map(({ instrument }) => instrument);
}

/** Whether characters stand in a title, in their order: 网络诽谤 in 利用信息网络实施诽谤. */
function isWithin(subject: string, title: string): boolean {
  let at = 0;
  for (const letter of subject) {
    at = title.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const known = new WeakMap<Law, ReadonlyMap<number, readonly Instrument[]>>();

function interpretationsOf(law: Law): ReadonlyMap<number, readonly Instrument[]> {
  const kept = known.get(law);
  if (kept) return kept;
  const made = new Map<number, Instrument[]>();
  for (const instrument of law.instruments.values()) {
    if (instrument.kind !== 'interpretation') continue;
    const year = yearOf(instrument);
    if (year === undefined) continue;
    made.set(year, [...(made.get(year) ?? []), instrument]);
  }
  known.set(law, made);
  return made;
}
