declare module '*.peggy' {
  /** What Peggy's `peg$library` mode answers: the rule's value (or `peg$FAILED`) and where it stopped. */
  export function parse(input: string, options: Record<string, unknown>): unknown;
}
