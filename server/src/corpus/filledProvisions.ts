import { readPinpoints } from '../citation/pinpoints';
import { nameKey } from '../citation/tokens';
import { gradesIn } from '../quantity/grades';
import type { Article, Instrument, Paragraph, Provision } from './instrument';
import { isWithin, wholeOf } from './instrument';
import type { Law } from './law';
import { isNameOnly } from './register';
import type { Threshold } from './threshold';

/** The thresholds of an article of an instrument, as its own text sets them. */
type Read = (instrument: Instrument, number: string) => readonly Threshold[];

/** What a paragraph of an interpretation says of a provision: that here it is met. The words alone, whatever law is at hand. */
export interface Filling {
  /** The paragraph that says so; the only one of an article is not counted. */
  readonly article: string;
  readonly paragraph: number | null;
  /** The law that it names, and the place there. */
  readonly law: string;
  readonly filled: {
    readonly article: string;
    readonly paragraph: number | null;
    readonly item: number | null;
  };
  readonly how: string;
  /** What is met is no grade but a part of the crime, "gathers people to gamble"; then these are its words. */
  readonly element: string | null;
}

/** A filling of an article that the law at hand has. */
interface Bound {
  readonly instrument: Instrument;
  readonly article: string;
  readonly from: Provision;
  readonly provision: Provision;
  readonly how: string;
}

type Told = readonly [interpretation: Instrument, fillings: readonly Filling[]];

/** By the id of a law what is said of it; bound to its articles when one of them is first asked for. */
const told = new WeakMap<Law, ReadonlyMap<string, readonly Told[]>>();
const bound = new WeakMap<Law, Map<string, ReadonlyMap<string, readonly Bound[]>>>();

/**
 * Thresholds that interpretations set for an article of a law: what is 'found "the circumstances are serious" under
 * Article 285(2) of the Criminal Law' is a threshold of that paragraph, too. Who fills what is found once for a law.
 */
export function filledThresholds(law: Law, instrument: Instrument, article: string, read: Read): Threshold[] {
  const ofLaw = bound.get(law) ?? new Map<string, ReadonlyMap<string, readonly Bound[]>>();
  bound.set(law, ofLaw);
  const kept = ofLaw.get(instrument.id) ?? boundTo(instrument, toldOf(law).get(instrument.id) ?? []);
  ofLaw.set(instrument.id, kept);
  return (kept.get(article) ?? []).flatMap((filling) =>
    read(filling.instrument, filling.article)
      .filter((base) => base.kind === 'threshold' && isWithin(base.provision, filling.from))
      .map((base) => ({
        ...base,
        provision: filling.provision,
        derivedFrom: { from: base.provision, how: filling.how },
      })),
  );
}

function toldOf(law: Law): ReadonlyMap<string, readonly Told[]> {
  const kept = told.get(law);
  if (kept) return kept;
  const byTarget = new Map<string, [Instrument, Filling[]][]>();
  for (const instrument of law.instruments.values()) {
    if (!fills(instrument)) continue;
    for (const filling of fillingsOf(instrument)) {
      const [target] = law.byName.get(nameKey(filling.law)) ?? [];
      if (!target) continue;
      const ofTarget = byTarget.get(target.id) ?? [];
      byTarget.set(target.id, ofTarget);
      const last = ofTarget.at(-1);
      if (last?.[0] === instrument) last[1].push(filling);
      else ofTarget.push([instrument, [filling]]);
    }
  }
  told.set(law, byTarget);
  return byTarget;
}

const fills = (instrument: Instrument): boolean =>
  !isNameOnly(instrument) &&
  !instrument.origin &&
  instrument.kind === 'interpretation' &&
  instrument.status === 'in force';

function boundTo(target: Instrument, all: readonly Told[]): Map<string, Bound[]> {
  const byArticle = new Map<string, Bound[]>();
  for (const [instrument, fillings] of all)
    for (const { article, paragraph, filled, how, element } of fillings) {
      const whole = target.articles.get(filled.article);
      if (!whole || isCatchAll(whole) || (element !== null && !speaksOf(whole, element))) continue;
      const only = whole.paragraphs.length === 1;
      const from = { ...wholeOf(instrument.id), article, paragraph };
      const provision = { ...wholeOf(target.id), ...filled, paragraph: only ? null : filled.paragraph };
      const same = byArticle.get(filled.article) ?? [];
      byArticle.set(filled.article, same);
      same.push({ instrument, article, from, provision, how });
    }
  return byArticle;
}

const known = new WeakMap<Instrument, readonly Filling[]>();

/** Tells what an interpretation fills, so that its text need not be read for it. */
export const knowFillings = (instrument: Instrument, fillings: readonly Filling[]): void => {
  known.set(instrument, fillings);
};

/** What an interpretation says of provisions; none of what is no interpretation in force. */
export function fillingsOf(instrument: Instrument): readonly Filling[] {
  if (!fills(instrument)) return [];
  const kept = known.get(instrument);
  if (kept) return kept;
  const fillings = [...instrument.articles.values()].flatMap(({ number, paragraphs }) =>
    paragraphs.flatMap((each, index) => {
      const paragraph = paragraphs.length === 1 ? null : index + 1;
      return filledBy(each).map((filling) => ({ article: number, paragraph, ...filling }));
    }),
  );
  known.set(instrument, fillings);
  return fillings;
}

/** The provisions of which a paragraph says when they are met. */
function filledBy({ text }: Paragraph): Pick<Filling, 'law' | 'filled' | 'how' | 'element'>[] {
  const [found] = FOUND.exec(text) ?? [];
  if (!found) return [];
  const isGraded = gradesIn(found).length > 0;
  const behind = text.slice(text.indexOf(found) + found.length).slice(0, FARTHEST);
  return readPinpoints(behind)
    .filter(({ pinpoints: [{ start }] }) => start <= NEAR)
    .slice(0, 1)
    .flatMap(({ pinpoints }) => {
      const end = pinpoints.at(-1)?.end ?? 0;
      const [, law] = OF_LAW.exec(behind.slice(end)) ?? [];
      const how = `${found} ${behind.slice(0, end).trim()}`;
      return pinpoints.flatMap(({ article, levels }) => {
        if (law === undefined || article === null) return [];
        const isOfItem = levels.some(({ said }) => said === 'item');
        const element = isGraded || isOfItem ? null : (/"([^"]+)"/.exec(found)?.[1] ?? null);
        const level = (...said: string[]) => levels.find((each) => said.includes(each.said))?.from ?? null;
        return [
          {
            law,
            filled: { article, paragraph: level('paragraph', 'number'), item: level('item') },
            how,
            element,
          },
        ];
      });
    });
}

/** 'found "the circumstances are serious" or "the consequences are serious" under', 'falls under "…" in'. */
const FOUND =
  /\b(?:found,?(?: respectively,)?|falls under) "[^"]{4,80}"(?:(?:,| or| and)+ "[^"]{4,80}")* (?:under|in)(?= (?:items? \(|paragraph|Article))/;
const OF_LAW = /^\s*of the ([A-Z][A-Za-z ]*? Law)\b/;
/** How far behind "under" the provision may begin, and how far its words are read. */
const NEAR = 4;
const FARTHEST = 160;

/** Whether an article has the words of an element, in whatever form: "extortion on several occasions". */
function speaksOf({ paragraphs }: Article, element: string): boolean {
  const words = paragraphs.map(({ text }) => text.toLowerCase()).join(' ');
  return (element.toLowerCase().match(/[a-z]{4,}/g) ?? []).every((word) =>
    words.includes(word.slice(0, STEM)),
  );
}
const STEM = 5;

/** An article that ends in "other acts": each interpretation speaks of one act, and none of the whole. */
const isCatchAll = ({ paragraphs }: Article): boolean =>
  paragraphs.some(({ items }) => /^other\b/i.test(items.at(-1)?.text ?? ''));
