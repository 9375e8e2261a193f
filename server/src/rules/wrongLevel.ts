import { inSource } from '../markdown/block';
import type { Citation } from '../resolution/citation';
import { listAround } from './citationList';
import type { Fix } from './finding';
import type { CitationRule, Surroundings } from './rule';
import { NOTHING_MORE } from './rule';
import { pinpointWords } from './words';

/** A paragraph is said where the law has an item 项. */
export const wrongLevel: CitationRule = {
  code: 'wrong-level',
  severity: 'information',

  checkCitation(citation, { language }, around) {
    const target = citation.targets.find((each) => each.wrongLevel);
    if (!target?.provision) return undefined;
    const { start, end } = citation;
    const place = pinpointWords(target.provision, language);
    const message =
      language === 'zh'
        ? `这里引用的是“项”，不是“款”：${place}。`
        : `The law calls this an item, not a paragraph: ${place}.`;
    return {
      ...NOTHING_MORE,
      start,
      end,
      message,
      provision: target.provision,
      fixes: asItem(citation, around),
    };
  },
};

/** "paragraph 12" becomes "item 12", 第四款 第（四）项; not in a list that also names paragraphs of the article. */
function asItem(citation: Citation, around: Surroundings): Fix[] {
  const block = around.blocks[citation.block]?.block;
  const { start, end } = citation.mention.pinpoint ?? citation.mention;
  const words = block?.text.slice(start, end) ?? '';
  const found = [...words.matchAll(LEVEL)].at(-1);
  if (!block || !found || isMixed(listAround(citation, around), citation)) return [];
  const [said, prefix, number, plural] = found;
  const english = `${/^P/.test(said) ? 'Item' : 'item'}${plural ? 's' : ''}`;
  const newText = number ? (prefix ? `第（${number}）项` : `${number}项`) : english;
  const at = start + found.index;
  const edits = [{ ...inSource(block, { start: at, end: at + said.length }), newText }];
  return [{ title: number ? `改为“${newText}”` : `Say “${newText}”`, edits }];
}

const isMixed = (list: readonly Citation[], { targets: [own] }: Citation): boolean =>
  list.some(
    ({ targets: [target] }) =>
      target?.provision?.article === own?.provision?.article && target?.wrongLevel !== true,
  );

/** The word for a paragraph, in Chinese with its number. */
const LEVEL = /(第?)\s*([\d〇零一二三四五六七八九十百]+)\s*款|\bpara(?:graph)?(s?)\b\.?/giu;
