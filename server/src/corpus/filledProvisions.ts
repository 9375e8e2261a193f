import { readPinpoints } from '../citation/pinpoints';
import { nameKey } from '../citation/tokens';
import { gradesIn } from '../quantity/grades';
import type { Article, Instrument, Paragraph, Provision } from './instrument';
import { isWithin, provisionId, wholeOf } from './instrument';
import type { Law } from './law';
import type { Threshold } from './threshold';

/** The thresholds of an article of an instrument, as its own text sets them. */
type Read = (instrument: Instrument, number: string) => readonly Threshold[];

const known = new WeakMap<Law, ReadonlyMap<string, readonly Threshold[]>>();

/**
 * Thresholds that interpretations set for an article of a law: what is 'found "the circumstances are serious" under
 * Article 285(2) of the Criminal Law' is a threshold of that paragraph, too. Found once for a law.
 */
export function filledThresholds(
  law: Law,
  instrument: string,
  article: string,
  read: Read,
): readonly Threshold[] {
  const kept = known.get(law) ?? allFilled(law, read);
  known.set(law, kept);
  return kept.get(`${instrument}/${article}`) ?? [];
}

function allFilled(law: Law, read: Read): Map<string, Threshold[]> {
  const filled = new Map<string, Threshold[]>();
  for (const instrument of law.instruments.values()) {
    if (instrument.kind !== 'interpretation' || instrument.status !== 'in force' || instrument.origin)
      continue;
    for (const article of instrument.articles.values())
      article.paragraphs.forEach((paragraph, index) => {
        const from = { ...wholeOf(instrument.id), article: article.number, paragraph: index + 1 };
        for (const { provision, how } of filledBy(paragraph, law)) {
          const key = provisionId({ ...wholeOf(provision.instrument), article: provision.article });
          const bases = read(instrument, article.number).filter((base) => isOf(base, from, article));
          filled.set(key, [
            ...(filled.get(key) ?? []),
            ...bases.map((base) => ({ ...base, provision, derivedFrom: { from: base.provision, how } })),
          ]);
        }
      });
  }
  return filled;
}

const isOf = (base: Threshold, from: Provision, { paragraphs }: Article): boolean =>
  base.kind === 'threshold' &&
  isWithin(base.provision, paragraphs.length === 1 ? { ...from, paragraph: null } : from);

/** The provisions of which a paragraph says when they are met. */
function filledBy({ text }: Paragraph, law: Law): { provision: Provision; how: string }[] {
  const [found] = FOUND.exec(text) ?? [];
  if (!found) return [];
  const at = text.indexOf(found);
  return readPinpoints(text)
    .filter(({ pinpoints: [{ start }] }) => start >= at + found.length && start <= at + found.length + NEAR)
    .slice(0, 1)
    .flatMap(({ pinpoints }) => {
      const end = pinpoints.at(-1)?.end ?? 0;
      const [, name = ''] = OF_LAW.exec(text.slice(end)) ?? [];
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
        return [{ provision, how: `${found} ${text.slice(at + found.length, end).trim()}` }];
      });
    });
}

/** 'found "the circumstances are serious" or "the consequences are serious" under'. */
const FOUND = /\bfound,?(?: respectively,)? "[^"]{4,80}"(?:(?:,| or| and)+ "[^"]{4,80}")* under/;
const OF_LAW = /^\s*of the ([A-Z][A-Za-z ]*? Law)\b/;
/** How far behind "under" the provision may begin. */
const NEAR = 4;

/** An article that ends in "other acts": each interpretation speaks of one act, and none of the whole. */
const isCatchAll = ({ paragraphs }: Article): boolean =>
  paragraphs.some(({ items }) => /^other\b/i.test(items.at(-1)?.text ?? ''));
