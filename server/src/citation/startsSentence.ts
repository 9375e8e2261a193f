/** Whether a sentence begins at the offset, but for "According to", "Under" and the like. */
export const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.。;；!！?？]["”’)）]{0,3}|[:：])\s*(?:["“(（]|(?:according to|under|pursuant to|in accordance with|the|per|依据|根据|依照|按照)\s*)*$/i.test(
    text.slice(Math.max(0, at - 60), at),
  );
