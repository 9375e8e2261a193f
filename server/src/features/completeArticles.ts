import type { Instrument, Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { textOf } from '../corpus/provisionPlace';
import { textOn } from '../corpus/renumbering';
import { shortTitle } from '../corpus/shortTitle';
import { readChineseNumeral, writeChineseNumeral } from '../quantity/numerals';
import type { ReadNote } from '../resolution/readNote';
import type { CitationStyle } from '../rules/citationStyle';
import { captionWords } from '../rules/words';
import { writeCitation, writePinpoint } from '../rules/writeCitation';
import { habitsOf, nameAt } from './citationHabits';
import { citedProvisions } from './citedProvisions';
import { instrumentsBefore } from './completeNames';
import { type CompletionItem, MOST_ITEMS } from './completionItem';
import type { Opening } from './completionPlace';
import { instrumentMeant, type Meant } from './instrumentMeant';
import type { Prose } from './proseAt';

type NumberOpening = Extract<Opening, { kind: 'number' }>;

/**
 * The articles that a number may go on to. Where the law is named beside it, its articles; else those of what the
 * note named last, each with its name. What the note cites comes first, with its paragraph.
 */
export function completeArticles(
  note: ReadNote,
  law: Law,
  offset: number,
  prose: Prose,
  opening: NumberOpening,
  fallback: string,
): CompletionItem[] {
  const { language, typed, opener } = opening;
  const habits = habitsOf(note, language, offset);
  const style = { ...habits, word: wordOf(opener) ?? habits.word };
  const meant = instrumentMeant(note, law, prose, opening);
  const candidates = meant ? [meant] : unnamed(note, law, offset, fallback);
  const cited = citedProvisions(note, offset);
  const items: CompletionItem[] = [];
  for (const [i, { instrument, isNamed }] of candidates.entries()) {
    const name = isNamed ? null : nameAt(note, law, instrument, style, offset);
    if (name === undefined) continue;
    const own = cited.filter((each) => each.instrument === instrument.id && begins(each.article, typed));
    const all = i === 0 || /\d/.test(typed) ? articlesOf(instrument, typed) : [];
    const places = [...own, ...all.filter((each) => !own.some((other) => isSame(each, other)))];
    const room = MOST_ITEMS + 1 - items.length;
    items.push(...places.slice(0, room).map((provision) => itemOf(law, provision, name, style, opener)));
  }
  return items;
}

/** "Articles 285 and" goes on with numbers; the first is written in the singular. */
const wordOf = (opener: string): string | undefined => {
  const word = opener
    .trim()
    .replace(/^(A|a)rticles$/, '$1rticle')
    .replace(/^(A|a)rts/, '$1rt');
  return /^[A-Za-z§]/.test(word) ? word.replace('§§', '§') : undefined;
};

function unnamed(note: ReadNote, law: Law, offset: number, fallback: string): Meant[] {
  const named = instrumentsBefore(note, law, offset).map((each) => textOn(law, each, note.asOf));
  const usual = law.instruments.get(fallback);
  const all = [...named, ...(usual ? [usual] : [])].filter(
    ({ articles, kind }) => articles.size > 0 && kind !== 'case',
  );
  return [...new Set(all)].slice(0, MOST_LAWS).map((instrument) => ({ instrument, isNamed: false }));
}

const MOST_LAWS = 4;

const articlesOf = ({ id, articles }: Instrument, typed: string): Provision[] =>
  [...articles.keys()]
    .filter((number) => /^[A-Z]?\d/.test(number) && begins(number, typed))
    .map((article) => ({ ...wholeOf(id), article }));

const isSame = (one: Provision, other: Provision): boolean =>
  one.article === other.article && one.paragraph === other.paragraph && one.item === other.item;

/** Whether a number goes on from what was typed, in figures or in characters; words are compared by the editor. */
export function begins(article: string | null, typed: string): boolean {
  const given = typed
    .replace(/条.*$/, '')
    .replace(/[０-９]/g, (figure) => String(figure.charCodeAt(0) - 0xff10));
  if (article === null || (typed.includes('之') && !article.includes('-'))) return false;
  if (given === '' || /^[A-Za-z]/.test(given)) return true;
  if (/^\d/.test(given)) return article.startsWith(given);
  const number = Number.parseInt(article, 10);
  return writeChineseNumeral(number).startsWith(given) || readChineseNumeral(given) === number;
}

function itemOf(
  law: Law,
  provision: Provision,
  name: string | null,
  style: CitationStyle,
  opener: string,
): CompletionItem {
  const found = textOf(law, provision);
  const { language } = style;
  const caption = captionWords(found?.article, provision.paragraph, language);
  const newText = writeCitation(provision, name, style);
  return {
    kind: 'article',
    label: newText,
    detail: caption || (found?.article?.paragraphs[0]?.text ?? '').slice(0, LONGEST_DETAIL),
    of: found ? shortTitle(found.instrument, language) : '',
    newText,
    filterText: filterOf(provision, style, opener, caption),
    provision,
  };
}

const LONGEST_DETAIL = 120;

/** The number behind its opener in each way in which it may be typed, then what it is about. */
function filterOf(provision: Provision, style: CitationStyle, opener: string, caption: string): string {
  if (style.language === 'en')
    return `${opener}${writePinpoint(provision, style).replace(/^\D*/, '')} ${caption}`;
  const characters = writePinpoint(provision, { ...style, numerals: 'characters' });
  return `${characters}${writePinpoint(provision, { ...style, numerals: 'figures' })} ${caption}`;
}
