import type { CitationRule } from './rule';
import { NOTHING_MORE } from './rule';
import { pinpointWords } from './words';

/** A paragraph is said where the law has an item 项. */
export const wrongLevel: CitationRule = {
  code: 'wrong-level',
  severity: 'information',

  checkCitation(citation, { language }) {
    const target = citation.targets.find((each) => each.wrongLevel);
    if (!target?.provision) return undefined;
    const { start, end } = citation;
    const place = pinpointWords(target.provision, language);
    const message =
      language === 'zh'
        ? `这里引用的是“项”，不是“款”：${place}。`
        : `The law calls this an item, not a paragraph: ${place}.`;
    return { ...NOTHING_MORE, start, end, message, provision: target.provision };
  },
};
