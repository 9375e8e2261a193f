import { readPinpoints } from '../citation/pinpoints';
import { nameKey } from '../citation/tokens';
import { gradesIn } from '../quantity/grades';
import type { Article, Instrument, Paragraph, Provision } from './instrument';
import { articleOf, isWithin, provisionId, wholeOf } from './instrument';
import type { Law } from './law';
import type { Threshold } from './threshold';

/** The thresholds of an article of an instrument, as its own text sets them. */
type Read = (instrument: Instrument, number: string) => readonly Threshold[];

/** A paragraph of an interpretation, and the provision of which it says when it is met. */
interface Filling {
  readonly instrument: Instrument;
  readonly article: Article;
  readonly from: Provision;
  readonly provision: Provision;
  readonly how: string;
}

const known = new WeakMap<Law, ReadonlyMap<string, readonly Filling[]>>();

/**
 * Thresholds that interpretations set for an article of a law: what is 'found "the circumstances are serious" under
 * Article 285(2) of the Criminal Law' is a threshold of that paragraph, too. Who fills what is found once for a law.
 */
export function filledThresholds(law: Law, instrument: string, article: string, read: Read): Threshold[] {
  const kept = known.get(law) ?? fillingsOf(law);
  known.set(law, kept);
  return (kept.get(`${instrument}/${article}`) ?? []).flatMap((filling) =>
    read(filling.instrument, filling.article.number)
      .filter((base) => isOf(base, filling))
      .map((base) => ({
        ...base,
        provision: filling.provision,
        derivedFrom: { from: base.provision, how: filling.how },
      })),
  );
}

function fillingsOf(law: Law): Map<string, Filling[]> {
  const fillings = new Map<string, Filling[]>();
  for (const instrument of law.instruments.values()) {
    if (instrument.kind !== 'interpretation' || instrument.status !== 'in force' || instrument.origin)
      continue;
    for (const article of instrument.articles.values())
      article.paragraphs.forEach((paragraph, index) => {
        const from = { ...wholeOf(instrument.id), article: article.number, paragraph: index + 1 };
        for (const filled of filledBy(paragraph, law)) {
          const key = provisionId(articleOf(filled.provision));
          fillings.set(key, [...(fillings.get(key) ?? []), { instrument, article, from, ...filled }]);
        }
      });
  }
  return fillings;
}

const isOf = (base: Threshold, { from, article: { paragraphs } }: Filling): boolean =>
  base.kind === 'threshold' &&
  isWithin(base.provision, paragraphs.length === 1 ? { ...from, paragraph: null } : from);

/** The provisions of which a paragraph says when they are met. */
function filledBy({ text }: Paragraph, law: Law): { provision: Provision; how: string }[] {
  const [found] = FOUND.exec(text) ?? [];
  if (!found) return [];
  const behind = text.slice(text.indexOf(found) + found.length).slice(0, FARTHEST);
  return readPinpoints(behind)
    .filter(({ pinpoints: [{ start }] }) => start <= NEAR)
    .slice(0, 1)
    .flatMap(({ pinpoints }) => {
      const end = pinpoints.at(-1)?.end ?? 0;
      const [, name = ''] = OF_LAW.exec(behind.slice(end)) ?? [];
      const [target] = law.byName.get(nameKey(name)) ?? [];
      return pinpoints.flatMap(({ article, levels }) => {
        const whole = target?.articles.get(article ?? '');
        if (!target || !whole || isCatchAll(whole)) return [];
        if (gradesIn(found).length === 0 && !levels.some(({ said }) => said === 'item')) return [];
        const level = (...said: string[]) => levels.find((each) => said.includes(each.said))?.from ?? null;
        const only = whole.paragraphs.length === 1;
        const provision = {
          ...wholeOf(target.id),
          article,
          paragraph: only ? null : level('paragraph', 'number'),
          item: level('item'),
        };
        return [{ provision, how: `${found} ${behind.slice(0, end).trim()}` }];
      });
    });
}

/** 'found "the circumstances are serious" or "the consequences are serious" under'. */
const FOUND = /\bfound,?(?: respectively,)? "[^"]{4,80}"(?:(?:,| or| and)+ "[^"]{4,80}")* under/;
const OF_LAW = /^\s*of the ([A-Z][A-Za-z ]*? Law)\b/;
/** How far behind "under" the provision may begin, and how far its words are read. */
const NEAR = 4;
const FARTHEST = 160;

/** An article that ends in "other acts": each interpretation speaks of one act, and none of the whole. */
const isCatchAll = ({ paragraphs }: Article): boolean =>
  paragraphs.some(({ items }) => /^other\b/i.test(items.at(-1)?.text ?? ''));
