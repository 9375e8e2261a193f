import { expect, test } from 'vitest';
import { citedBy } from '../../server/src/corpus/citedBy';
import { type Instrument, wholeOf } from '../../server/src/corpus/instrument';
import type { Law } from '../../server/src/corpus/law';
import { readLawIndex, writeLawIndex } from '../../server/src/corpus/lawIndex';
import { thresholdsOf } from '../../server/src/corpus/thresholds';
import { law } from './lens/bundledLaw';

const { index, texts } = writeLawIndex(law, {});

/** The law of the index, and how often a stretch of its texts was read. */
function reopened(): { read: Law; reads: () => number } {
  let reads = 0;
  const stretch = (start: number, length: number) => {
    reads++;
    return texts.slice(start, start + length);
  };
  const read = readLawIndex(
    index,
    () => true,
    () => '',
    stretch,
  );
  if (!read) throw new Error('The index is not read.');
  return { read, reads: () => reads };
}

const { read } = reopened();

test('the index has every instrument, as it stands in the files', () => {
  expect([...read.instruments.keys()]).toEqual([...law.instruments.keys()]);
  for (const [id, instrument] of law.instruments) {
    const again = read.instruments.get(id) as Instrument;
    const keys = Object.keys(instrument) as (keyof Instrument)[];
    expect(Object.fromEntries(keys.map((key) => [key, again[key]]))).toEqual(instrument);
  }
});

test.each([...law.instruments.values()].filter(({ articles }) => articles.size > 0).map(({ id }) => id))(
  'of %s the index has the same figures and references as the text',
  (id) => {
    expect(thresholdsOf(read, wholeOf(id))).toEqual(thresholdsOf(law, wholeOf(id)));
    expect(citedBy(read, wholeOf(id))).toEqual(citedBy(law, wholeOf(id)));
  },
);

test('opening the index reads no text, and a threshold only those that set it', () => {
  const { read, reads } = reopened();
  expect(reads()).toBe(0);
  const provision = { ...wholeOf('criminal-law'), article: '285' };
  expect(thresholdsOf(read, provision).length).toBeGreaterThan(10);
  expect(reads()).toBeLessThan(8);
});
