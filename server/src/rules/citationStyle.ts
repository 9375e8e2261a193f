/** The words in which citations are written: what a note has made its habit, or what messages speak. */
export interface CitationStyle {
  readonly language: 'en' | 'zh';
  /** English: what stands before the number of an article: "Article", "Art.", "art.". */
  readonly word: string;
  /** English: 285(3)(4) · 285, paragraph 3, item 4 · 285 para. 3 item 4. */
  readonly levels: 'brackets' | 'words' | 'abbreviations';
  /** English: an item of an article of one paragraph is called one, "225 item (4)", also where brackets are the rule. */
  readonly tellsItems: boolean;
  /** English: what stands behind a name that comes first, "Criminal Law, Article 285"; null for "Article 285 of the". */
  readonly nameFirst: string | null;
  /** Chinese: 第二百八十五条, or 第285条. */
  readonly numerals: 'characters' | 'figures';
  /** Chinese: 第（四）项, not 第四项. */
  readonly enclosesItems: boolean;
  /** Chinese: 《刑法》, not 刑法. */
  readonly marksTitles: boolean;
}

const USUAL = {
  word: 'Article',
  levels: 'brackets',
  tellsItems: false,
  nameFirst: null,
  numerals: 'characters',
  enclosesItems: false,
  marksTitles: true,
} as const;

/** How lawyers usually write; what a note shows no habit of is written so. */
export const usualStyle: { readonly [Language in 'en' | 'zh']: CitationStyle } = {
  en: { language: 'en', ...USUAL },
  zh: { language: 'zh', ...USUAL },
};

/** How messages and hovers write: short, and no level to be guessed. */
export const messageStyle: { readonly [Language in 'en' | 'zh']: CitationStyle } = {
  en: { ...usualStyle.en, tellsItems: true },
  zh: { ...usualStyle.zh, numerals: 'figures' },
};
