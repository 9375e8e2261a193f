import type { Fix } from '../../../server/src/rules/finding';

/** A text with fixes applied. Their edits may stand in any order; none overlap. */
export const applied = (text: string, fixes: readonly Fix[]): string =>
  fixes
    .flatMap(({ edits }) => edits)
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
