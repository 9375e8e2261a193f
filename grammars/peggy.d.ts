declare module '*.peggy' {
  /** The value of a rule of the grammar where it matches at an offset of the text, else undefined. */
  export function parse(text: string, at: number, rule: string): unknown;
}
