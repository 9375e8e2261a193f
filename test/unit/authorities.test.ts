import { expect, test } from 'vitest';
import { authorities } from '../../server/src/features/authorities';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';

const options = {
  plainText: false,
  asOf: '2026-11-01',
  today: '2026-11-01',
  defaultInstrument: 'criminal-law',
};

/** The table as lines: the name of each instrument, below it its provisions with verdict and how often in which note. */
function tableOf(texts: readonly string[], language: 'en' | 'zh' = 'en'): string[] {
  const notes = texts.map((text) => {
    const note = new NoteReader(law).read(text, options);
    return { note, findings: checkNote(note, law, {}) };
  });
  return authorities(notes, law, language).flatMap(({ name, provisions }) => [
    name,
    ...provisions.map(
      ({ words, verdict, places }) =>
        `  ${words || '–'}: ${verdict}, ${places.map(({ note }) => note).join()}`,
    ),
  ]);
}

const cases: [string, string[], string[]][] = [
  [
    'laws before interpretations before cases, provisions in the order of the law',
    [
      'Guiding Case No. 97. Article 3 of the 2011 Interpretation on computer system security. Articles 287-2, 286-1 and 285(3) of the Criminal Law, and Article 285.',
    ],
    [
      'Criminal Law',
      '  Article 285: ok, 0',
      '  Article 285(3): ok, 0',
      '  Article 286-1: ok, 0',
      '  Article 287-2: ok, 0',
      '2011 Interpretation',
      '  Article 3: ok, 0',
      'Guiding Case No. 97',
      '  –: ok, 0',
    ],
  ],
  [
    'the same provision in two notes and two languages is one row',
    ['Article 266 of the Criminal Law.', '依照《刑法》第二百六十六条。又见刑法第266条。'],
    ['Criminal Law', '  Article 266: ok, 0,1,1'],
  ],
  [
    'a misquote is the verdict of its provision, not of its neighbours',
    [
      'Article 266 of the Criminal Law. Article 3(1)(5) of the 2011 Interpretation on computer system security sets illegal gains at 50,000 yuan or more.',
    ],
    ['Criminal Law', '  Article 266: ok, 0', '2011 Interpretation', '  Article 3(1)(5): mismatch, 0'],
  ],
  [
    'what is missing or unknown is said',
    ['Article 900 of the Criminal Law. Article 3 of the Surveying and Mapping Law.'],
    [
      'Criminal Law',
      '  Article 900: no-such-provision, 0',
      'Surveying and Mapping Law',
      '  Article 3: outside-corpus, 0',
    ],
  ],
  ['a crime that is only named is no authority', ['He was charged with the crime of fraud.'], []],
  ['a note without law', ['Article 19 of the ICCPR.'], []],
  [
    'papers are no law',
    ['# Minutes of the Board Meeting\n\nThe Report on Compliance Work was read. 《合规手册》已发放。'],
    [],
  ],
];

test.each(cases)('%s', (_, texts, expected) => expect(tableOf(texts)).toEqual(expected));

test('in Chinese', () =>
  expect(tableOf(['Article 285(3) of the Criminal Law'], 'zh')).toEqual([
    '《刑法》',
    '  第285条第3款: ok, 0',
  ]));
