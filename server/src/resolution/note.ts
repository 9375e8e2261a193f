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

/**
 * Which common names ("Civil Code") are another state's in a note that never speaks of China: all, where it cites laws as
 * only others number them, or those that it gives to another state.
 */
export function namesOfOthers({ passages, front }: Note): 'all' | readonly string[] {
  if (front.values.law !== undefined || passages.some(({ whereabouts }) => whereabouts.china)) return [];
  if (passages.some(({ whereabouts }) => whereabouts.others)) return 'all';
  return passages.flatMap(({ whereabouts }) => whereabouts.theirs);
}
