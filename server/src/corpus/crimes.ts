import type { Article, Crime } from './instrument';

/**
 * The crimes that captions name: "Insult / Defamation · 侮辱罪 / 诽谤罪". "(paragraph 2)" behind a name is its
 * paragraph and that of the names before it which have none.
 *
 * @param shorthand names in use (帮信罪), by the name of the crime that each is short for
 */
export function readCrimes(
  articles: ReadonlyMap<string, Article>,
  shorthand: Readonly<Record<string, string>>,
): Crime[] {
  const short = new Map<string, string[]>();
  for (const [name, crime] of Object.entries(shorthand))
    short.set(crime, [...(short.get(crime) ?? []), name]);
  return [...articles.values()].flatMap(crimesOf).map((crime) => ({
    ...crime,
    names: [...crime.names, ...crime.names.flatMap((name) => short.get(name) ?? [])],
  }));
}

function crimesOf({ number, caption, paragraphs }: Article): Crime[] {
  const chinese = (caption?.chinese ?? '').split(BETWEEN).map((name) => name.trim());
  if (!chinese.every(isCrime)) return [];
  const english = (caption?.english ?? '').split(BETWEEN);
  return chinese.map((name, i) => {
    const tagged = english.slice(i).find((each) => PARAGRAPH.test(each));
    const translated = (english[i] ?? '').replace(/ \(paragraphs? .*/, '').trim();
    return {
      names: chinese.length === english.length && translated !== '' ? [name, translated] : [name],
      article: number,
      paragraph: paragraphs.length > 1 && tagged ? Number(PARAGRAPH.exec(tagged)?.[1]) : null,
    };
  });
}

const BETWEEN = / \/ |; |；/;
const PARAGRAPH = /\(paragraphs? (\d+)/;
/** 故意犯罪 is a concept, 诈骗罪 a crime. */
const isCrime = (name: string): boolean => /罪$/.test(name) && !/犯罪$/.test(name);
