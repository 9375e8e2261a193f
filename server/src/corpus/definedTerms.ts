import type { Article, Instrument, Item, Provision } from './instrument';
import { wholeOf } from './instrument';
import type { Law } from './law';
import { wordsOf } from './provisionPlace';

/** A term that an instrument defines for its whole text, and where. */
export interface DefinedTerm {
  readonly term: string;
  readonly at: Provision;
}

/** The terms in the words of a provision that its own instrument defines elsewhere, longer ones first. */
export function termsIn(law: Law, provision: Provision): readonly DefinedTerm[] {
  const instrument = law.instruments.get(provision.instrument);
  if (!instrument || provision.article === null) return [];
  let words = wordsOf(law, provision);
  const lower = words.toLowerCase();
  return termsOf(instrument).filter(({ term, at }) => {
    if (!lower.includes(term.toLowerCase())) return false;
    const free = words.replace(wordPattern(term), '\uFFFC');
    const isThere = free !== words;
    // "Network" within "network operator" is not that term.
    words = free;
    return isThere && at.article !== provision.article;
  });
}

/** What an instrument defines, longest terms first; read once. */
function termsOf(instrument: Instrument): readonly DefinedTerm[] {
  const kept = known.get(instrument);
  if (kept) return kept;
  const terms = [...instrument.articles.values()]
    .flatMap((article) => definedIn(instrument, article))
    .sort((a, b) => b.term.length - a.term.length);
  known.set(instrument, terms);
  return terms;
}

const known = new WeakMap<Instrument, readonly DefinedTerm[]>();

function definedIn({ id }: Instrument, { number, paragraphs }: Article): DefinedTerm[] {
  return paragraphs.flatMap(({ text, items }, index) => {
    const at = {
      ...wholeOf(id),
      article: number,
      paragraph: paragraphs.length === 1 ? null : index + 1,
    };
    const own =
      text.startsWith('In th') || text.startsWith('本')
        ? DEFINES.exec(text)?.slice(1).find(Boolean)
        : undefined;
    const ofItem = (item: Item): DefinedTerm[] => {
      const term = ITEM.exec(item.text)?.slice(1).find(Boolean);
      return term ? [{ term, at: { ...at, item: item.number } }] : [];
    };
    return [
      ...(own ? [{ term: own, at }] : []),
      ...(items.length > 0 && opens(text) ? items.flatMap(ofItem) : []),
    ];
  });
}

/** 'In this Law, "ringleader" means', 本法所称国家工作人员，是指: for the whole text, not for a chapter. */
const DEFINES =
  /^In (?:this|these) (?:Law|Interpretation|Regulations|Measures|Provisions), "([^"]{2,60})" (?:means|refers to)\b|^本(?:法|条例|解释|办法|规定)(?:所称|中)的?[“"]?([^，,。“”"]{2,24})[”"]?[，,]?是?指/;
/** "The following terms in this Law have these meanings:", 本法下列用语的含义： Looked for before the pattern is: few have it. */
const opens = (text: string): boolean =>
  text.includes('用语') || (text.includes('terms') && OF_THE_WHOLE.test(text));
const OF_THE_WHOLE = /\bth(?:is|ese) (?:Law|Interpretation|Regulations|Measures|Provisions)\b/;
const ITEM = /^["“]([^"“”]{2,60})["”] (?:means|refers to)\b|^[“"]?([^，,。：“”"]{2,24})[”"]?[，,：]?是指/;

const wordPattern = (term: string): RegExp =>
  /^[\x20-\x7e]+$/.test(term)
    ? new RegExp(`\\b${escaped(term)}(?:s|es)?\\b`, 'gi')
    : new RegExp(escaped(term), 'g');

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
