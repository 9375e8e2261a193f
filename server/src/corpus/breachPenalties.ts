import { readPinpoints } from '../citation/pinpoints';
import type { Article, Instrument } from './instrument';
import { wholeOf } from './instrument';
import type { Threshold } from './threshold';

type Read = (instrument: Instrument, number: string) => readonly Threshold[];

/** What punishes the breach of an article, or the crime that it sets out: the article that says so, and its words. */
export interface Punishing {
  readonly of: 'breach' | 'crime';
  readonly number: string;
  readonly paragraph: number | null;
  readonly breached: number | null;
  readonly how: string;
}

type ReadPunishing = (article: string) => readonly Punishing[];

const known = new WeakMap<Instrument, ReadPunishing>();

/** Tells where that can be had for the articles of an instrument, so that its text need not be read for it. */
export const knowPunishing = (instrument: Instrument, read: ReadPunishing): void => {
  known.set(instrument, read);
};

/** What punishes the breach of an article of an instrument, or its crime, as its own text says; found once. */
export function punishingOf(instrument: Instrument, article: string): readonly Punishing[] {
  const kept = known.get(instrument) ?? readPunishing(instrument);
  known.set(instrument, kept);
  return kept(article);
}

/**
 * Penalties that another article of the same instrument sets for the breach of an article, "Where a person acts in
 * violation of Article 28 of this Law …", or for the crime that it sets out, with what fills them: "Whoever commits the
 * crime of offering bribes is sentenced to …". Notes cite either of the two.
 */
export function breachPenalties(instrument: Instrument, article: string, read: Read): Threshold[] {
  return punishingOf(instrument, article).flatMap(({ of, number, paragraph, breached, how }) =>
    read(instrument, number)
      .filter((each) => of === 'crime' || (each.kind === 'penalty' && each.provision.paragraph === paragraph))
      .map((each) => ({
        ...each,
        provision: { ...wholeOf(instrument.id), article, paragraph: breached },
        derivedFrom: each.derivedFrom ?? { from: each.provision, how },
      })),
  );
}

function readPunishing(instrument: Instrument): ReadPunishing {
  const punishing = new Map<string, Punishing[]>();
  const articles = [...instrument.articles.values()];
  for (const article of articles)
    for (const [breached, found] of [
      ...article.paragraphs.flatMap((_, index) => breachesIn(article, index)),
      ...crimesIn(article, articles),
    ])
      punishing.set(breached, [...(punishing.get(breached) ?? []), found]);
  return (article) => punishing.get(article) ?? [];
}

/** The breaches that a paragraph punishes, in its own words or one in each of its items. */
function breachesIn({ number, paragraphs }: Article, index: number): [string, Punishing][] {
  const { text = '', items = [] } = paragraphs[index] ?? {};
  const paragraph = paragraphs.length === 1 ? null : index + 1;
  return [text, ...items.map((each) => each.text)].flatMap((words) => breachIn(words, number, paragraph));
}

function breachIn(text: string, number: string, paragraph: number | null): [string, Punishing][] {
  const found = BREACH.exec(text);
  if (!found) return [];
  const behind = found.index + found[0].length;
  const [, list = '', how = ''] = /^(.{0,90}?)( of (?:this|these) [A-Z])/.exec(text.slice(behind)) ?? [];
  if (how === '') return [];
  return readPinpoints(list).flatMap(({ pinpoints }) =>
    pinpoints.flatMap(({ article, levels }): [string, Punishing][] =>
      article === null
        ? []
        : [
            [
              article,
              {
                of: 'breach',
                number,
                paragraph,
                breached: levels[0]?.from ?? null,
                how: `${found[0]}${list}`,
              },
            ],
          ],
    ),
  );
}

/**
 * "Whoever commits the crime of offering bribes is sentenced to …", of the articles that say what that is; and "convicted
 * and punished under Article 263 of this Law", of an article that sets no penalty itself.
 */
function crimesIn(article: Article, articles: readonly Article[]): [string, Punishing][] {
  const text = article.paragraphs.map((each) => each.text).join('\n');
  const [named, crime] = CRIME.exec(text) ?? [];
  const [referred, list = ''] = PENAL.test(text) ? [] : (REFERS.exec(text) ?? []);
  const others = readPinpoints(list).flatMap(({ pinpoints }) =>
    pinpoints.flatMap((each) => each.article ?? []),
  );
  const setOut =
    crime === undefined
      ? []
      : articles.filter((each) => each.paragraphs.some((one) => setsOut(one.text, crime)));
  const of = 'crime';
  const rest = { of, paragraph: null, breached: null, how: referred ?? named ?? '' } as const;
  return (others.length > 0 ? others : crime === undefined ? [] : [article.number]).flatMap((number) => [
    ...setOut.map((each): [string, Punishing] => [each.number, { ...rest, number }]),
    ...(number === article.number ? [] : [[article.number, { ...rest, number }] as [string, Punishing]]),
  ]);
}
const CRIME = /^Whoever commits the crime of ([a-z ]+?) is (?:sentenced|punished)/;
const REFERS = /\b(?:convicted and )?punished under (Articles? [\d,and or-]{1,40}?) of this Law/;
/** An article that sets a penalty itself. */
const PENAL = /\bsentenced to\b|\bis (?:also )?fined\b/;

/** "commits the crime of accepting bribes", "is dealt with as having accepted bribes". */
const setsOut = (text: string, crime: string): boolean =>
  !PENAL.test(text) &&
  (text.indexOf(`commits the crime of ${crime}`) > 'Whoever '.length ||
    text.includes(`dealt with as having ${crime.replace('ing ', 'ed ')}.`));

const BREACH =
  /\b(?:[Ii]n violation of(?: the provisions of)?|prohibited by|not perform [^.;,]{1,90}? in|not fulfil [^.;,]{1,90}? in) (?=Articles? \d)/;
