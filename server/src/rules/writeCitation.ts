import type { Provision } from '../corpus/instrument';
import { writeChineseNumeral } from '../quantity/numerals';
import type { CitationStyle } from './citationStyle';

/**
 * A citation in words: "Article 3(1)(5) of the 2011 Interpretation", 《刑法》第二百八十五条第三款.
 *
 * @param name the instrument as it is to be called, with its title marks; null for none
 */
export function writeCitation(provision: Provision, name: string | null, style: CitationStyle): string {
  const place = writePinpoint(provision, style);
  if (name === null || place === '') return `${name ?? ''}${place}`;
  if (style.language === 'zh') return `${name}${place}`;
  if (style.nameFirst !== null) return `${name.replace(/^the /i, '')}${style.nameFirst}${place}`;
  const bare = name.replace(/^the /i, '');
  return `${place} of ${WITHOUT_ARTICLE.test(bare) ? '' : 'the '}${bare}`;
}

/** Names that take no "the": Amendment (VII) to the Criminal Law, Guiding Case No. 97, 法释〔2011〕19号. */
const WITHOUT_ARTICLE = /^(?:Amendment\b|(?:\w+ )?Guiding Case\b|Fa |[\u3400-\u9fff《])/;

/** The place in the instrument alone: "Article 3(1)(5)", 第三条第一款第五项; empty for the whole. */
export function writePinpoint(provision: Provision, style: CitationStyle): string {
  if (provision.article === null) return '';
  return style.language === 'zh'
    ? `${chineseArticle(provision.article, style)}${chineseLevels(provision, style)}`
    : `${englishArticle(provision.article, style)}${englishLevels(provision, style)}`;
}

/** A number, as the style writes it in Chinese. */
export const writeNumeral = (number: number, { numerals }: CitationStyle): string =>
  numerals === 'characters' ? writeChineseNumeral(number) : String(number);

function chineseArticle(article: string, style: CitationStyle): string {
  const [number, inserted] = article.split('-');
  if (!/^\d/.test(article)) return article;
  return `第${writeNumeral(Number(number), style)}条${inserted ? `之${writeChineseNumeral(Number(inserted))}` : ''}`;
}

function chineseLevels({ paragraph, item, subItem }: Provision, style: CitationStyle): string {
  const of = (number: number | null, unit: string, [open, close] = ['', '']) =>
    number === null ? '' : `第${open}${writeNumeral(number, style)}${close}${unit}`;
  return `${of(paragraph, '款')}${of(item, '项', style.enclosesItems ? ['（', '）'] : undefined)}${of(subItem, '目')}`;
}

const englishArticle = (article: string, { word }: CitationStyle): string =>
  /^[A-Z]?\d/.test(article) ? `${word}${word === '§' ? '' : ' '}${article}` : article;

function englishLevels(
  { paragraph, item, subItem }: Provision,
  { levels, tellsItems }: CitationStyle,
): string {
  if (levels === 'brackets') {
    const bracketed = (number: number | null) => (number === null ? '' : `(${number})`);
    const isLone = paragraph === null && item !== null && tellsItems;
    return `${bracketed(paragraph)}${isLone ? ' item ' : ''}${bracketed(item)}${bracketed(subItem)}`;
  }
  const [joint, name] = levels === 'words' ? [', ', 'paragraph'] : [' ', 'para.'];
  const named = (number: number | null, level: string) =>
    number === null ? '' : `${joint}${level} ${number}`;
  return `${named(paragraph, name)}${named(item, 'item')}${named(subItem, 'sub-item')}`;
}
