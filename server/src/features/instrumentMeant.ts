import type { Instrument, Provision } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { textOn } from '../corpus/renumbering';
import type { Citation } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import type { Opening } from './completionPlace';
import type { Prose } from './proseAt';

/** The law that the number of an article at a place is of. */
export interface Meant {
  readonly instrument: Instrument;
  /** It is named there, or in this sentence: the number alone says it. */
  readonly isNamed: boolean;
}

/** The instrument whose name stands beside the number, or was the last that the sentence named. */
export function instrumentMeant(
  note: ReadNote,
  law: Law,
  prose: Prose,
  { start, language }: Pick<Opening, 'start'> & { readonly language: 'en' | 'zh' },
): Meant | undefined {
  const named = nameBeside(prose, start, language) ?? lastOfSentence(prose, start);
  const id = named?.targets[0]?.provision?.instrument;
  const found = id === undefined ? undefined : law.instruments.get(id);
  const instrument = found && textOn(law, found, note.asOf);
  return instrument && { instrument, isNamed: true };
}

/** What is cited by a name that stands beside the number. */
export function nameBeside(prose: Prose, start: number, language: 'en' | 'zh'): Citation | undefined {
  const whole = prose.citations.find(
    ({ kind, mention }) => kind === 'article' && mention.start === start && mention.name !== null,
  );
  return whole ?? nameBefore(prose, start, language) ?? nameBehind(prose);
}

/** The place whose words stand before a level that is begun: 第二百八十五条|第, "Article 285|(", 第三款|第. */
export function placeAbove(
  { before, citations }: Prose,
  start: number,
  joint: RegExp,
): Provision | undefined {
  const articles = citations.filter(({ kind }) => kind === 'article');
  // What goes on behind the cursor is a longer citation already: 第二百八十五条|第三款.
  const around = articles.find(({ mention }) => mention.start < start && start < mention.end);
  const place = around?.targets[0]?.provision;
  if (around && place)
    return cutBack(place, before.slice(around.mention.start, start).match(LEVEL)?.length ?? 0);
  const last = articles.findLast(
    ({ mention }) => mention.end <= start && joint.test(before.slice(mention.end, start)),
  );
  return last?.targets.at(-1)?.provision ?? undefined;
}

const LEVEL = /\(\d+\)|[款项目]|para|item/g;

/** A place with so many of its levels below the article. */
function cutBack(place: Provision, levels: number): Provision {
  let left = levels;
  const kept = (level: number | null) => (level !== null && left-- > 0 ? level : null);
  const { paragraph, item, subItem } = place;
  return { ...place, paragraph: kept(paragraph), item: kept(item), subItem: kept(subItem) };
}

/** 《刑法》|第, "Criminal Law, |Article"; a document number may stand in brackets between. */
function nameBefore({ before, citations }: Prose, start: number, language: 'en' | 'zh') {
  const joint =
    language === 'zh'
      ? /^[》”"]?(?:[（(][^（）()]{0,60}[)）])?(?:中的?|的|之)?\s*$/
      : /^[”"]?(?:\s*\([^()]{0,60}\))?,?\s*$/;
  return citations.findLast(
    ({ kind, mention }) =>
      kind !== 'article' &&
      kind !== 'crime-name' &&
      mention.end <= start &&
      joint.test(before.slice(mention.end, start)),
  );
}

/** "Article | of the Criminal Law". */
function nameBehind({ before, after, citations }: Prose): Citation | undefined {
  const joint = /^[\d()\s-]{0,12}of (?:the )?["“]?/.exec(after)?.[0];
  if (joint === undefined) return undefined;
  const at = before.length + joint.length;
  return citations.find(({ mention }) => (mention.name ?? mention).start === at);
}

function lastOfSentence({ before, citations }: Prose, start: number): Citation | undefined {
  const last = citations.findLast(
    ({ kind, mention }) => kind !== 'crime-name' && kind !== 'case-number' && mention.end <= start,
  );
  if (!last || last.kind === 'case') return undefined;
  const end = Math.max(last.mention.end, last.mention.name?.end ?? 0);
  return /[。！？；;!?]|[^A-Z\d]\.\s/.test(before.slice(end, start)) ? undefined : last;
}
