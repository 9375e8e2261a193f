import type { Law } from '../corpus/law';
import type { Span } from '../markdown/span';
import type { Citation, Target } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import { why } from '../resolution/why';
import { type Language, pinpointWords } from '../rules/words';
import { caseNumberWords } from './caseNumber';
import { citationAt } from './citationAt';
import { hoverWords } from './hoverWords';
import { asText } from './markdownText';
import { provisionCard } from './provisionCard';
import type { LinkTo } from './provisionLinks';

/** What is shown for a place in a note: Markdown without HTML or commands, never more than a screenful. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * What to show at an offset of a note; undefined where nothing is cited there.
 *
 * @param language the reader's; left out, the note's
 * @param linkTo the addresses of places in the corpus; without it there are no links
 */
export function hover(
  note: ReadNote,
  law: Law,
  offset: number,
  { language = note.language, linkTo = () => undefined }: { language?: Language; linkTo?: LinkTo } = {},
): Hover | undefined {
  const citation = citationAt(note, offset);
  if (!citation) return undefined;
  const span =
    citation.name &&
    citation.name.start <= offset &&
    offset <= citation.name.end &&
    citation.kind !== 'article'
      ? citation.name
      : citation;
  return {
    span: { start: span.start, end: span.end },
    markdown: cardOf(citation, { language, asOf: note.asOf }, law, linkTo),
  };
}

function cardOf(
  citation: Citation,
  reader: Pick<ReadNote, 'language' | 'asOf'>,
  law: Law,
  linkTo: LinkTo,
): string {
  const { language } = reader;
  const [first, ...others] = citation.targets as [Target, ...Target[]];
  const words = hoverWords[language];
  if (!first.provision || !law.instruments.has(first.provision.instrument))
    return withNumber(citation, language, unresolved(first, law, language));
  const also = others.flatMap(({ provision }) => (provision ? [pinpointWords(provision, language)] : []));
  const lines = [
    provisionCard(first.provision, first, reader, law, linkTo),
    ...(also.length > 0 ? [`${words.also} ${also.map(asText).join(language === 'zh' ? '、' : ', ')}`] : []),
    ...(first.why === why.named ? [] : [`*${asText(first.why(language))}*`]),
  ];
  return withNumber(citation, language, lines.join('\n\n'));
}

/** A case number is explained before what is known of the case. */
function withNumber({ kind, mention }: Citation, language: Language, card: string): string {
  const words = kind === 'case-number' ? caseNumberWords(mention.number ?? '', language) : undefined;
  return words ? `${asText(words)}\n\n${card}` : card;
}

/** A citation that leads nowhere says why: not checked is not verified. */
function unresolved(target: Target, law: Law, language: Language): string {
  const words = hoverWords[language];
  const title = target.title ?? target.number ?? '';
  const candidates = target.candidates.flatMap((id) => law.instruments.get(id)?.title ?? []);
  return [
    ...(title ? [`**${asText(title)}**`] : []),
    `${words.notChecked} ${asText(target.why(language))}${language === 'zh' ? '。' : '.'}`,
    ...candidates.map((candidate) => `- ${asText(candidate)}`),
  ].join('\n\n');
}
