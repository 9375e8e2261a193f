/**
 * A list that is only ever added to. Equal histories are the same object, so that one look tells whether a note
 * named the same before a place as it did when the place was last read.
 */
export class History<T> {
  private next: Map<number, History<T>> | undefined;

  /** Without arguments: the history of nothing. Histories can be compared if they go back to the same one. */
  constructor(
    readonly last: T | null = null,
    readonly before: History<T> | null = null,
  ) {}

  /** The history that goes on with a step. @param mark a number that tells the step from all others */
  after(step: T, mark: number): History<T> {
    const kept = this.next?.get(mark);
    if (kept) return kept;
    const made = new History<T>(step, this);
    this.next ??= new Map();
    this.next.set(mark, made);
    return made;
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
