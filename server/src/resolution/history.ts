/**
 * A list that is only ever added to. Equal histories are the same object, so that one look tells whether a note
 * named the same before a place as it did when the place was last read.
 */
export class History<T> {
  /** How it goes on: most histories go on in one way only. */
  private next: { readonly mark: number; readonly history: History<T> } | undefined;
  private others: Map<number, History<T>> | undefined;

  /** Without arguments: the history of nothing. Histories can be compared if they go back to the same one. */
  constructor(
    readonly last: T | null = null,
    readonly before: History<T> | null = null,
  ) {}

  /** The history that goes on with a step. @param mark a number that tells the step from all others */
  after(step: T, mark: number): History<T> {
    const { next, others } = this;
    const kept = next?.mark === mark ? next.history : others?.get(mark);
    if (kept) return kept;
    const history = new History<T>(step, this);
    if (next) this.others = (others ?? new Map<number, History<T>>()).set(mark, history);
    else this.next = { mark, history };
    return history;
  }
}

const numbers = new Map<string, number>();

/** A number for words, the same for the same words as long as the program runs. */
export function numberOf(words: string): number {
  const kept = numbers.get(words);
  if (kept !== undefined) return kept;
  numbers.set(words, numbers.size + 1);
  return numbers.size;
}
