import type { Instrument } from './instrument';

/** The name that a reader knows an instrument by. */
export const shortTitle = (instrument: Instrument, language: 'en' | 'zh'): string =>
  language === 'zh'
    ? shortChinese(instrument)
    : (instrument.names.find((name) => /^[A-Z0-9][a-z0-9]/.test(name)) ?? instrument.title);

function shortChinese({ chinese, names }: Instrument): string {
  const own = chinese.replace(/^中华人民共和国/, '');
  if (own.length <= LONGEST_SHORT_TITLE) return `《${own}》`;
  const shorter = names.filter(
    (name) => /^[\u4e00-\u9fff\d（）]+$/.test(name) && name.length <= LONGEST_SHORT_TITLE,
  );
  return shorter[0] ?? `《${own}》`;
}
const LONGEST_SHORT_TITLE = 22;
