import { parse as parseChinese } from '../../../grammars/chinese.peggy';
import { parse as parseEnglish } from '../../../grammars/english.peggy';
import type { Pinpoint } from './mention';
import { overlapping } from './sorted';

/** Pinpoints that stand together as one list, in the language of their form. */
export interface PinpointGroup {
  readonly pinpoints: readonly [Pinpoint, ...Pinpoint[]];
  readonly language: 'en' | 'zh';
}

/** Where an English list may begin. Plain ASCII and case by case: a Unicode pattern takes ten times as long. */
const ENGLISH =
  /\b(?=[AaPpEeIiSsFfTtNnOo\d]|[Cc]la)(?:(?:[Oo]ne|[Tt]wo|[Tt]hree)(?= of Article \d)|(?:[Aa]rticles?|ARTICLES?|Arts?\.?|arts?\.|arts?(?= \d)|[Ss]ections?(?= \d)|[Ss]ecs?\.(?= ?\d)|ss?\.(?= ?\d)|(?<!['’] ?)ss?(?= ?\d)|Points?|Entry|(?:[Pp]receding|[Pp]revious|[Ff]oregoing)(?= [Aa]rticle)|[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ub-?items?|[Ii]tems?|[Ss]ub-?paragraphs?|[Ss]ub-?sections?|[Cc]lauses?)(?=[\s(:]|(?<=[.s])\d)|(?:[Ff](?:irst|ourth|ifth)|[Ss](?:econd|ixth|eventh)|[Tt](?:hird|enth|welfth)|[Ee](?:ighth|leventh)|[Nn]inth|\d{1,2}(?:st|nd|rd|th))(?=\s+(?:\w+\s+)?(?:paragraph|item|sub)|(?:,?\s+(?:and|or|to|the|first|second|third|fourth|fifth|sixth|seventh|eighth)){2,8}\s+(?:paragraph|item))|\d{1,4}(?:st|nd|rd|th)(?= (?:[Aa]rticle|[Rr]egulation|[Pp]rovision) (?:of|in|under) ))|§/g;
/** A code of a catalogue, "B13": a provision only of a catalogue that was named. */
const CODE = /\b[A-D]\d{1,2}(?:-\d{1,2})?\b(?!-)/g;
/** Also the first figure of 253条之一: who means one of several rules counts fewer (三条之一), or says which (上述100条之一). */
const CHINESE =
  /[本同该]条(?=第)|前条|第(?= ?[（(]?[〇零一二三四五六七八九十百千两兩壹贰貳弐叁叄參参肆伍陆陸柒捌玖拾佰仟廿卅0-9０-９])|(?<![这述上下列共〇零一二三四五六七八九十百千两0-9０-９])(?:[1-9１-９](?=[0-9０-９]{2,3} ?条之)|[一二三四五六七八九](?=百[〇零一二三四五六七八九十]{0,4}条之))/g;

/** All pinpoint lists of a text, in order. */
export function readPinpoints(text: string): PinpointGroup[] {
  const english = scan(text, ENGLISH, parseEnglish, 'en');
  const chinese = /[第条]/.test(text) ? scan(text, CHINESE, parseChinese, 'zh') : [];
  const firsts = english.map((group) => group.pinpoints[0]);
  const codes = [...text.matchAll(CODE)]
    .map(codeGroup)
    .filter((code) => !overlapping(firsts, code.pinpoints[0]));
  if (chinese.length + codes.length === 0) return english;
  return [...english, ...chinese, ...codes].sort((a, b) => a.pinpoints[0].start - b.pinpoints[0].start);
}

/** The pinpoints that begin at an offset although no word announces them: the number in "Criminal Law 285(3)", 刑法285条. */
export function readBarePinpoints(
  text: string,
  at: number,
  language: 'en' | 'zh',
): PinpointGroup | undefined {
  if (language === 'zh')
    return (
      parseAt(text, at, parseChinese, 'zh', 'Start') ?? parseAt(text, at, parseChinese, 'zh', 'BareArticles')
    );
  return parseAt(text, at, parseEnglish, 'en', 'BareProvisions');
}

const codeGroup = ({ 0: article, index }: RegExpExecArray | RegExpMatchArray): PinpointGroup => ({
  pinpoints: [{ start: index ?? 0, end: (index ?? 0) + article.length, article, levels: [], word: 'code' }],
  language: 'en',
});

type Parse = typeof parseEnglish;

function scan(text: string, trigger: RegExp, parse: Parse, language: 'en' | 'zh'): PinpointGroup[] {
  const groups: PinpointGroup[] = [];
  trigger.lastIndex = 0;
  for (let found = trigger.exec(text); found; found = trigger.exec(text)) {
    const group = parseAt(text, found.index, parse, language, 'Start');
    if (!group) continue;
    groups.push(group);
    trigger.lastIndex = Math.max(group.pinpoints.at(-1)?.end ?? 0, found.index + 1);
  }
  return groups;
}

/** Parses the list that begins at an offset; undefined where none does. */
function parseAt(
  text: string,
  at: number,
  parse: Parse,
  language: 'en' | 'zh',
  startRule: string,
): PinpointGroup | undefined {
  const [first, ...rest] = (parse(text, at, startRule) ?? []) as Pinpoint[];
  if (!first) return undefined;
  const pinpoints: [Pinpoint, ...Pinpoint[]] = [withWord(first)];
  for (const next of rest) pinpoints.push(completed(withWord(next), pinpoints.at(-1) ?? first));
  return { pinpoints, language };
}

const withWord = (pinpoint: Pinpoint): Pinpoint =>
  pinpoint.word ? pinpoint : { ...pinpoint, word: pinpoint.article ? 'article' : 'level' };

const RANK = { number: 1, paragraph: 1, item: 2, subitem: 3 } as const;

/** A listed pinpoint with what it leaves unsaid: in 第一款第（三）项、第（四）项 the paragraph, in 之一、之二 the article. */
function completed(pinpoint: Pinpoint, before: Pinpoint): Pinpoint {
  if (pinpoint.article?.startsWith('+')) {
    const base = before.article?.replace(/-.*/, '') ?? '';
    return { ...pinpoint, article: `${base}-${pinpoint.article.slice(1)}` };
  }
  const [outermost] = pinpoint.levels;
  if (pinpoint.article !== null || !outermost) return pinpoint;
  const said = outermost.said === 'number' ? (before.levels.at(-1)?.said ?? 'number') : outermost.said;
  const outer =
    outermost.said === 'number'
      ? before.levels.slice(0, -1)
      : before.levels.filter((level) => RANK[level.said] < RANK[outermost.said]);
  const own = [{ ...outermost, said }, ...pinpoint.levels.slice(1)];
  const { article, word, relative } = before;
  return { ...pinpoint, article, levels: [...outer, ...own], word, ...(relative && { relative }) };
}
