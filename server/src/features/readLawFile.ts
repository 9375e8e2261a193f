import type { Mention } from '../citation/mention';
import type { CrossReference } from '../corpus/crossReferences';
import { ownWords, referencesIn } from '../corpus/crossReferences';
import type { Article, Instrument, Item, Paragraph, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Span } from '../markdown/span';
import { shift } from '../markdown/span';
import type { Citation, Target } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import { why } from '../resolution/why';

/** A corpus file as a note that cites what its text speaks of, so that a reader is led on as from a note. */
export function readLawFile(
  law: Law,
  instrument: Instrument,
  file: string,
  reader: Pick<ReadNote, 'language' | 'today'>,
): ReadNote {
  const citations = [...instrument.articles.values()].flatMap((article) =>
    citationsIn(law, instrument, article, file, reader.language),
  );
  return { ...reader, text: file, asOf: reader.today, passages: [], citations, problems: [] };
}

function citationsIn(
  law: Law,
  instrument: Instrument,
  article: Article,
  file: string,
  language: ReadNote['language'],
): Citation[] {
  const citations: (Citation & { targets: Target[] })[] = [];
  let last: CrossReference | undefined;
  for (const reference of referencesIn(law, instrument, article)) {
    const target = targetOf(law, reference.to);
    // "the preceding two paragraphs" leads to both.
    const isSame = last?.from === reference.from && last.span.start === reference.span.start;
    if (isSame) citations.at(-1)?.targets.push(target);
    const place = isSame ? undefined : inFile(file, ownWords(article, reference.from), reference.span);
    last = reference;
    if (!place) continue;
    const mention = mentionOf(place, language);
    citations.push({
      ...place,
      kind: reference.to.article === null ? 'instrument' : 'article',
      text: file.slice(place.start, place.end),
      name: null,
      targets: [target],
      language,
      mention,
      block: 0,
    });
  }
  return citations;
}

/** Where a stretch of the words of a place stands in its file; undefined where they are written otherwise there. */
export function inFile(file: string, part: Paragraph | Item | undefined, span: Span): Span | undefined {
  if (!part) return undefined;
  const written = file.slice(part.span.start, part.span.end);
  if (written === part.text) return shift(span, part.span.start);
  const words = part.text.slice(span.start, span.end);
  const before = part.text.slice(0, span.start).split(words).length - 1;
  let at = -1;
  for (let i = 0; i <= before; i++) {
    at = written.indexOf(words, at + 1);
    if (at < 0) return undefined;
  }
  return shift({ start: at, end: at + words.length }, part.span.start);
}

function targetOf(law: Law, provision: Provision): Target {
  const { title = null, number = null } = law.instruments.get(provision.instrument) ?? {};
  return {
    provision,
    title,
    number,
    verdict: 'ok',
    edition: null,
    why: why.named,
    wrongLevel: false,
    candidates: [],
  };
}

const mentionOf = ({ start, end }: Span, language: ReadNote['language']): Mention => ({
  start,
  end,
  kind: 'provision',
  name: null,
  pinpoint: null,
  number: null,
  definitions: [],
  language,
  isNameToo: false,
  startsSentence: false,
  amongOthers: false,
});
