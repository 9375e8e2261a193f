/**
 * A history of steps. Equal histories are the same object, so that one look tells whether a note named the same
 * before a block as it did when the block was last resolved.
 */
export class History {
  private readonly next = new Map<number, History>();

  /** The history that goes on with a step. */
  after(step: number): History {
    const kept = this.next.get(step);
    if (kept) return kept;
    const made = new History();
    this.next.set(step, made);
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
