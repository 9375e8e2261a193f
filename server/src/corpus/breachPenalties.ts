import { readPinpoints } from '../citation/pinpoints';
import type { Article, Instrument } from './instrument';
import { wholeOf } from './instrument';
import type { Threshold } from './threshold';

type Read = (instrument: Instrument, number: string) => readonly Threshold[];

/** What punishes the breach of an article: the article that says so, and its words. */
interface Punishing {
  readonly number: string;
  readonly paragraph: number | null;
  readonly breached: number | null;
  readonly how: string;
}

const known = new WeakMap<Instrument, ReadonlyMap<string, readonly Punishing[]>>();

/**
 * Penalties that another article of the same instrument sets for the breach of an article: "Where a person acts in
 * violation of Article 28 of this Law …". Notes cite either of the two.
 */
export function breachPenalties(instrument: Instrument, article: string, read: Read): Threshold[] {
  const kept = known.get(instrument) ?? punishingIn(instrument);
  known.set(instrument, kept);
  return (kept.get(article) ?? []).flatMap(({ number, paragraph, breached, how }) =>
    read(instrument, number)
      .filter((each) => each.kind === 'penalty' && each.provision.paragraph === paragraph)
      .map((each) => ({
        ...each,
        provision: { ...wholeOf(instrument.id), article, paragraph: breached },
        derivedFrom: { from: each.provision, how },
      })),
  );
}

function punishingIn(instrument: Instrument): Map<string, Punishing[]> {
  const punishing = new Map<string, Punishing[]>();
  for (const article of instrument.articles.values())
    article.paragraphs.forEach((_, index) => {
      for (const [breached, found] of breachesIn(article, index))
        punishing.set(breached, [...(punishing.get(breached) ?? []), found]);
    });
  return punishing;
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
