import { parse as parseChinese } from '../../../grammars/chinese.peggy';
import { parse as parseEnglish } from '../../../grammars/english.peggy';
import type { Pinpoint } from './mention';

/** Pinpoints that stand together as one list, in the language of their form. */
export interface PinpointGroup {
  readonly pinpoints: readonly [Pinpoint, ...Pinpoint[]];
  readonly language: 'en' | 'zh';
}

const ENGLISH =
  /(?<![\p{L}\p{N}_-])(?:(?:articles?|arts?\b\.?|points?|entry|paragraphs?|paras?\b\.?|sub-?items?|items?|sub-?paragraphs?)(?=[\s(])|§|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))(?=\s+(?:\w+\s+)?(?:paragraph|item|sub)))/giu;
const CHINESE = /第(?= ?[（(]?[〇零一二三四五六七八九十百千两0-9０-９])/g;

/** All pinpoint lists of a text, in order. */
export function readPinpoints(text: string): PinpointGroup[] {
  const english = scan(text, ENGLISH, parseEnglish, 'en');
  const chinese = scan(text, CHINESE, parseChinese, 'zh');
  if (chinese.length === 0) return english;
  return [...english, ...chinese].sort((a, b) => a.pinpoints[0].start - b.pinpoints[0].start);
}

/** The pinpoints that begin at an offset although no word announces them: the number in "Criminal Law 285(3)", 刑法285条. */
export function readBarePinpoints(text: string, at: number, language: 'en' | 'zh'): PinpointGroup | undefined {
  if (language === 'zh') return parseAt(text, at, parseChinese, 'zh', 'Start');
  const group = parseAt(text, at, parseEnglish, 'en', 'BareProvisions');
  return group;
}

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

/** Parses one list; it gets a window of the text, so that a long paragraph is not copied for each. */
function parseAt(text: string, at: number, parse: Parse, language: 'en' | 'zh', startRule: string): PinpointGroup | undefined {
  const answer = parse(text, { peg$library: true, peg$currPos: at, startRule }) as ParserAnswer;
  if (answer.peg$result === answer.peg$FAILED) return undefined;
  const [first, ...rest] = answer.peg$result as Pinpoint[];
  return first ? { pinpoints: [withWord(first), ...rest.map(withWord)], language } : undefined;
}

const withWord = (pinpoint: Pinpoint): Pinpoint => (pinpoint.word ? pinpoint : { ...pinpoint, word: pinpoint.article ? 'article' : 'level' });

interface ParserAnswer {
  readonly peg$result: unknown;
  readonly peg$FAILED: unknown;
}
