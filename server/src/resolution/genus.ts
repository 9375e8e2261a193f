import type { Instrument } from '../corpus/instrument';

const GENERA: readonly (readonly [RegExp, RegExp])[] = [
  [/interpretation|解释/i, /^interpretation$/],
  [/\blaw\b|code|(?<!办)法$|法律/i, /^law$/],
  [/regulation|条例/i, /^regulation$/],
  [/measures|办法/i, /^(?:regulation|rule)$/],
  [/standards|标准/i, /^(?:regulation|rule|notice)$/],
  [/provisions|规定/i, /^(?:regulation|rule|notice|interpretation)$/],
  [/notice|通知|opinions|意见/i, /^notice$/],
  [/guidelines|minutes|\breply\b/i, /^(?:notice|interpretation|rule)$/],
  [/\brules\b/i, /^(?:regulation|rule)$/],
  [/amendment|修正案/i, /^amendment$/],
];

/** The kinds of instrument that the words may mean. */
export const genusOf = (words: string): RegExp | undefined =>
  GENERA.find(([pattern]) => pattern.test(words))?.[1];
/** "that document", 同一文件: of whatever kind it is. */
export const ANY_GENUS = /^/;
/** Whether an instrument is of a kind. */
export const isOfGenus = (instrument: Instrument, genus: RegExp): boolean => genus.test(instrument.kind);
/** 股东协议, 员工手册: what people write for one another, and no law. */
export const isPaper = (words: string): boolean =>
  /(?:合同|协议|章程|手册|须知|守则|制度|备忘录|[函书单]|(?<![公条盟])约)(?:[（(][^（）()]*[)）])?$/.test(
    words,
  );
/** 该法, 前述法律, 该条例: pronouns that no contract is called by. */
export const isPronounOfLaw = (words: string): boolean =>
  /^[\u4e00-\u9fff].*(?:法|法律|法规|条例|解释)$/.test(words);
/** A head noun alone: "Interpretation", 解释. */
export const isBareGenus = (words: string): boolean =>
  /^(?:Interpretation|Law|Code|Regulations?|Measures|Provisions|Standards|Notice|Opinions|Guidelines|(?:Judicial|Joint) Interpretation|(?:司法)?解释|条例|办法|规定|标准|通知|意见)$/.test(
    words,
  );
/** Which titles a note may shorten to a head noun and one word before it: "the Interim Measures", "the Administrative Provisions". */
export function modifierOf(words: string): ((instrument: Instrument) => boolean) | undefined {
  const [, modifier] = MODIFIED.exec(words) ?? [];
  if (modifier === undefined) return undefined;
  const pattern =
    modifier === 'Administrative'
      ? /^Administrative|\bAdministration\b/
      : /^(?:Interim|Provisional|Temporary)\b/;
  return ({ title, names }) => [title, ...names].some((each) => pattern.test(each));
}
const MODIFIED = /^(Interim|Provisional|Temporary|Administrative) (?:Measures|Provisions|Regulations|Rules)$/;
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

/** A case has no articles: what a note cites behind it is of the law that it named before. */
export const isOfCase = ({ kind }: Instrument): boolean => kind === 'case' || kind === 'judgment';

/** Kinds of text that a bare "Article 285" may be of. */
export const STATUTES: ReadonlySet<Instrument['kind']> = new Set([
  'law',
  'interpretation',
  'regulation',
  'rule',
  'notice',
]);

/** "of the Code": no law that is not called so. */
export const isCode = (instrument: Instrument): boolean =>
  [instrument.title, ...instrument.names].some((each) => /\bCode\b/.test(each));
