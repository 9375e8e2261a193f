/** What the words before the cursor begin. Offsets count in the prose. */
export type Opening =
  /** 《刑: the name of an instrument. */
  | { readonly kind: 'title'; readonly start: number; readonly typed: string }
  /** "the Crim": the last words, of which some may begin a name. */
  | { readonly kind: 'words'; readonly start: number; readonly typed: string; readonly language: 'en' | 'zh' }
  /** "Article 28", 第二百八: the number of an article, or, right behind one, of a level below. */
  | {
      readonly kind: 'number';
      readonly start: number;
      /** "Article ", 第, 第（, "(", ", paragraph ": what stands before the number. */
      readonly opener: string;
      readonly typed: string;
      readonly language: 'en' | 'zh';
      readonly level: 'article' | 'paragraph' | 'item' | 'bracket' | 'any';
    }
  /** "Guiding Case No. 9", 指导案例9. */
  | {
      readonly kind: 'case';
      readonly start: number;
      readonly opener: string;
      readonly typed: string;
      readonly language: 'en' | 'zh';
    };

/** The characters behind which a citation may go on: an editor that types one asks what there is. */
export const OPENING_CHARACTERS = [...'《第§ （(', ...'abcdefghijklmnopqrstuvwxyz'];

/** What the words at the end of a text may begin; undefined where they are prose. */
export function openingOf(before: string): Opening | undefined {
  const text = before.slice(-LONGEST_LOOK);
  const opening =
    title(text) ??
    caseNumber(text) ??
    chineseNumber(text) ??
    englishNumber(text) ??
    bracket(text) ??
    lastWords(text);
  return opening && { ...opening, start: opening.start + before.length - text.length };
}

const LONGEST_LOOK = 160;
const NUMERAL = '〇零一二三四五六七八九十百千两0-9０-９';

function title(text: string): Opening | undefined {
  const found = /《([^《》\n]{0,40})$/.exec(text);
  return found ? { kind: 'title', start: found.index, typed: found[1] ?? '' } : undefined;
}

function caseNumber(text: string): Opening | undefined {
  const found =
    /(?<!\w)(?<opener>(?:(?:SPP|SPC|Procuratorial) )?Guiding Case (?:No\. ?)?)(?<typed>\d{0,3})$/.exec(
      text,
    ) ?? /(?<opener>(?:检察|检察院)?指导性?案例第?|检例第)(?<typed>\d{0,3})$/.exec(text);
  if (!found?.groups) return undefined;
  const { opener = '', typed = '' } = found.groups;
  const language = /^[\u4e00-\u9fff]/.test(opener) ? 'zh' : 'en';
  return { kind: 'case', start: found.index, opener, typed, language };
}

function chineseNumber(text: string): Opening | undefined {
  const found = new RegExp(`(第[（(]?)([${NUMERAL}]{0,8}(?:条(?:之[${NUMERAL}]{0,2})?)?)$`).exec(text);
  if (!found) return undefined;
  const [, opener = '', typed = ''] = found;
  return { kind: 'number', start: found.index, opener, typed, language: 'zh', level: 'any' };
}

function englishNumber(text: string): Opening | undefined {
  const article = /(?<!\w)((?:Articles?|Arts?\.?|arts?\.) |§§? ?)(\d[\d-]{0,6}|[A-Za-z]{0,20})$/.exec(text);
  if (article) return numbered(article, 'article');
  const level = /(?<!\w)(paragraphs?|paras?\.?|items?) (\d{0,2})$/i.exec(text);
  if (!level) return undefined;
  const isItem = /^i/i.test(level[1] ?? '');
  return { ...numbered(level, isItem ? 'item' : 'paragraph'), opener: `${level[1]} ` };
}

const numbered = (found: RegExpExecArray, level: 'article' | 'paragraph' | 'item' | 'bracket') => ({
  kind: 'number' as const,
  start: found.index,
  opener: found[1] ?? '',
  typed: found[2] ?? '',
  language: 'en' as const,
  level,
});

/** Counts only behind an article: "Article 285(". */
function bracket(text: string): Opening | undefined {
  const found = /(\()(\d{0,2})$/.exec(text);
  return found ? numbered(found, 'bracket') : undefined;
}

function lastWords(text: string): Opening | undefined {
  const chinese = /[\u4e00-\u9fff]{2,20}$/.exec(text);
  if (chinese) return { kind: 'words', start: chinese.index, typed: chinese[0], language: 'zh' };
  const words = /[A-Za-z\d][\w'’(),-]*(?: [\w'’(),-]{1,20}){0,8}$/.exec(text);
  return words ? { kind: 'words', start: words.index, typed: words[0], language: 'en' } : undefined;
}
