import type { Language, Words } from '../markdown/words';

/** What is said of faults in the files of the corpus and of packs. */
const problemWords = {
  en: {
    noFrontMatter: 'The file has no front matter.',
    missing: (key: string) => `"${key}" is missing from the front matter.`,
    wrong: (key: string, why: string) => `"${key}": ${why}.`,
    twice: (article: string) => `Article ${article} stands here for a second time.`,
    twiceInPack: (article: string) => `Article ${article} stands here for a second time; the first is used.`,
    noNumbers: 'A list without numbers stands here; items are numbered.',
    noParagraph: 'A list stands here without a paragraph before it.',
    outOfOrder: (item: number, due: number) => `Item ${item} stands here where item ${due} was due.`,
    outOfOrderIn: (article: string, item: number, due: number) =>
      `Item ${item} of article ${article} stands where item ${due} was due.`,
    spaceInside: (article: string) => `A space stands inside the marker of article ${article}.`,
    gap: (article: string, last: number) =>
      `Article ${article} follows article ${last}: what stands between is missing.`,
    noArticles: 'No articles were found in it.',
    isThere: (id: string) => `"${id}" is there already; this text is not used.`,
    sameId: (id: string) => `Another file has the id "${id}"; this one is left out.`,
    namesNone: (id: string) => `"${id}" names an instrument that is not in the corpus.`,
    noEntry: 'This line is no entry of the register.',
    unread: 'The file cannot be read.',
    unreadable: (why: string) => `It cannot be read: ${why}`,
    tooLarge: (megabytes: number) => `${megabytes} MB is too large for a text of law.`,
    entities: 'a document that declares entities is not read.',
    notAkomaNtoso: 'it is no Akoma Ntoso document.',
    link: 'A link is not followed: a pack holds its own texts.',
  },
  zh: {
    noFrontMatter: '文件没有头部信息。',
    missing: (key: string) => `头部信息缺少“${key}”。`,
    wrong: (key: string, why: string) => `头部信息“${key}”有误：${why}。`,
    twice: (article: string) => `第${article}条在此处重复出现。`,
    twiceInPack: (article: string) => `第${article}条在此处重复出现，以首次出现的为准。`,
    noNumbers: '此处的列表没有编号；项应当编号。',
    noParagraph: '此处的列表之前没有款。',
    outOfOrder: (item: number, due: number) => `此处为第${item}项，应为第${due}项。`,
    outOfOrderIn: (article: string, item: number, due: number) =>
      `第${article}条此处为第${item}项，应为第${due}项。`,
    spaceInside: (article: string) => `第${article}条的条号中间有空格。`,
    gap: (article: string, last: number) => `第${last}条之后即为第${article}条，中间有缺漏。`,
    noArticles: '文件中没有找到条文。',
    isThere: (id: string) => `“${id}”已经存在，此文本不予采用。`,
    sameId: (id: string) => `另有文件使用标识“${id}”，此文件不予采用。`,
    namesNone: (id: string) => `“${id}”所指的文件不在语料库中。`,
    noEntry: '此行不是有效的名录条目。',
    unread: '文件无法读取。',
    unreadable: (why: string) => `无法读取：${why}`,
    tooLarge: (megabytes: number) => `${megabytes} MB，作为法律文本过大。`,
    entities: '声明了实体的文档不予读取。',
    notAkomaNtoso: '不是 Akoma Ntoso 文档。',
    link: '不跟随链接：文本包只包含自身的文本。',
  },
} as const satisfies Record<Language, unknown>;

/** A sentence of the table in both languages. */
export const inBoth = (say: (words: (typeof problemWords)[Language]) => string): Words => ({
  en: say(problemWords.en),
  zh: say(problemWords.zh),
});

/** Why a file is refused, in both languages. */
export class Refused extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** Of a file that something kept from being read. */
export function unreadable(why: unknown): Words {
  const said = why instanceof Error ? why.message : String(why);
  const { en, zh } = why instanceof Refused ? why.words : { en: said, zh: said };
  return { en: problemWords.en.unreadable(en), zh: problemWords.zh.unreadable(zh) };
}
