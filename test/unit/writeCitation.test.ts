/** What is written is read back: each provision of the corpus, in each form and language. */
import { expect, test } from 'vitest';
import type { Article, Instrument, Provision } from '../../server/src/corpus/instrument';
import { provisionId, wholeOf } from '../../server/src/corpus/instrument';
import { type CitationStyle, usualStyle } from '../../server/src/rules/citationStyle';
import { uniqueName } from '../../server/src/rules/uniqueName';
import { writeCitation } from '../../server/src/rules/writeCitation';
import { law } from './lens/bundledLaw';
import { read } from './lens/marks';

const english: Partial<CitationStyle>[] = [
  { levels: 'brackets' },
  { levels: 'brackets', word: 'Art.', tellsItems: true },
  { levels: 'brackets', word: '§' },
  { levels: 'words', word: 'art.', nameFirst: ' ' },
  { levels: 'abbreviations', word: 'Art.', nameFirst: ', ' },
];
const chinese: Partial<CitationStyle>[] = (['characters', 'figures'] as const).flatMap((numerals) => [
  { numerals, enclosesItems: false },
  { numerals, enclosesItems: true },
]);
const forms = [
  ...english.map((each) => ({ ...usualStyle.en, ...each })),
  ...chinese.map((each) => ({ ...usualStyle.zh, ...each })),
].map(
  (style) =>
    [
      `${style.language} ${style.numerals} ${style.word} ${style.levels} ${style.enclosesItems}`,
      style,
    ] as const,
);

const instruments = [...law.instruments.values()].filter(
  ({ kind, articles }) => kind !== 'case' && kind !== 'judgment' && articles.size > 0,
);

/** An article with all that is below it. */
function placesOf({ id }: Instrument, { number, paragraphs }: Article): Provision[] {
  const article = { ...wholeOf(id), article: number };
  const isOnly = paragraphs.length <= 1;
  return [
    article,
    ...paragraphs.flatMap((paragraph, i) => {
      const at = { ...article, paragraph: isOnly ? null : i + 1 };
      const items = paragraph.items.flatMap((item) => [
        { ...at, item: item.number },
        ...item.items.map((each) => ({ ...at, item: item.number, subItem: each.number })),
      ]);
      return isOnly ? items : [at, ...items];
    }),
  ];
}

test.each(forms)(
  'every provision is read back: %s',
  (_, style) => {
    let written = 0;
    const lost: string[] = [];
    for (const instrument of instruments) {
      const places = [...instrument.articles.values()].flatMap((article) => placesOf(instrument, article));
      const name = uniqueName(law, instrument, style.language, places.length % 2 === 0 ? 'short' : 'full');
      const texts = places.map((place) => writeCitation(place, name ?? '', style));
      // One note for each instrument, a citation a paragraph.
      const found = read(texts.join('\n\n')).citations.filter(({ kind }) => kind === 'article');
      const ids = found.map(({ targets }) =>
        targets.map(({ provision }) => provision && provisionId(provision)).join('+'),
      );
      written += places.length;
      places.forEach((place, i) => {
        if (ids[i] !== provisionId(place) || found[i]?.targets.some(({ wrongLevel }) => wrongLevel))
          lost.push(`${texts[i]} is read as ${ids[i]}`);
      });
    }
    expect(written).toBeGreaterThan(4000);
    expect(lost).toEqual([]);
  },
  60_000,
);

test('every instrument has a name in both languages that is nobody else’s', () => {
  const nameless = [...law.instruments.values()].filter(
    (each) => !uniqueName(law, each, 'en') || !uniqueName(law, each, 'zh'),
  );
  expect(nameless.map(({ id }) => id)).toEqual([]);
}, 60_000);

test.each([
  ['Article 285(3) of the Criminal Law', 'criminal-law/285/3', {}],
  ['Article 4 of Amendment (VII) to the Criminal Law', 'criminal-law-amendment-7/4', {}],
  ['Criminal Law, Art. 286-1(1)(4)', 'criminal-law/286-1/1/4', { word: 'Art.', nameFirst: ', ' }],
  ['Article 225, item 4 of the Criminal Law', 'criminal-law/225/-/4', { levels: 'words' }],
  ['《刑法》第二百八十六条之一第一款第四项', 'criminal-law/286-1/1/4', usualStyle.zh],
  [
    '《刑法》第286条之一第1款第（4）项',
    'criminal-law/286-1/1/4',
    { ...usualStyle.zh, numerals: 'figures', enclosesItems: true },
  ],
] as [string, string, Partial<CitationStyle>][])('writes %s', (written, id, style) => {
  const [instrument = '', article = null, paragraph, item] = id.split('/');
  const level = (words?: string) => (words === undefined || words === '-' ? null : Number(words));
  const place = { instrument, article, paragraph: level(paragraph), item: level(item), subItem: null };
  const whole = { ...usualStyle.en, ...style };
  const known = law.instruments.get(instrument) as Instrument;
  expect(writeCitation(place, uniqueName(law, known, whole.language) ?? null, whole)).toBe(written);
});
