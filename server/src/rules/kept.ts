/** Words for what is kept for a time, in notes, and in the law. */

/** Whether a note's words speak of how long something is kept. */
export const speaksOfKeeping = (words: string): boolean =>
  /\b(?:ke(?:ep|eps|pt)|retain(?:s|ed|ing)?|retention|stor(?:e|es|ed|age)|preserv\w+)\b|保存|留存|保留/i.test(
    words,
  );

/** Whether words of the law do. */
export const setsKeeping = (words: string): boolean =>
  /\b(?:kept|keep(?:s|ing)?|retain(?:s|ed|ing)?|preserv(?:es|ed|ing)|stor(?:es|ed|ing))\b/i.test(words);
