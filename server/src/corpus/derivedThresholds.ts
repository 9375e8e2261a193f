import { gradesIn } from '../quantity/grades';
import { readEnglishNumeral } from '../quantity/numerals';
import type { Article, Instrument, Provision } from './instrument';
import { wholeOf } from './instrument';
import type { Threshold } from './threshold';

/**
 * Figures that follow from the text without standing in it: five times the standards of other items, a penalty
 * borrowed from another paragraph. Each tells where it comes from.
 */
export function derivedThresholds(
  instrument: Instrument,
  article: Article,
  own: readonly Threshold[],
): Threshold[] {
  const single = article.paragraphs.length === 1;
  const paragraphs = article.paragraphs.map((paragraph, index) => {
    const place: Provision = {
      ...wholeOf(instrument.id),
      article: article.number,
      paragraph: single ? null : index + 1,
    };
    return { paragraph, index, place, grade: gradesIn(paragraph.text).at(-1)?.grade ?? null };
  });
  const half = paragraphs.flatMap(({ paragraph, place, grade }) =>
    paragraph.items.flatMap((item) => halves(item.text, { ...place, item: item.number }, grade, own)),
  );
  const standards = [...own, ...half];
  return paragraphs.flatMap(({ paragraph, index, place, grade }) => [
    ...half.filter(({ provision }) => provision.paragraph === place.paragraph),
    ...multiples(
      paragraph.text,
      place,
      /, or [a-z ]*consequences are caused/.test(paragraph.text) ? null : grade,
      standards,
    ),
    ...paragraph.items.flatMap((item) =>
      multiples(item.text, { ...place, item: item.number }, grade, standards),
    ),
    ...borrowed(paragraph.text, place, index, own),
  ]);
}

const MULTIPLE =
  /\b(\w+) times or more (?:the (?:corresponding )?(?:standards?|quantity|quantity \(amount\))(?: of amount| of quantity)?)(?:(?: provided| set)?(?: for)? in items? \((\d+)\)(?:(?: to| and| or) (?:item )?\((\d+)\))?)?(?: (?:of|in))? (?:the preceding|paragraph (\d+))/g;

/** "five times or more the standards in items (1) to (4) of the preceding paragraph". */
function multiples(
  text: string,
  place: Provision,
  grade: Threshold['grade'],
  own: readonly Threshold[],
): Threshold[] {
  return [...text.matchAll(MULTIPLE)].flatMap(([how, word = '', first, last, named]) =>
    scaled(own, {
      how,
      place,
      grade,
      factor: readEnglishNumeral(word) ?? Number(word),
      paragraph: named ? Number(named) : (place.paragraph ?? 1) - 1,
      from: first ? Number(first) : 0,
      to: last ? Number(last) : first ? Number(first) : Number.POSITIVE_INFINITY,
    }),
  );
}

const HALF = /\bone half or more of the standards? in items? \((\d+)\)(?: (?:to|and|or) \((\d+)\))?/g;

/** "one half or more of the standards in items (3) to (7)", which stand in the same paragraph. */
function halves(
  text: string,
  place: Provision,
  grade: Threshold['grade'],
  own: readonly Threshold[],
): Threshold[] {
  return [...text.matchAll(HALF)].flatMap(([how, first, last = first]) =>
    scaled(own, {
      how,
      place,
      grade,
      factor: 0.5,
      paragraph: place.paragraph,
      from: Number(first),
      to: Number(last),
    }),
  );
}

/** Standards of some items of a paragraph, times a factor, as those of another place. */
interface Scaling {
  readonly how: string;
  readonly place: Provision;
  readonly grade: Threshold['grade'];
  readonly factor: number;
  readonly paragraph: number | null;
  readonly from: number;
  readonly to: number;
}

const scaled = (
  own: readonly Threshold[],
  { how, place, grade, factor, paragraph, from, to }: Scaling,
): Threshold[] =>
  own
    .filter(
      (base) =>
        base.kind === 'threshold' &&
        base.measure !== 'time-limit' &&
        base.provision.paragraph === paragraph &&
        within(base.provision.item ?? 0, from, to),
    )
    .map((base) => ({
      ...base,
      provision: place,
      value: base.value * factor,
      upper: base.upper === null ? null : base.upper * factor,
      grade,
      grades: grade ? [grade] : [],
      derivedFrom: { from: base.provision, how },
    }));

const within = (item: number, from: number, to: number): boolean => item >= from && item <= to;

const BORROWED = /(?:is|are) punished under (?:the (preceding) paragraph|paragraph (\d+)(?! of Article))/g;

/** "punished under the preceding paragraph": the penalties of that paragraph are this one's too. */
function borrowed(text: string, place: Provision, index: number, own: readonly Threshold[]): Threshold[] {
  const found = [...text.matchAll(BORROWED)].at(-1);
  if (!found) return [];
  const from = found[2] ? Number(found[2]) : index;
  const borrowable = own.filter((base) => base.kind === 'penalty' && base.provision.paragraph === from);
  const source = borrowable.length > 0 || from === index + 1 ? borrowable : [];
  return source.map((base) => ({
    ...base,
    provision: place,
    derivedFrom: { from: base.provision, how: found[0] },
  }));
}
