import type { Mention, Name, Pinpoint } from '../citation/mention';
import { readPinpoints } from '../citation/pinpoints';
import { readMentions } from '../citation/readMentions';
import { readRelativeLevels } from '../citation/relativeLevels';
import { nameKey } from '../citation/tokens';
import type { Span } from '../markdown/span';
import type { Article, Instrument, Item, Link, Paragraph, Provision } from './instrument';
import { wholeOf } from './instrument';
import type { Law } from './law';
import { normalisedNumber } from './law';
import { locate } from './locate';
import { referenceKind } from './referenceKind';
import { textOn } from './renumbering';
import { standingOn } from './standing';

/**
 * A place of the law that speaks of another: the paragraph or item whose words they are. The only paragraph of an
 * article is not counted.
 */
export interface CrossReference extends Link {
  /** The words that name the place, as offsets in the words of `from` without what stands below it. */
  readonly span: Span;
}

/** What an article speaks of, in the order of its words. A name that could mean several laws is left out. */
export function referencesIn(law: Law, instrument: Instrument, article: Article): CrossReference[] {
  const single = article.paragraphs.length === 1;
  return article.paragraphs.flatMap((paragraph, index) => {
    const at = { ...wholeOf(instrument.id), article: article.number, paragraph: single ? null : index + 1 };
    const place = { law, instrument, article, index };
    const ofItem = (item: Item, from: Provision): CrossReference[] => [
      ...referencesOf(item.text, { ...place, from }),
      ...item.items.flatMap((each) => ofItem(each, { ...from, subItem: from.subItem ?? each.number })),
    ];
    return [
      ...referencesOf(paragraph.text, { ...place, from: at }),
      ...paragraph.items.flatMap((item) => ofItem(item, { ...at, item: item.number })),
    ];
  });
}

/** Where the words stand that are read. */
interface Place {
  readonly law: Law;
  readonly instrument: Instrument;
  readonly article: Article;
  /** Which of its paragraphs, from 0. */
  readonly index: number;
  readonly from: Provision;
}

/** Words that lead somewhere, and where. */
interface Found extends Span {
  readonly to: readonly Provision[];
}

const WORTH_READING = /Article|Point|paragraph|item|preceding|Law\b|Interpretation|[第前本《]/;

function referencesOf(text: string, place: Place): CrossReference[] {
  if (!WORTH_READING.test(text)) return [];
  const mentions = mentionsIn(text, place.law);
  const named = namedIn(text, mentions, place);
  return [...named, ...relativeIn(text, [...mentions, ...named], place)]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, to }) =>
      to.map((target) => ({
        from: place.from,
        to: asCounted(place.law, target),
        kind: referenceKind(
          { text, start, end, around: place.article.paragraphs[place.index]?.text ?? '' },
          place.instrument,
          place.law.instruments.get(target.instrument),
        ),
        span: { start, end },
      })),
    );
}

/** What a text mentions. "Item (1)" is a provision here without a law beside it, and "of the preceding paragraph" none. */
function mentionsIn(text: string, law: Law): Mention[] {
  const mentions = readMentions(text, [law.names]).map((mention) =>
    mention.name?.kind === 'foreign' && OF_PRECEDING.test(text.slice(mention.end, mention.end + 60))
      ? { ...mention, name: null }
      : mention,
  );
  if (mentions.length > 0) return mentions;
  return readPinpoints(text)
    .filter(({ pinpoints: [first], language }) => language === 'en' && first.article === null)
    .flatMap(({ pinpoints, language }) =>
      pinpoints.map((pinpoint) => ({ ...UNNAMED, ...pinpoint, pinpoint, language })),
    );
}

const UNNAMED = {
  kind: 'provision',
  name: null,
  number: null,
  definitions: [],
  isNameToo: false,
  startsSentence: false,
  amongOthers: false,
} as const;

/** What the words name: provisions, and instruments as a whole. */
function namedIn(text: string, mentions: readonly Mention[], place: Place): Found[] {
  const found: Found[] = [];
  let before: Instrument | undefined;
  for (const mention of mentions) {
    const { name, pinpoint, start, isNameToo } = mention;
    const instrument = instrumentOf(text, mention, place, before);
    if (name && name.kind !== 'same') before = instrument;
    if (!instrument) continue;
    const last = found.at(-1)?.to.at(-1);
    const to = !pinpoint
      ? isNameToo || instrument === place.instrument
        ? []
        : [wholeOf(instrument.id)]
      : pinpoint.article === null
        ? ofLevels(text, mention, pinpoint, place, last)
        : pinpoint.joint === 'through' && last?.instrument === instrument.id
          ? ofRange(instrument, last, ofArticle(instrument, pinpoint))
          : ofArticle(instrument, pinpoint);
    if (to.length > 0) found.push({ start, end: endOf(text, mention), to });
  }
  return found;
}

/** "Articles 213 ⟨to 215⟩": what stands between the ends, and the last. */
function ofRange(
  { id, articles }: Instrument,
  { article: from }: Provision,
  to: readonly Provision[],
): readonly Provision[] {
  const numbers = [...articles.keys()];
  const [first, last] = [numbers.indexOf(from ?? ''), numbers.indexOf(to[0]?.article ?? '')];
  const between = last - first > LONGEST_RANGE ? [] : numbers.slice(first + 1, Math.max(first + 1, last));
  return [...between.map((article) => ({ ...wholeOf(id), article })), ...to];
}

/** A range over more articles than this speaks of the law as such: only its ends are told. */
const LONGEST_RANGE = 100;

/** "item (1) of the preceding paragraph" is one reference. */
const endOf = (text: string, { end, pinpoint, name }: Mention): number =>
  name === null && pinpoint?.article === null
    ? end + (/^ (?:of|in) the preceding paragraph\b/.exec(text.slice(end, end + 30))?.[0].length ?? 0)
    : end;

/** The instrument that a mention is said of: an unnamed one is the instrument's own, if it has such a place. */
function instrumentOf(
  text: string,
  { name, pinpoint, number }: Mention,
  place: Place,
  before: Instrument | undefined,
): Instrument | undefined {
  const { law, instrument } = place;
  if (!name) {
    const isOwn = !pinpoint || pinpoint.article === null || ofArticle(instrument, pinpoint).length > 0;
    return number || pinpoint?.word === 'code' ? undefined : isOwn ? instrument : before;
  }
  if (name.kind === 'foreign') return undefined;
  const isSame = name.kind === 'same';
  const lead = isSame ? name.words : text.slice(Math.max(0, name.start - 6), name.start);
  if (ITSELF.test(lead)) return instrument;
  const other = isSame || THAT.test(lead) ? before : named(law, name, instrument);
  return other && pinpoint ? textAsOf(law, other, instrument) : other;
}

/** "of this Law", 本法: of itself. */
const ITSELF = /\bth(?:is|ese)\b|^本/i;
/** "of that Law": of the one named before. */
const THAT = /\b(?:that|said|same)\s+$/i;

/** The instrument of a name, as it was meant when these words were written. */
function named(law: Law, { words, number }: Name, by: Instrument): Instrument | undefined {
  const date = by.effective ?? by.promulgated ?? '';
  const numbered = law.byNumber.get(normalisedNumber(number ?? words));
  const known = numbered ? [numbered] : (law.byName.get(nameKey(words)) ?? []);
  const standing = known.filter((each) => standingOn(each, date).state === 'in force');
  const fitting = known.length === 1 ? known : standing;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The text of an instrument whose article numbers held when words were written; undefined where it is not at hand. */
function textAsOf(law: Law, instrument: Instrument, by: Instrument): Instrument | undefined {
  const date = by.effective ?? by.promulgated ?? '';
  const text = textOn(law, instrument, date);
  const isOther = text.amended.some(({ renumbered, on }) => renumbered && on > date);
  return isOther && text !== by ? undefined : text;
}

function ofArticle(instrument: Instrument, { article, levels }: Pinpoint): readonly Provision[] {
  if (article === null) return [];
  const located = locate(instrument, article, levels);
  return located.found === 'place' && located.text ? located.places : [];
}

/** Levels without an article: "paragraph 1", "item (2) of the preceding paragraph", "paragraph 2 of this Article". */
function ofLevels(
  text: string,
  mention: Mention,
  pinpoint: Pinpoint,
  place: Place,
  last: Provision | undefined,
): readonly Provision[] {
  const { instrument, article, index } = place;
  if (instrument.kind === 'amendment') return added(text, mention, pinpoint, place, last);
  const other = pinpoint.relative === 'preceding' ? articlesBefore(place, 1)[0] : article;
  const [outer] = pinpoint.levels;
  if (!other || outer?.said === 'subitem') return [];
  if (outer?.said !== 'item' || pinpoint.relative)
    return ofArticle(instrument, { ...pinpoint, article: other.number });
  const behind = text.slice(mention.end, mention.end + 60);
  const [, count] =
    OF_PRECEDING.exec(behind) ?? OF_PRECEDING_CHINESE.exec(text.slice(0, mention.start)) ?? [];
  const paragraph = article.paragraphs[count === undefined ? index : index - 1];
  if (!paragraph || outer.to > paragraph.items.length) return [];
  const at = { ...place.from, paragraph: article.paragraphs.indexOf(paragraph) + 1, subItem: null };
  return range(outer.from, outer.to).map((item) => ({ ...at, item }));
}

/** "is added to Article 285 as ⟨paragraph 4⟩": of the article that the amendment has just named. */
function added(
  text: string,
  { start }: Mention,
  pinpoint: Pinpoint,
  { law, instrument }: Place,
  last: Provision | undefined,
): readonly Provision[] {
  const other = law.instruments.get(last?.instrument ?? '');
  const isAdded = /\bas (?:paragraphs? \d+(?:,| and)? )*$|作为(?:第[一二三四五六七八九十]+款、?)*$/.test(
    text.slice(Math.max(0, start - 60), start),
  );
  if (!isAdded || !other || other === instrument || !last?.article) return [];
  return ofArticle(other, { ...pinpoint, article: last.article });
}

const OF_PRECEDING = /^(?:(?:,| and| or| to)*(?: item)? \(\d+\))* (?:of|in) the (preceding) paragraph/;
const OF_PRECEDING_CHINESE = /(前)款$/;

/** What the words count back to: 前款, "the preceding two paragraphs", "the preceding Article". */
function relativeIn(text: string, read: readonly Span[], place: Place): Found[] {
  if (place.instrument.kind === 'amendment') return [];
  const taken = (span: Span) => read.some(({ start, end }) => start < span.end && span.start < end);
  return (['en', 'zh'] as const)
    .flatMap((language) => readRelativeLevels(text, language))
    .filter((each) => !taken(each))
    .map(({ start, end, level, count }) => ({ start, end, to: counted(level, count, place) }));
}

function counted(level: 'article' | 'paragraph' | 'item', count: number, place: Place): Provision[] {
  const { instrument, article, index, from } = place;
  if (level === 'article')
    return articlesBefore(place, count).map(({ number }) => ({ ...wholeOf(instrument.id), article: number }));
  if (level === 'paragraph')
    return range(index - count + 1, index)
      .filter((paragraph) => paragraph > 0)
      .map((paragraph) => ({ ...wholeOf(instrument.id), article: article.number, paragraph }));
  const last = (from.item ?? 0) - 1;
  return range(last - count + 1, last)
    .filter((item) => item > 0)
    .map((item) => ({ ...from, item, subItem: null }));
}

function articlesBefore({ instrument, article }: Place, count: number): Article[] {
  const all = [...instrument.articles.values()];
  const at = all.indexOf(article);
  return all.slice(Math.max(0, at - count), at);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** A place as the corpus counts it: the only paragraph of an article has no number. */
function asCounted({ instruments }: Law, to: Provision): Provision {
  const article = instruments.get(to.instrument)?.articles.get(to.article ?? '');
  return article?.paragraphs.length === 1 && to.paragraph !== null ? { ...to, paragraph: null } : to;
}

/** The words of a place without what stands below it. */
export function ownWords(
  article: Article,
  { paragraph, item, subItem }: Provision,
): Paragraph | Item | undefined {
  const around = article.paragraphs[(paragraph ?? 1) - 1];
  const within = item === null ? around : around?.items[item - 1];
  return subItem === null ? within : within?.items[subItem - 1];
}
