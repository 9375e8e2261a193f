import type { Law } from '../../server/src/corpus/law';
import { withPacks } from '../../server/src/corpus/packs';
import { hover } from '../../server/src/features/hover';
import { writeChineseNumeral } from '../../server/src/quantity/numerals';
import { NoteReader } from '../../server/src/resolution/readNote';
import { median, ms, type Row, times } from './time';

const NOTE =
  '《虚构第七号办法》第二条，《刑法》第二百八十五条第二款。Article 3 of the Implementing Regulations of the Data Security Law.';
const OPTIONS = { plainText: false, asOf: null, today: '2026-11-23', defaultInstrument: '' } as const;

/** What looking a provision up costs when more instruments are known: a fresh note, read and hovered over. */
export function lookup(law: Law, row: Row): void {
  const few = withTexts(law, 56);
  timeIn(few);
  for (const count of [2000, 20_000]) {
    const many = timeIn(withTexts(law, count));
    const fewest = timeIn(few);
    row(
      `looking up, ${count.toLocaleString('en')} instruments`,
      ms(many),
      `56 instruments ${ms(fewest)}`,
      many / fewest,
      '< 1.5',
    );
  }
}

function timeIn(law: Law): number {
  const look = () => {
    const note = new NoteReader(law).read(NOTE, OPTIONS);
    for (const { start } of note.citations) hover(note, law, start);
  };
  return median(times(2000, look, 500));
}

const withTexts = (law: Law, count: number): Law =>
  withPacks(
    law,
    Array.from({ length: count }, (_, i) => ({
      path: `/bench/${i}.md`,
      origin: 'bench',
      title: `中华人民共和国虚构第${writeChineseNumeral(i + 1)}号办法`,
      date: '2020-01-01',
      isDated: true,
      isCorpusFile: false,
      read: () => `第一条　本条为虚构。\n\n第二条　期限为${i}日。\n`,
    })),
  ).law;
