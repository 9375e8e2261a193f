import type { Pinpoint } from '../citation/mention';
import type { Instrument } from '../corpus/instrument';
import { locate } from '../corpus/locate';

/**
 * Whether an instrument certainly has the place that a pinpoint names: its text shows it or, of a law by name only, the
 * register knows that the article consists of items. What might be there is enough for "Article 285(2)", not for
 * "285(2)" alone or 13(a).
 */
export function holds(instrument: Instrument, { article, levels }: Pinpoint): boolean {
  if (article === null) return false;
  const located = locate(instrument, article, levels);
  if (located.found === 'none') return false;
  const [level, ...deeper] = levels;
  const isItem = level !== undefined && level.said !== 'paragraph' && deeper.length === 0;
  return located.text || (isItem && instrument.itemed.includes(article));
}
