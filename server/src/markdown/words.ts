/** The languages that readers are spoken to in. */
export type Language = 'en' | 'zh';

/** Words for a reader, in each of them. */
export type Words = Readonly<Record<Language, string>>;
