/** The words over the articles of a corpus file, in both languages. */
export const lensWords = {
  en: { citedIn: (notes: number) => (notes === 1 ? 'cited in 1 note' : `cited in ${notes} notes`) },
  zh: { citedIn: (notes: number) => `被${notes}篇笔记引用` },
} as const;
