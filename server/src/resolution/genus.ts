import type { Instrument } from '../corpus/instrument';

const GENERA: readonly (readonly [RegExp, RegExp])[] = [
  [/interpretation|解释/i, /^interpretation$/],
  [/\blaw\b|code|(?<!办)法$|法律/i, /^law$/],
  [/regulation|条例/i, /^regulation$/],
  [/measures|办法/i, /^(?:regulation|rule)$/],
  [/provisions|standards|规定|标准/i, /^(?:regulation|rule|notice|interpretation)$/],
  [/notice|通知|opinions|意见/i, /^notice$/],
  [/amendment|修正案/i, /^amendment$/],
];

/** The kinds of instrument that the words may mean. */
export const genusOf = (words: string): RegExp | undefined =>
  GENERA.find(([pattern]) => pattern.test(words))?.[1];
/** "that document", 同一文件: of whatever kind it is. */
export const ANY_GENUS = /^/;
/** Whether an instrument is of a kind. */
export const isOfGenus = (instrument: Instrument, genus: RegExp): boolean => genus.test(instrument.kind);
/** A head noun alone: "Interpretation", 解释. */
export const isBareGenus = (words: string): boolean =>
  /^(?:Interpretation|Law|Code|Regulations?|Measures|Provisions|Standards|Notice|Opinions|(?:司法)?解释|条例|办法|规定|标准|通知|意见)$/.test(
    words,
  );
/** A text named only as the one that implements another. */
export const IMPLEMENTING =
  /^(?:Implementation|Implementing) (?:Measures|Rules|Regulations)$|^Measures for (?:the )?Implementation$|^(?:实施办法|实施细则|实施条例)$/;

/** "… as used in this Interpretation": the provision speaks of its own instrument. */
export function selfReference(text: string, from: number): RegExp | undefined {
  const rest = /^[^.。]{0,160}/.exec(text.slice(from, from + 160))?.[0] ?? '';
  const found =
    /\b(?:this|these) (interpretation|law|regulations?|provisions|measures|code)\b|本(解释|法|条例|办法|规定)/i.exec(
      rest,
    );
  return found ? genusOf(found[1] ?? found[2] ?? '') : undefined;
}
