import type { Law } from '../corpus/law';
import { shift } from '../markdown/span';
import type { ReadNote } from '../resolution/readNote';
import { listAround } from '../rules/citationList';
import { uniqueName } from '../rules/uniqueName';
import { writeCitation, writePinpoint } from '../rules/writeCitation';
import { habitsOf, nameAt, styleOf } from './citationHabits';
import { type CitationHere, citationHere, type Rewrite } from './citationHere';
import { definedShortName } from './definedShortName';
import { missingLevel } from './missingLevel';
import { rewriteWords } from './rewriteWords';

/** The forms that the citation at an offset may be given: full, short, with its paragraph, in the other language. */
export function rewrites(note: ReadNote, law: Law, offset: number): Rewrite[] {
  const here = citationHere(note, law, offset);
  if (!here) return [];
  const words = rewriteWords[note.language];
  const forms = [
    inForm(here, words.full, (language) => nameInForm(here, language, 'full')),
    inForm(here, words.short, (language) => nameInForm(here, language, 'short')),
    withLevel(here),
    inOtherLanguage(here),
    definedShortName(here),
  ];
  return forms.filter((each) => each !== undefined);
}

type Name = string | undefined;

const nameInForm = (
  { note, law, provision, whole }: CitationHere,
  language: 'en' | 'zh',
  form: 'full' | 'short',
): Name => {
  const instrument = law.instruments.get(provision.instrument);
  if (!instrument) return undefined;
  if (form === 'full') return uniqueName(law, instrument, language, 'full');
  return nameAt(note, law, instrument, habitsOf(note, language, whole.start), whole.start);
};

/** The citation with another name; its place is written as it was. */
function inForm(here: CitationHere, title: string, nameOf: (language: 'en' | 'zh') => Name): Rewrite {
  const { citation, note } = here;
  const words = rewriteWords[note.language];
  const name = nameOf(citation.language);
  if (name === undefined) return { title, notBecause: words.noName };
  if (citation.mention.name && citation.name) {
    const place = shift(citation.name, here.passage.start);
    const was = note.text.slice(place.start, place.end);
    const bare =
      /^[《〈]/.test(was) || citation.language === 'en' ? name : name.replace(/^《([^《》]+)》$/, '$1');
    if (was.replace(/[《》]/g, '') === bare.replace(/[《》]/g, ''))
      return { title, notBecause: words.already };
    return { title, edits: [{ ...place, newText: bare }] };
  }
  if (citation.mention.name || isInList(here)) return { title, notBecause: words.inList };
  if (citation.language === 'zh')
    return { title, edits: [{ start: here.whole.start, end: here.whole.start, newText: name }] };
  const { start, end } = here.whole;
  const pinpoint = note.text.slice(start, end);
  const named = writeCitation(here.provision, name, { ...habitsOf(note, 'en', start), nameFirst: null });
  const tail = named.slice(named.indexOf(' of '));
  return { title, edits: [{ start, end, newText: `${pinpoint}${tail}` }] };
}

const isInList = ({ citation, passage }: CitationHere): boolean => listAround(citation, passage).length > 1;

/** The paragraph or item that the words around leave as the only one. */
function withLevel(here: CitationHere): Rewrite | undefined {
  const { citation, note, passage } = here;
  if (citation.kind !== 'article' || here.provision.item !== null) return undefined;
  const words = rewriteWords[note.language];
  const title = words.level;
  const place = missingLevel(here);
  if (!place) return { title, notBecause: words.noLevel };
  const style = styleHere(here);
  const pinpoint = shift(citation, passage.start);
  const newText = writePinpoint(place, style);
  return { title: words.levelOf(newText), edits: [{ ...pinpoint, newText }] };
}

/** The style that the citation itself shows; elsewhere the note's. */
function styleHere({ note, citation, passage, whole }: CitationHere) {
  const cited = { citation, block: passage.blocks[citation.block] };
  return styleOf([cited], habitsOf(note, citation.language, whole.start));
}

/** 《刑法》第二百八十五条第三款 for "Article 285(3) of the Criminal Law", and back. */
function inOtherLanguage(here: CitationHere): Rewrite {
  const { citation, note, provision, whole } = here;
  const language = citation.language === 'zh' ? 'en' : 'zh';
  const words = rewriteWords[note.language];
  const title = language === 'zh' ? words.chinese : words.english;
  const text = note.text.slice(whole.start, whole.end);
  const hasMarkup = /[*_`[\]\n]/.test(text.replace(/\[\d{4}\]/g, ''));
  if (hasMarkup || isInList(here)) return { title, notBecause: words.inList };
  const name = nameInForm(here, language, 'short');
  if (name === undefined) return { title, notBecause: words.noName };
  const style = habitsOf(note, language, whole.start);
  const newText = writeCitation(provision, citation.mention.name ? name : null, style);
  // "the Criminal Law" loses its article.
  const article =
    language === 'zh' ? (/\b[Tt]he $/.exec(note.text.slice(0, whole.start))?.[0].length ?? 0) : 0;
  return { title, edits: [{ start: whole.start - article, end: whole.end, newText }] };
}
