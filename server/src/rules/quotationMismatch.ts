import type { Article } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { inSource } from '../markdown/block';
import { listAround } from './citationList';
import { departureFrom } from './quotedWords';
import type { CitationRule } from './rule';
import { NOTHING_MORE } from './rule';
import { provisionWords } from './words';

/**
 * Words in quotation marks that are said of an article in Chinese and are not its own, where a pack holds its
 * official text. The pack may hold another version than the one quoted: information.
 */
export const quotationMismatch: CitationRule = {
  code: 'quotation-mismatch',
  severity: 'information',

  checkCitation(citation, { law, asOf, language }, around) {
    const block = around.blocks[citation.block]?.block;
    const [target, another] = citation.targets;
    const provision = target?.provision;
    if (!block || another || !provision?.article || citation.language !== 'zh') return undefined;
    QUOTATION.lastIndex = citation.mention.end;
    const quotation = QUOTATION.exec(block.text)?.[1];
    if (quotation === undefined) return undefined;
    const official = officialText(law, provision.instrument, provision.article, asOf);
    const departure = official === undefined ? undefined : departureFrom(official, quotation);
    if (!departure || listAround(citation, around).length > 1) return undefined;
    const at = QUOTATION.lastIndex - 1 - quotation.length;
    const { said, official: words } = departure;
    return {
      ...NOTHING_MORE,
      ...inSource(block, { start: at + departure.start, end: at + departure.end }),
      message: told(said, words, provisionWords(law, provision, language), language),
      provision,
      related: [{ provision, message: provisionWords(law, provision, language) }],
    };
  },
};

/** 第三条第一款规定：“……” */
const QUOTATION = /(?:明确)?规定(?:了)?\s*(?:[：:，,]\s*)?[“"「]([^“”"「」]{12,800})[”"」]/uy;

/** The official text of an article as a pack has it, all its paragraphs; undefined where that is later than the note. */
function officialText(law: Law, id: string, number: string, asOf: string): string | undefined {
  const copy = law.officialOf(id);
  const instrument = law.instruments.get(id);
  if (copy) return copy.file.date > asOf ? undefined : wordsOf(copy.text.articles.get(number));
  return instrument?.origin === undefined ? undefined : wordsOf(instrument.articles.get(number));
}

const wordsOf = (article: Article | undefined): string | undefined => {
  const words = article?.paragraphs.flatMap(({ text, items }) => [text, ...items.flatMap(textsOf)]).join('');
  return words && /[\u4e00-\u9fff]/.test(words) ? words : undefined;
};

const textsOf = ({ text, items }: Article['paragraphs'][number]['items'][number]): string[] => [
  text,
  ...items.flatMap(textsOf),
];

function told(said: string, official: string, place: string, language: 'en' | 'zh'): string {
  if (language === 'zh') {
    if (said === '') return `引文与法条不同：${place}此处还有“${official}”。`;
    if (official === '') return `引文与法条不同：${place}没有“${said}”。`;
    return `引文与法条不同：${place}为“${official}”，本文写作“${said}”。`;
  }
  if (said === '') return `The quotation leaves out “${official}”, which stands here in ${place}.`;
  if (official === '') return `The quotation has “${said}”, which does not stand in ${place}.`;
  return `The quotation has “${said}” where ${place} has “${official}”.`;
}
