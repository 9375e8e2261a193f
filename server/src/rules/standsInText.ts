import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Quantity } from '../quantity/quantity';
import { wordingOf } from './standsUnmeasured';

/** Whether both ends of a figure stand somewhere in a text of the law. */
export function standsInText({ value, upper, unit }: Quantity, text: Instrument, law: Law): boolean {
  const articles = [...text.articles.keys()].map((article) => ({ ...wholeOf(text.id), article }));
  const isThere = (said: number): boolean =>
    articles.some((article) =>
      wordingOf([article], law).quantities.some(
        (each) => each.unit === unit && (each.value === said || each.upper === said),
      ),
    );
  return isThere(value) && (upper === null || isThere(upper));
}
