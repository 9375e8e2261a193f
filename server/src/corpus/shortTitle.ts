import type { Instrument } from './instrument';

const kept = { en: new WeakMap<Instrument, string>(), zh: new WeakMap<Instrument, string>() };

/** The name that a reader knows an instrument by. */
export function shortTitle(instrument: Instrument, language: 'en' | 'zh'): string {
  const known = kept[language].get(instrument);
  if (known !== undefined) return known;
  const title = language === 'zh' ? shortChinese(instrument) : shortEnglish(instrument);
  kept[language].set(instrument, title);
  return title;
}

const shortEnglish = ({ names, title }: Instrument): string =>
  names.find((name) => /^[A-Z0-9][a-z0-9]/.test(name)) ?? title;

function shortChinese({ chinese, names }: Instrument): string {
  const own = chinese.replace(/^中华人民共和国/, '');
  if (own.length <= LONGEST_SHORT_TITLE) return `《${own}》`;
  const shorter = names.filter(
    (name) => /^[\u4e00-\u9fff\d（）]+$/.test(name) && name.length <= LONGEST_SHORT_TITLE,
  );
  return shorter[0] ?? `《${own}》`;
}
const LONGEST_SHORT_TITLE = 22;
