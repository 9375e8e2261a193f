import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordingsOf } from '../corpus/wordings';

/** A name that the law knows. */
export interface KnownName {
  readonly name: string;
  /** The name in lower case. */
  readonly key: string;
  readonly instrument: Instrument;
}

/** The names of all instruments in a language, in the order of their keys. */
export function knownNames(law: Law, language: 'en' | 'zh'): readonly KnownName[] {
  const known = kept.get(law) ?? listed(law);
  kept.set(law, known);
  return known[language];
}

/** The names that begin with these words, whatever their capitals; at most as many as anyone looks through. */
export function namesBeginningWith(law: Law, language: 'en' | 'zh', words: string): KnownName[] {
  const names = knownNames(law, language);
  const key = words.toLowerCase();
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const found: KnownName[] = [];
  for (let i = low; i < names.length && found.length < MOST_NAMES; i++) {
    const each = names[i] as KnownName;
    if (!each.key.startsWith(key)) break;
    found.push(each);
  }
  return found;
}

const MOST_NAMES = 500;
const kept = new WeakMap<Law, Readonly<Record<'en' | 'zh', readonly KnownName[]>>>();

function listed({ instruments }: Law): Readonly<Record<'en' | 'zh', readonly KnownName[]>> {
  const all = [...instruments.values()].flatMap((instrument) =>
    wordingsOf(instrument).map((name) => ({ name, key: name.toLowerCase(), instrument })),
  );
  const of = (isWanted: (name: string) => boolean) =>
    all
      .filter(({ name }) => isWanted(name))
      .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const isChinese = (name: string) => /[\u4e00-\u9fff]/.test(name);
  return { en: of((name) => !isChinese(name)), zh: of(isChinese) };
}
