/** What became of each thing that gold labels, by its id: the committed result, and this one. */
export type Outcomes = Readonly<Record<string, string>>;

/** What is better and what is worse than it was, by id; what only one of the two has is counted. */
export interface Changes {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly added: number;
  readonly gone: number;
}

/** Compares two results. What goes from one fault to another is neither gain nor loss. */
export function changesOf(before: Outcomes, now: Outcomes): Changes {
  const both = Object.keys(now).filter((id) => id in before);
  const told = (id: string) => `${id}: ${before[id]} → ${now[id]}`;
  return {
    gains: both.filter((id) => isGood(now[id]) && !isGood(before[id])).map(told),
    losses: both.filter((id) => !isGood(now[id]) && isGood(before[id])).map(told),
    added: Object.keys(now).length - both.length,
    gone: Object.keys(before).filter((id) => !(id in now)).length,
  };
}

const GOOD = new Set(['right', 'left alone', 'found', 'quiet']);
const isGood = (outcome: string | undefined): boolean => GOOD.has(outcome ?? '');

/** The result as a file: one id a line, in order. What this run did not see stays as it was. */
export function writeResult(before: Outcomes, now: Outcomes, splits: readonly string[]): string {
  const kept = Object.entries(before).filter(([id]) => !splits.some((split) => id.startsWith(`${split}/`)));
  const lines = [...kept, ...Object.entries(now)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, outcome]) => `  ${JSON.stringify(id)}: ${JSON.stringify(outcome)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
