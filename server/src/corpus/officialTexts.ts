import type { Article } from './instrument';
import type { OfficialCopy, PackFile } from './packFile';
import type { OfficialText } from './readOfficial';
import { readOfficial } from './readOfficial';

/**
 * The official texts that files of one title hold. Undated ones that share no article are the parts of one text, as
 * codes come in books; it stands in the first. What cannot be read is passed over: listing the pack tells of it.
 */
export function officialTexts(files: readonly PackFile[]): OfficialCopy[] {
  const copies = files.flatMap((file) => {
    try {
      return [{ file, text: readOfficial(file.read()) }];
    } catch {
      return [];
    }
  });
  const parts = copies.filter(({ file, text }) => !file.isDated && text.articles.size > 0);
  const [first] = parts;
  const joined = parts.length > 1 && first ? joinedText(parts) : undefined;
  return joined && first
    ? [...copies.filter((each) => !parts.includes(each)), { file: first.file, text: joined }]
    : copies;
}

/** The articles of all parts, each with the path of its own; undefined where two parts have the same one. */
function joinedText(parts: readonly OfficialCopy[]): OfficialText | undefined {
  const articles = new Map<string, Article>();
  for (const { file, text } of parts)
    for (const [number, article] of text.articles) {
      if (articles.has(number)) return undefined;
      articles.set(number, { ...article, path: file.path });
    }
  return {
    title: parts[0]?.text.title ?? '',
    articles: inOrder(articles),
    problems: parts.flatMap(({ text }) => text.problems),
  };
}

/** Files come in the order of their names. */
const inOrder = (articles: ReadonlyMap<string, Article>): ReadonlyMap<string, Article> =>
  new Map([...articles].sort(([one], [other]) => Number.parseInt(one, 10) - Number.parseInt(other, 10)));
