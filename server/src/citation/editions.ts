import type { Name } from './mention';

/** The name with the year that stands before it, or as one of a text that no longer holds. */
export function withEdition<T extends Name>(text: string, name: T): T {
  const before = text.slice(Math.max(0, name.start - LONGEST), name.start);
  if (DRAFT.test(before)) return { ...name, draft: true };
  if (name.year !== null || !HINT.test(before)) return name;
  const year = YEAR.exec(before)?.slice(1).find(Boolean);
  if (year) return { ...name, year: Number(year) };
  if (REPLACED.test(before)) return { ...name, former: 'replaced' };
  return AMENDED.test(before) ? { ...name, former: 'amended' } : name;
}
const LONGEST = 32;
/** the draft Network Data Security Regulations · the second draft of the Personal Information Protection Law */
const DRAFT = /\b[Dd]raft (?:of (?:the )?)?(?:(?:PRC|Chinese) )?["“]?$/;
/** A quick look, which lets none slip. */
const HINT = /(?:19|20)\d\d|[旧原]|前的?$|\b(?:old|former|previous|original|pre)\b/;

/**
 * the 2018 PRC Company Law · the 2016 version of the Cybersecurity Law · 2018年《公司法》 · 2016年11月7日通过的《网络安全法》
 */
const YEAR =
  /(?<!pre-?)\b((?:19|20)\d\d)\s(?:(?:version|text|edition|revision|amendment|wording)s? of (?:the )?)?(?:(?:PRC|Chinese) )?["“]?$|((?:19|20)\d\d)年(?:\d{1,2}月(?:\d{1,2}日)?)?起?(?:版|(?:新?[修制]订|修正|修改|通过|公布|颁布|发布|施行|实施|生效|出台)后?)?的?(?:我国|中国|新)?$/;

/** the former Company Law · 旧《公司法》 */
const REPLACED =
  /\b(?:old|former|previous|original)\s(?:(?:version|text|edition|wording) of (?:the )?)?(?:(?:PRC|Chinese) )?["“]?$|(?:旧|原)的?$/;

/** the pre-amendment text of the Cybersecurity Law · 修订前的《网络安全法》 */
const AMENDED =
  /\bpre-?(?:amendment|revision|amended|revised|\d{4})\s(?:(?:version|text|edition|wording) of (?:the )?)?(?:(?:PRC|Chinese) )?["“]?$|(?:修[订正改]|\d{4}年)(?:之|以)?前的?$/;
