import type { Provision } from '../corpus/instrument';
import type { Span } from '../markdown/span';
import type { Figure } from './figure';

/** The codes that findings carry; each has a page in docs/codes. */
export const CODES = [
  'threshold-mismatch',
  'penalty-mismatch',
  'grade-mismatch',
  'loose-bound',
  'unknown-provision',
  'wrong-level',
  'not-in-force',
  'renumbered',
  'quotation-mismatch',
  'case-name-mismatch',
  'ambiguous-citation',
  'unknown-instrument',
] as const;
export type Code = (typeof CODES)[number];

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change that a reader may accept. Offsets are UTF-16 units in the note. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/** Something in a note that the law does not bear out. */
export interface Finding extends Span {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly provision: Provision | null;
  readonly claim: Figure | null;
  readonly expected: readonly Figure[] | null;
  /** Places in the corpus that bear the message out. */
  readonly related: readonly { readonly provision: Provision; readonly message: string }[];
  /** Offered only where there is one right answer. */
  readonly fixes: readonly Fix[];
}
