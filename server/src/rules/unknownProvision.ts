import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { locate } from '../corpus/locate';
import type { CitationRule } from './rule';
import { NOTHING_MORE } from './rule';
import { pinpointWords, provisionWords } from './words';

/** A provision that the cited law does not have: "Article 285 has 4 paragraphs". */
export const unknownProvision: CitationRule = {
  code: 'unknown-provision',
  severity: 'warning',

  checkCitation(citation, { law, language }, { blocks }) {
    if (citation.kind !== 'article') return undefined;
    const target = citation.targets.find(({ verdict }) => verdict === 'no-such-provision');
    const instrument = target?.provision && law.instruments.get(target.provision.instrument);
    const { pinpoint } = citation.mention;
    if (!target?.provision?.article || !instrument || !pinpoint) return undefined;
    const located = locate(instrument, target.provision.article, pinpoint.levels);
    if (located.found !== 'none') return undefined;
    const isQuoted = blocks[citation.block]?.block.quote ?? false;
    if (isQuoted && stoodBefore(law, instrument, target.provision.article, pinpoint.levels)) return undefined;
    const { start, end } = citation;
    const outer = outerOf(located.level, target.provision);
    const where =
      outer.article === null
        ? provisionWords(law, outer, language)
        : language === 'zh'
          ? provisionWords(law, outer, language)
          : pinpointWords(outer, language);
    return {
      ...NOTHING_MORE,
      start,
      end,
      provision: target.provision,
      message: has(where, located.has, located.level, language),
      related: [{ provision: outer, message: where }],
    };
  },
};

/** What is quoted may have been written when the law had other numbers: those of an earlier text, or of one not at hand. */
function stoodBefore(
  law: Law,
  { earlier, amended }: Instrument,
  article: string,
  levels: Parameters<typeof locate>[2],
): boolean {
  if (earlier.length === 0) return amended.some(({ renumbered }) => renumbered);
  return earlier.some((id) => {
    const text = law.instruments.get(id);
    return text !== undefined && locate(text, article, levels).found === 'place';
  });
}

type Level = 'article' | 'paragraph' | 'item';

const outerOf = (level: Level, provision: NonNullable<Parameters<typeof pinpointWords>[0]>) => ({
  ...provision,
  subItem: null,
  item: null,
  paragraph: level === 'item' ? provision.paragraph : null,
  article: level === 'article' ? null : provision.article,
});

function has(where: string, count: number, level: Level, language: 'en' | 'zh'): string {
  if (language === 'zh')
    return count === 0 ? `${where}没有${WORDS[level][1]}。` : `${where}共有${count}${COUNTERS[level]}。`;
  const subject = level === 'article' ? `The ${where.replace(/^the /i, '')}` : where;
  return count === 0
    ? `${subject} has no ${WORDS[level][0]}s.`
    : `${subject} has ${count} ${WORDS[level][0]}${count === 1 ? '' : 's'}.`;
}

const WORDS = { article: ['article', '条'], paragraph: ['paragraph', '款'], item: ['item', '项'] } as const;
const COUNTERS = { article: '条', paragraph: '款', item: '项' } as const;
