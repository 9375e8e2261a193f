import type { Article, Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { elsewhere } from '../corpus/renumbering';
import type { Block } from '../markdown/block';
import { inSource } from '../markdown/block';
import type { Citation } from '../resolution/citation';
import { listAround } from './citationList';
import type { Fix } from './finding';
import { rewriteFigure } from './rewriteFigure';
import type { Surroundings } from './rule';
import { nameInProse } from './words';

/**
 * The edits that lead a citation of an earlier text to the same place in the later one: its number, and its name
 * or, where it has none, the name of the later text. Undefined where that place is not proven, and in lists.
 */
export function citedInLaterText(
  citation: Citation,
  law: Law,
  around: Surroundings,
): { readonly to: Instrument; readonly article: string; readonly edits: Fix['edits'] } | undefined {
  const [target, another] = citation.targets;
  const block = around.blocks[citation.block]?.block;
  const from = target?.provision && law.instruments.get(target.provision.instrument);
  const found = target?.provision && elsewhere(law, target.provision);
  if (!block || !from || another || found?.is !== 'later' || !target.provision?.article) return undefined;
  const { instrument: to, article } = found;
  const levels = citation.mention.pinpoint?.levels ?? [];
  const was = from.articles.get(target.provision.article);
  if (levels.length > 0 && !isBuiltAlike(was, to.articles.get(article))) return undefined;
  if (listAround(citation, around).length > 1) return undefined;
  const number = renumbered(citation, block, article);
  const name = renamed(citation, block, nameInProse(to, citation.language));
  return number && name && { to, article, edits: [...number, name].sort((a, b) => a.start - b.start) };
}

/** The edit that puts another article number into the words of a citation; none where it is right already. */
export function renumbered(citation: Citation, block: Block, article: string): Fix['edits'] | undefined {
  const { start, end } = citation.mention.pinpoint ?? citation.mention;
  const words = block.text.slice(start, end);
  const found =
    /\b(?:Article|Art\.?) ?(\d+)(?![-–]?\d)|第\s*([\d〇零一二三四五六七八九十百千两]+)\s*条(?!之)/i.exec(
      words,
    );
  const figure = found?.[1] ?? found?.[2];
  const wanted = /^\d+$/.test(article) && figure ? rewriteFigure(figure, Number(article)) : undefined;
  if (!found || !figure || wanted === undefined) return undefined;
  if (figure === wanted) return [];
  const at = start + found.index + found[0].indexOf(figure);
  return [{ ...inSource(block, { start: at, end: at + figure.length }), newText: wanted }];
}

function renamed(citation: Citation, block: Block, title: string): Fix['edits'][number] | undefined {
  const { language, mention, name, start, end } = citation;
  if (!name || !mention.name)
    return language === 'zh'
      ? { start, end: start, newText: title }
      : { start: end, end, newText: ` of the ${title}` };
  const words = block.text.slice(mention.name.start, mention.name.end);
  const newText = /^[《〈]/.test(words) ? title : title.replace(/[《》]/g, '');
  // A year in brackets belongs to the old name: 《网络安全法》（2016年）.
  const year = /^\s*[（(][^（）()]{0,12}(?:19|20)\d\d[^（）()]{0,8}[）)]/.exec(
    block.text.slice(mention.name.end),
  )?.[0];
  const span = year
    ? inSource(block, { start: mention.name.start, end: mention.name.end + year.length })
    : name;
  return { ...span, newText };
}

/** Whether two articles have as many paragraphs with as many items, so that one's levels fit the other's. */
const isBuiltAlike = (one: Article | undefined, other: Article | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.paragraphs.map(({ items }) => items.length).join() ===
    other.paragraphs.map(({ items }) => items.length).join();
