import type { Law } from '../corpus/law';
import type { FrontMatter } from '../markdown/frontMatter';
import type { Situation } from './context';
import type { PassageMentions } from './passageMentions';

/** A note on its way from mentions to citations. */
export interface Note {
  readonly law: Law;
  readonly passages: readonly PassageMentions[];
  readonly asOf: string;
  readonly front: FrontMatter;
  readonly defaultInstrument: string;
  /** Where it begins: the same from one reading to the next. */
  readonly beginning: Situation;
}

/** Whether a note speaks of China: of none, "Criminal Law Article 3203" is no slip, but another state's. */
export const speaksOfChina = ({ passages, front }: Note): boolean =>
  front.values.law !== undefined || passages.some(({ whereabouts }) => whereabouts.china);

/** Whether a note speaks of other states, too: then a "Criminal Code" may be any of theirs. */
export const speaksOfOthersToo = ({ passages }: Note): boolean =>
  passages.some(({ whereabouts: { others, abroad } }) => others || abroad);

/**
 * Which common names ("Civil Code") are another state's in a note that never speaks of China: all, where it cites laws as
 * only others number them, or those that it gives to another state.
 */
export function namesOfOthers(note: Note): 'all' | readonly string[] {
  if (speaksOfChina(note)) return [];
  const { passages } = note;
  if (passages.some(({ whereabouts }) => whereabouts.others)) return 'all';
  return passages.flatMap(({ whereabouts }) => whereabouts.theirs);
}
