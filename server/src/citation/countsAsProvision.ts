import type { Name, Pinpoint } from './mention';

/** § and points are provisions only of something that is named; of nothing named, "paragraph 3 below" is none. */
export function countsAsProvision(
  text: string,
  pinpoint: Pinpoint,
  name: Name | null,
  list: readonly Pinpoint[],
): boolean {
  if (name !== null) return !arePartsOfLaw(text, list) || IN_ONE_PIECE.test(name.words);
  if (pinpoint.dotted) return false;
  const behind = text.slice(pinpoint.end, pinpoint.end + 14);
  if (pinpoint.word === 'level') {
    if (/^\s*(?:above|below|hereof|herein|of (?:this|the|my|our) (?!article|paragraph))/i.test(behind))
      return false;
    if (!/^[\u4e00-\u9fff]/.test(behind) || pinpoint.relative || GOES_ON.test(behind)) return true;
    return (
      AMONG_PROVISIONS.test(text.slice(Math.max(0, pinpoint.start - 40), pinpoint.start)) &&
      !THING.test(behind)
    );
  }
  // (§8(1)), §10 in notes on one law: which that is, if any, only they can tell.
  if (text[pinpoint.start] === '§') return pinpoint.article !== null && !/^ (?:above|below)\b/.test(behind);
  if (/^(?:point|entry|section)$/.test(pinpoint.word)) return false;
  const isOpening = OPENING.test(text.slice(Math.max(0, pinpoint.start - 3), pinpoint.start));
  if (isOpening && OPENS_LAW.test(text.slice(pinpoint.end, pinpoint.end + LONGEST_WORD))) return true;
  return !/^\s(?!The|This|That|Those|It|In|An?|Any|Anyone|And|Or|But|If|As|Of|To|For|Who|Where|When|Every|All|No|PRC|Crimes?\b|Offen[cs]es?\b|Persons?\b|Employers?\b|Citizens?\b|Units?\b)[A-Z][a-z]+/.test(
    behind,
  );
}

/** "Article 31 Taxpayers and withholding agents shall …" opens as the text of a law does; "the Article 29 Committee" is a name. */
const OPENING = /(?:^|[\n.:;"“*|] ?)$/;
const OPENS_LAW = /^\s[A-Z][a-z]+,? (?:[a-z]+ (?!said\b|told\b)|[a-z]+$)/;
const LONGEST_WORD = 40;

/** Behind 第一款, 第二项: the sentence goes on about a provision. */
const GOES_ON = /^[规的之中所对明则还也是为将又和及与或至要指列处即、款]/;
/** A provision was spoken of just before, in the same sentence: then any verb may follow. */
const AMONG_PROVISIONS = /第[^第。；]{1,8}[条款][^。；;!！?？]*$/;
/** Things that are counted by 款 and 项. */
const THING =
  /^(?:手机|产品|车|新车|游戏|软件|任务|工作|指标|议程|议题|措施|内容|建议|技能|业务|服务|费用|比赛|研究|课题|实验|功能|应用|作品|活动|条件|成果|技术|制度|改革|计划|目标|原则|要求|标准|权利|权限)/;

/** Texts without chapters: a "Section 1" of them is an article. */
const IN_ONE_PIECE = /\b(?:Interpretations?|Guidelines|Reply|Notice|Opinions?|Decision)\b|^法释/;

/** "Chapter VI, Section 1 of the Criminal Law" is a part of the law, 节: few chapters have more than twelve. */
const arePartsOfLaw = (text: string, list: readonly Pinpoint[]): boolean =>
  /^section/i.test(text.slice(list[0]?.start, (list[0]?.start ?? 0) + 7)) &&
  list.every(({ word, article }) => word === 'section' && Number(article) <= 12);
