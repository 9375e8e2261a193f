import type { Article, Item } from '../../../server/src/corpus/instrument';
import { writeChineseNumeral } from '../../../server/src/quantity/numerals';

/** Articles as an official text: what `readOfficial` reads from it has the same articles, paragraphs and items. */
export const writeOfficial = (articles: Iterable<Article>): string =>
  [...articles].map((article) => `${written(article)}\n`).join('\n');

function written({ number, paragraphs }: Article): string {
  const [base = '', inserted] = number.split('-');
  const marker = `第${writeChineseNumeral(Number(base))}条${inserted ? `之${writeChineseNumeral(Number(inserted))}` : ''}`;
  const lines = paragraphs.flatMap(({ text, items }, index) => [
    index === 0 ? `${marker}　${oneLine(text)}` : oneLine(text),
    ...items.flatMap((item) => itemLines(item)),
  ]);
  return (lines.length === 0 ? [marker] : lines).join('\n\n');
}

const itemLines = ({ number, text, items }: Item): string[] => [
  `（${writeChineseNumeral(number)}）${oneLine(text)}`,
  ...items.flatMap((item) => [
    `${item.number}．${oneLine(item.text)}`,
    ...item.items.map((each) => `（${each.number}）${oneLine(each.text)}`),
  ]),
];

/** An item may run over lines; written out it is one. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, '');
