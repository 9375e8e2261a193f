import type { Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { textOf, wordsOf } from '../corpus/provisionPlace';
import { shortTitle } from '../corpus/shortTitle';
import type { CitationStyle } from '../rules/citationStyle';
import { usualStyle } from '../rules/citationStyle';
import { captionWords } from '../rules/words';
import { writePinpoint } from '../rules/writeCitation';
import { cutTo } from './markdownText';

/** A provision as a list shows it. */
export interface LawLabel {
  /** "Criminal Law, Article 285(3)", 刑法第二百八十五条第三款. */
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  /** The first words of its text. */
  readonly text: string;
}

/** How a list shows a provision, in the manner of the query that found it: Chinese for Chinese, figures for figures. */
export function lawLabel(law: Law, provision: Provision, query: string, language: 'en' | 'zh'): LawLabel {
  const style = styleOf(query, language);
  const found = textOf(law, provision);
  const instrument = found?.instrument;
  const title = instrument ? shortTitle(instrument, style.language).replace(/^《([^《》]+)》$/, '$1') : '';
  const place = writePinpoint(provision, style);
  const whole = style.language === 'zh' ? instrument?.chinese : instrument?.title;
  const caption = captionWords(found?.article, provision.paragraph, style.language);
  return {
    name: style.language === 'zh' || place === '' ? `${title}${place}` : `${title}, ${place}`,
    title,
    caption: caption || (place === '' ? (whole ?? '') : ''),
    text: cutTo(wordsOf(law, provision).replace(/\s+/g, ' '), LONGEST_TEXT),
  };
}

const LONGEST_TEXT = 300;

function styleOf(query: string, language: 'en' | 'zh'): CitationStyle {
  const spoken = /[\u3400-\u9fff]/.test(query) ? 'zh' : /[a-z]{2}/i.test(query) ? 'en' : language;
  return { ...usualStyle[spoken], numerals: /\d/.test(query) ? 'figures' : 'characters' };
}
