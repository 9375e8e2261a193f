import type { Language } from '../markdown/words';
import type { CliWords } from './words';

/** How a command speaks: results, complaints, and what is piped into it. */
export interface Terminal {
  /** The language of messages, and what is said in it. */
  readonly language: Language;
  readonly words: CliWords;
  /** One or more lines of result. */
  print(words: string): void;
  /** One or more lines for whoever runs the command; never part of the result. */
  complain(words: string): void;
  /** Whether the result is read by a person on a screen with colours. */
  readonly colours: boolean;
  standardInput(): Promise<string>;
}

/** Exit codes. */
export const EXIT = {
  /** Nothing at warning or above. */
  nothing: 0,
  findings: 1,
  /** Wrong usage, or something that can't be read. */
  failed: 2,
} as const;
