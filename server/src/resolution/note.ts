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
