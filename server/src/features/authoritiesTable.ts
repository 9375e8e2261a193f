import type { Authority, CitedProvision } from './authorities';
import { outcomeWords } from './authorityWords';
import { asText } from './markdownText';

/** A place by the number of its note and its line, counted from 0. */
export interface TablePlace {
  readonly note: number;
  readonly line: number;
}

/** An authority of which not all places need be at hand: `count` then says how many there are. */
export interface TableAuthority extends Authority<TablePlace> {
  readonly provisions: readonly (CitedProvision<TablePlace> & { readonly count?: number })[];
}

/**
 * A table of authorities in Markdown: a row for each provision, the full title beside the first of its instrument.
 * Of one note it gives the lines, of several their names.
 */
export function authoritiesTable(
  authorities: readonly TableAuthority[],
  notes: readonly string[],
  language: 'en' | 'zh',
): string {
  const words = table[language];
  const where = notes.length === 1 ? words.lines : inNotes(notes, words);
  const rows = authorities.flatMap(({ title, number, provisions }) =>
    provisions.map((cited, index) => [
      index > 0 ? '' : number === null || title.includes(number) ? title : words.numbered(title, number),
      cited.words || words.whole,
      (cited.count ?? 0) > cited.places.length ? words.count(cited.count ?? 0) : where(cited.places),
      outcomeWords[language][cited.verdict],
    ]),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(words.head),
    line(words.head.map(() => '---')),
    ...rows.map((cells) => line(cells.map((cell) => asText(cell.replace(/\s+/g, ' '))))),
    '',
  ].join('\n');
}

const table = {
  en: {
    head: ['Authority', 'Provision', 'Cited', 'Verdict'],
    whole: 'as a whole',
    numbered: (title: string, number: string) => `${title} (${number})`,
    lines: (places: readonly TablePlace[]) => {
      const lines = linesOf(places);
      return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
    },
    times: (name: string, count: number) => (count === 1 ? name : `${name} (${count})`),
    more: (names: string, count: number) =>
      count === 0 ? names : `${names}, and ${count} more ${count === 1 ? 'note' : 'notes'}`,
    count: (count: number) => `${count} times`,
    comma: ', ',
  },
  zh: {
    head: ['法律文件', '条款', '引用位置', '核对结果'],
    whole: '整部文件',
    numbered: (title: string, number: string) => `${title}（${number}）`,
    lines: (places: readonly TablePlace[]) => `第${linesOf(places).join('、')}行`,
    times: (name: string, count: number) => (count === 1 ? name : `${name}（${count}处）`),
    more: (names: string, count: number) => (count === 0 ? names : `${names}等，另有${count}篇笔记`),
    count: (count: number) => `共${count}处`,
    comma: '、',
  },
} as const;

const linesOf = (places: readonly TablePlace[]): number[] => [...new Set(places.map(({ line }) => line + 1))];

const MOST_NAMES = 5;

const inNotes = (notes: readonly string[], words: (typeof table)['en' | 'zh']) => {
  return (places: readonly TablePlace[]): string => {
    const counts = new Map<number, number>();
    for (const { note } of places) counts.set(note, (counts.get(note) ?? 0) + 1);
    const names = [...counts].map(([note, count]) => words.times(notes[note] ?? '', count));
    const told = names.slice(0, MOST_NAMES).join(words.comma);
    return words.more(told, names.length - Math.min(names.length, MOST_NAMES));
  };
};
