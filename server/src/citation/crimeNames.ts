import type { Span } from '../markdown/span';

/** A crime that prose names. */
export interface CrimeName extends Span {
  /** The name, as `crimeKey` gives it. */
  readonly crime: string;
  readonly language: 'en' | 'zh';
}

/** Two characters are anything: 盗窃. */
const HEAD = /^\s*([\u4e00-\u9fff、]{4,20})(?=\s?[：:])/;

/**
 * The names of crimes to look for, as data. In Chinese every one ends in 罪, in English it follows "crime of" or
 * "offence of": nothing else is looked at.
 */
export class CrimeNames {
  private readonly known: ReadonlySet<string>;
  private readonly longest: number;
  /** The words that English names begin with. */
  private readonly firstWords: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.known = new Set([...names].map(crimeKey));
    this.firstWords = new Set(
      [...this.known].flatMap((name) => (isChinese(name) ? [] : (name.split(' ')[0] ?? []))),
    );
    this.longest = Math.max(0, ...[...this.known].filter(isChinese).map(({ length }) => length));
  }

  /** The crimes of a text, of overlapping ones the longest. Linear. */
  read(text: string): CrimeName[] {
    return [...this.headed(text), ...this.chinese(text), ...this.english(text)];
  }

  /** 集资诈骗：……: at the head of an item or a cell a crime is called without the last character. */
  private headed(text: string): CrimeName[] {
    const [whole = '', words = ''] = HEAD.exec(text) ?? [];
    const start = whole.length - words.length;
    return words !== '' && this.known.has(`${words}罪`)
      ? [{ start, end: whole.length, crime: `${words}罪`, language: 'zh' }]
      : [];
  }

  private chinese(text: string): CrimeName[] {
    const found: CrimeName[] = [];
    for (let at = text.indexOf('罪'); at >= 0; at = text.indexOf('罪', at + 1)) {
      const end = at + 1;
      for (let start = Math.max(found.at(-1)?.end ?? 0, end - this.longest); start < at; start++) {
        const crime = text.slice(start, end);
        if (!this.known.has(crime) || isPartOfLonger(text, start, crime)) continue;
        found.push({ start, end, crime, language: 'zh' });
        break;
      }
    }
    return found;
  }

  private english(text: string): CrimeName[] {
    return [...text.matchAll(ANNOUNCED)].flatMap((announced): CrimeName[] => {
      const start = announced.index + announced[0].length;
      const words = [...text.slice(start, start + LONGEST_ENGLISH).matchAll(/[A-Za-z][A-Za-z’'-]*|[.;:()]/g)];
      const stop = words.findIndex(([word]) => /[.;:()]/.test(word));
      const own = stop < 0 ? words : words.slice(0, stop);
      const first = own.find(([word]) => !SMALL.test(word))?.[0] ?? '';
      if (!this.firstWords.has(crimeKey(first))) return [];
      const keys = own.map(([word]) => crimeKey(word));
      for (let count = own.length; count > 0; count--) {
        const last = own[count - 1];
        const crime = keys.slice(0, count).filter(Boolean).join(' ');
        if (!keys[count - 1] || !this.known.has(crime)) continue;
        return [{ start, end: start + (last?.index ?? 0) + (last?.[0].length ?? 0), crime, language: 'en' }];
      }
      return [];
    });
  }
}

/** 金融诈骗罪 is a chapter of the law, not 诈骗罪: before a short name stands a word that leads to it, or none. */
const isPartOfLonger = (text: string, start: number, crime: string): boolean =>
  crime.length <= LONGEST_SHORT &&
  /[\u4e00-\u9fff]/.test(text[start - 1] ?? '') &&
  !LEADS_TO_CRIME.test(text[start - 1] ?? '');
const LONGEST_SHORT = 5;
const LEADS_TO_CRIME = /[犯成以为按的和与及是嫌于定论处即该本对将或有而因属依立用涉比从指看讲含并]/;

const ANNOUNCED = /\b(?:crimes?|offen[cs]es?|charges?) of (?:the )?["“]?/gi;
const SMALL = /^(?:the|a|an|and|or)$/i;
const LONGEST_ENGLISH = 160;
const isChinese = (name: string): boolean => /[\u4e00-\u9fff]/.test(name);

/** A name as names of crimes are compared: hyphens, plurals, small letters and small words make no difference. */
export function crimeKey(name: string): string {
  if (isChinese(name)) return name;
  return (name.toLowerCase().match(/[a-z]+(?:['’]s)?/g) ?? [])
    .filter((word) => !SMALL.test(word))
    .map((word) =>
      word
        .replace(/['’]s$/, '')
        .replace(/ies$/, 'y')
        .replace(/(?<=[^su])s$/, ''),
    )
    .join(' ');
}
