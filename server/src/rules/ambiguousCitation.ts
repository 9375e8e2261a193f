import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { shortTitle } from '../corpus/shortTitle';
import type { Citation } from '../resolution/citation';
import { isOpener } from '../resolution/lawText';
import { listAround } from './citationList';
import type { Fix } from './finding';
import type { CitationRule, Surroundings } from './rule';
import { NOTHING_MORE } from './rule';
import { nameInProse, provisionWords } from './words';

/** A citation that several laws would fit: each is offered, none is taken. A list is asked about once. */
export const ambiguousCitation: CitationRule = {
  code: 'ambiguous-citation',
  severity: 'information',

  checkCitation(citation, { law, language }, around) {
    const candidates = candidatesOf(citation, law);
    if (candidates.length < 2 || citation.mention.isNameToo || isOpenerOfText(citation, around))
      return undefined;
    const meant = (each: Citation) => idsOf(candidatesOf(each, law)) === idsOf(candidates);
    const list = listAround(citation, around).filter(meant);
    if (list[0] !== citation) return undefined;
    const last = list.at(-1) ?? citation;
    const titles = candidates.map((each) => shortTitle(each, language));
    return {
      ...NOTHING_MORE,
      start: citation.start,
      end: last.end,
      message: mayMean(titles, language),
      related: candidates.map(({ id }) => ({
        provision: wholeOf(id),
        message: provisionWords(law, wholeOf(id), language),
      })),
      fixes: candidates.flatMap((each) => fullCitation(citation, last, each, law) ?? []),
    };
  },
};

/** 第六十五条 … at the head of a block is the text of a law, whose name stands before it. */
const isOpenerOfText = ({ block, mention }: Citation, { blocks }: Surroundings): boolean =>
  isOpener(mention, blocks[block]?.block.text ?? '');

const idsOf = (instruments: readonly Instrument[]): string => instruments.map(({ id }) => id).join();

const candidatesOf = ({ targets }: Citation, law: Law): Instrument[] =>
  targets.flatMap(({ verdict, candidates }) =>
    verdict === 'ambiguous' ? candidates.flatMap((id) => law.instruments.get(id) ?? []) : [],
  );

/** Names the law where the note does not, or by a name that no other bears: none where it has no such name. */
function fullCitation(first: Citation, last: Citation, candidate: Instrument, law: Law): Fix | undefined {
  const { language, name } = first;
  const title = nameInProse(candidate, language);
  const known = law.byName.get(nameKey(shortTitle(candidate, language))) ?? [];
  if (known.length !== 1 || known[0] !== candidate) return undefined;
  const edit = name
    ? { ...name, newText: title }
    : language === 'zh'
      ? { start: first.start, end: first.start, newText: title }
      : { start: last.end, end: last.end, newText: ` of the ${title}` };
  return {
    title: language === 'zh' ? `指${title}` : `Make it the ${title}`,
    edits: [edit],
  };
}

function mayMean(titles: readonly string[], language: 'en' | 'zh'): string {
  const more = titles.length - MOST_NAMED;
  const named = titles.slice(0, MOST_NAMED);
  if (language === 'zh')
    return `此处可能指${named.join('或者')}${more > 0 ? `等${titles.length}部` : ''}，故未核对。`;
  const others = more > 0 ? [`one of ${more} more`] : [];
  return `This may be of ${[...named.map((title) => `the ${title}`), ...others].join(' or ')}, so it was not checked.`;
}

const MOST_NAMED = 4;
