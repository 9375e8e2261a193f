import { readPinpoints } from '../citation/pinpoints';
import type { Article, Instrument } from './instrument';
import { wholeOf } from './instrument';
import type { Threshold } from './threshold';

type Read = (instrument: Instrument, number: string) => readonly Threshold[];

/** What punishes the breach of an article: the article that says so, and its words. */
export interface Punishing {
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

/** What punishes the breach of an article of an instrument, as its own text says; found once. */
export function punishingOf(instrument: Instrument, article: string): readonly Punishing[] {
  const kept = known.get(instrument) ?? readPunishing(instrument);
  known.set(instrument, kept);
  return kept(article);
}

/**
 * Penalties that another article of the same instrument sets for the breach of an article: "Where a person acts in
 * violation of Article 28 of this Law …". Notes cite either of the two.
 */
export function breachPenalties(instrument: Instrument, article: string, read: Read): Threshold[] {
  return punishingOf(instrument, article).flatMap(({ number, paragraph, breached, how }) =>
    read(instrument, number)
      .filter((each) => each.kind === 'penalty' && each.provision.paragraph === paragraph)
      .map((each) => ({
        ...each,
        provision: { ...wholeOf(instrument.id), article, paragraph: breached },
        derivedFrom: { from: each.provision, how },
      })),
  );
}

function readPunishing(instrument: Instrument): ReadPunishing {
  const punishing = new Map<string, Punishing[]>();
  for (const article of instrument.articles.values())
    article.paragraphs.forEach((_, index) => {
      for (const [breached, found] of breachesIn(article, index))
        punishing.set(breached, [...(punishing.get(breached) ?? []), found]);
    });
  return (article) => punishing.get(article) ?? [];
}

function breachesIn({ number, paragraphs }: Article, index: number): [string, Punishing][] {
  const { text = '' } = paragraphs[index] ?? {};
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
                number,
                paragraph: paragraphs.length === 1 ? null : index + 1,
                breached: levels[0]?.from ?? null,
                how: `${found[0]}${list}`,
              },
            ],
          ],
    ),
  );
}

const BREACH =
  /\b(?:[Ii]n violation of|not perform [^.;,]{1,90}? in|not fulfil [^.;,]{1,90}? in) (?=Articles? \d)/;
