import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inMemory, loadLaw } from '../../server/src/corpus/loadLaw';
import { withPacks } from '../../server/src/corpus/packs';
import { packFolder } from '../../server/src/disk/packFolder';
import { NoteReader } from '../../server/src/resolution/readNote';
import { checkNote } from '../../server/src/rules/checkNote';
import { mark, unmark } from './lens/marks';

const { files } = await packFolder(fileURLToPath(new URL('../../fixtures/packs/invented', import.meta.url)));
const { law } = withPacks((await loadLaw(inMemory({}))).law, files);
const OPTIONS = { plainText: false, asOf: null, today: '2026-11-23', defaultInstrument: '' } as const;

const quotationsIn = (marked: string): string => {
  const { text } = unmark(marked);
  const findings = checkNote(new NoteReader(law).read(text, OPTIONS), law, {}).filter(
    ({ code, severity }) => code === 'quotation-mismatch' && severity === 'information',
  );
  return mark(
    text,
    findings.map(({ start, end, message }) => ({ start, end, says: message.replace(/:/g, '：') })),
  );
};

const LAW = '《虚构付款法》';

describe('words that are not the law’s', () => {
  test.each([
    `${LAW}第二条第二款规定：“逾期不付款，⟦引文与法条不同：《虚构付款法》第2条第2款为“数”，本文写作“金”。:金⟧额在五千元以上的，处一千元以上一万元以下罚款。”`,
    `${LAW}第二条第二款规定：“逾期不付款，数额在五千元以上的，⟦引文与法条不同：《虚构付款法》第2条第2款没有“并”。:并⟧处一千元以上一万元以下罚款。”`,
  ])('%s', (marked) => expect(quotationsIn(marked)).toBe(marked));
});

describe('the law’s own words, or no quotation of it', () => {
  test.each([
    `${LAW}第二条第二款规定：“逾期不付款，数额在五千元以上的，处一千元以上一万元以下罚款。”`,
    `${LAW}第二条第二款规定，“逾期不付款……处一千元以上一万元以下罚款”。`,
    `${LAW}第二条第二款规定：“逾期不付款，[金额]在五千元以上的，处一千元以上一万元以下罚款。”`,
    `${LAW}第二条第二款规定：「逾期不付款，數額在五千元以上的，處一千元以上一萬元以下罰款。」`,
    `${LAW}第二条规定：“买受人应当在三十日内付款。逾期不付款，数额在五千元以上的，处罚款。”`,
    `${LAW}第三条规定：“有下列情形之一的，从轻处罚：（一）主动付款的；（二）数额不满五百元的。”`,
    `${LAW}第二条第二款规定了所谓“迟延付款时的行政责任与处罚幅度”。`,
    `${LAW}第二条第二款规定逾期不付款的后果。`,
    `${LAW}第二条、第三条规定：“逾期不付款，金额在五千元以上的，处一千元以上一万元以下罚款。”`,
    '《刑法》第二百六十四条规定：“盗取公私财物，数额较大的，处三年以下有期徒刑。”',
  ])('%s', (text) => expect(quotationsIn(text)).toBe(text));
});
