import type { Instrument, Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import { isNameOnly } from '../corpus/register';
import { wordingsOf } from '../corpus/wordings';

/** An instrument, an article or a crime as it is looked through; all words in lower case. */
export interface SearchEntry {
  readonly provision: Provision;
  readonly instrument: Instrument;
  readonly kind: 'instrument' | 'article' | 'crime';
  /** Names of the instrument, each behind a line end. */
  readonly names: string;
  /** Caption of the article, names of the crime. */
  readonly caption: string;
  readonly text: string;
}

/** All that can be found in a law, made when it is first searched; it takes less time than a word to type. */
export function searchEntries(law: Law): readonly SearchEntry[] {
  const entries = kept.get(law) ?? [...law.instruments.values()].flatMap((each) => entriesOf(law, each));
  kept.set(law, entries);
  return entries;
}

const kept = new WeakMap<Law, readonly SearchEntry[]>();

function entriesOf(law: Law, instrument: Instrument): SearchEntry[] {
  const { id, number, crimes, origin } = instrument;
  const names = ['', ...wordingsOf(instrument), number ?? '', id].join('\n').toLowerCase();
  const whole = {
    provision: wholeOf(id),
    instrument,
    kind: 'instrument',
    names,
    caption: '',
    text: '',
  } as const;
  // Texts of packs are read from their files one by one: they are found by name and number.
  if (isNameOnly(instrument) || origin !== undefined) return [whole];
  const articles = [...instrument.articles.values()].map(({ number: article, caption }) => {
    const provision = { ...wholeOf(id), article };
    const about = `${caption?.english ?? ''}\n${caption?.chinese ?? ''}`.toLowerCase();
    return {
      provision,
      instrument,
      kind: 'article' as const,
      names,
      caption: about,
      text: wordsOf(law, provision).toLowerCase(),
    };
  });
  const offences = crimes.map(({ names: called, article, paragraph }) => ({
    provision: { ...wholeOf(id), article, paragraph },
    instrument,
    kind: 'crime' as const,
    names,
    caption: called.join('\n').toLowerCase(),
    text: '',
  }));
  return [whole, ...articles, ...offences];
}
