/**
 * Things that interpretations count and hardly anything else does, in Chinese and English: who counts them recites
 * the standard of one article, whether it is cited or not.
 */
const THINGS: readonly (readonly [string, RegExp])[] = [
  ['fraud-messages', /诈骗(?:信息|短信)(?![^，。；、]{0,6}浏览)|\bfraud(?:ulent)? (?:text )?messages\b/i],
  ['fraud-calls', /诈骗电话|\bfraud(?:ulent)? (?:telephone |phone )?calls\b/i],
  ['whereabouts', /行踪轨迹|\b(?:whereabouts|location (?:tracks|trajector\w+|records))\b/i],
  ['accommodation', /住宿信息|\b(?:accommodation|hotel)\b[^.;]{0,60}\b(?:records?|information)\b/i],
  ['reposts', /被?转发次数|\b(?:reposted|forwarded)\b/i],
];

/** Words without which nothing told here is counted: to ask for them is cheaper than to read figures. */
export const MAY_TELL_THINGS =
  /诈骗|行踪|住宿|转发|\b(?:fraud|whereabouts|location|accommodation|hotel|repost|forward)/i;

/** The thing that words tell of; undefined where it is none of these, and where it is several. */
export function thingTold(words: string): string | undefined {
  const told = THINGS.filter(([, pattern]) => pattern.test(words));
  return told.length === 1 ? told[0]?.[0] : undefined;
}
