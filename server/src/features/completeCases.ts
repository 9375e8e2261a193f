import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { ReadNote } from '../resolution/readNote';
import { citedInstruments } from './completeNames';
import type { CompletionItem } from './completionItem';
import type { Opening } from './completionPlace';

/** The guiding cases of the series that was begun: "Guiding Case No. 97", 指导案例97号, 检例第68号. */
export function completeCases(
  note: ReadNote,
  law: Law,
  offset: number,
  { opener, typed, language }: Extract<Opening, { kind: 'case' }>,
): CompletionItem[] {
  const series = /^检例|SPP|Procuratorial|检察/.test(opener) ? 'spp-guiding-case-' : 'guiding-case-';
  const cited = citedInstruments(note, law, offset).filter(({ kind }) => kind === 'case');
  const all = [
    ...new Set([...cited, ...[...law.instruments.values()].filter(({ kind }) => kind === 'case')]),
  ];
  return all.flatMap((instrument) => {
    const number = instrument.id.startsWith(series) ? instrument.id.slice(series.length) : '';
    if (!/^\d+$/.test(number) || !number.startsWith(typed)) return [];
    const newText =
      language === 'zh'
        ? `${opener}${number}号`
        : `${opener}${/No\. ?$/.test(opener) ? '' : 'No. '}${number}`;
    const title = language === 'zh' ? instrument.chinese : instrument.title;
    const name = title.replace(/^[^:：]*[:：]\s*/, '');
    return {
      kind: 'case' as const,
      label: newText,
      detail: name,
      of: instrument.number ?? '',
      newText,
      filterText: `${opener}${number} ${name}`,
      provision: wholeOf(instrument.id),
    };
  });
}
