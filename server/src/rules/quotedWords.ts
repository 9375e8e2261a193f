import { simplified } from '../citation/simplified';
import type { Span } from '../markdown/span';

/** Where a quotation departs from a text: the words of each, in what they are compared by. */
export interface Departure extends Span {
  /** Empty where the quotation leaves words out, or puts them in. */
  readonly said: string;
  readonly official: string;
}

/** Letters without marks, spaces and the numbers of items, each with its place. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

/**
 * The first place where a Chinese quotation departs from the text that it quotes, in the quotation's offsets.
 * Ellipses and brackets leave out what they like. Undefined where it does not depart, and where it departs by so
 * much that it may not be meant as this text.
 */
export function departureFrom(official: string, quotation: string): Departure | undefined {
  const law = lettersOf(official);
  let from = 0;
  for (const found of quotation.matchAll(FRAGMENT)) {
    const own = lettersOf(found[0]);
    const at = law.text.indexOf(own.text, from);
    if (at >= 0) {
      from = at + own.text.length;
      continue;
    }
    const departure = between(law.text, own.text);
    if (!departure) return undefined;
    const { start, end, words } = departure;
    const first = found.index + (own.places[Math.min(start, own.places.length - 1)] ?? 0);
    const last = found.index + (own.places[Math.max(start, end - 1)] ?? found[0].length - 1);
    return { start: first, end: last + 1, said: own.text.slice(start, end), official: words };
  }
  return undefined;
}

const FRAGMENT = /(?:(?!……|…|\.{3})[^[\]［］【】])+/gu;

/** The one stretch in which two texts differ, where most of the fragment stands in the law before and behind it. */
function between(law: string, own: string): (Span & { readonly words: string }) | undefined {
  if (own.length < SHORTEST || /\d/.test(own)) return undefined;
  let head = own.length;
  while (head > 0 && !law.includes(own.slice(0, head))) head--;
  const at = law.indexOf(own.slice(0, head)) + head;
  let tail = own.length - head;
  while (tail > 0 && !law.slice(at).includes(own.slice(own.length - tail))) tail--;
  const isOnce = law.indexOf(own.slice(0, head), at - head + 1) < 0;
  if (head < FEWEST_AROUND || tail < FEWEST_AROUND || !isOnce || head + tail < own.length * MOST_OF_IT)
    return undefined;
  const words = law.slice(at, law.indexOf(own.slice(own.length - tail), at));
  return words.length > LONGEST ? undefined : { start: head, end: own.length - tail, words };
}

const SHORTEST = 12;
const FEWEST_AROUND = 4;
const MOST_OF_IT = 0.75;
const LONGEST = 20;

function lettersOf(words: string): Letters {
  const plain = simplified(words).replace(/[（(][一二三四五六七八九十]{1,3}[）)]/g, (all) =>
    ' '.repeat(all.length),
  );
  const places = [...plain.matchAll(/[\u4e00-\u9fff\d]/g)].map(({ index }) => index);
  return { text: places.map((place) => plain[place]).join(''), places };
}
