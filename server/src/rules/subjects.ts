import type { Span } from '../markdown/span';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../resolution/citation';
import { setsFigure } from './claimSignals';
import { isBracketed } from './closingCitation';

/** Words of the law itself, and the provision that they are of: whatever stands in them is said of it. */
export interface LawWords extends Span {
  readonly citations: readonly Citation[];
}

/** Whether a block is the text of the article that it begins with: 第二百八十条之一 在依照…… */
export const opensArticle = (text: string, { mention: { start, end, name } }: Citation): boolean =>
  (start === 0 || name?.start === 0) &&
  text[start] === '第' &&
  /^(?:\s|【|〔)/.test(text.slice(end, end + 1));

/** The stretches of a block that are words of the law: its articles, and quotations behind a citation. */
export function lawWordsIn(text: string, own: readonly Citation[]): LawWords[] {
  const [first] = own;
  if (first && opensArticle(text, first))
    return [{ citations: [first], start: first.mention.end, end: beforeExample(text) }];
  const found = recited(text, own);
  for (const citation of own) {
    if (found.some(({ start, end }) => start <= citation.mention.end && citation.mention.end <= end))
      continue;
    const from = citation.mention.end;
    if (citation.mention.pinpoint === null || from < (found.at(-1)?.end ?? 0)) continue;
    if (IS_ADDED.test(text.slice(Math.max(0, citation.mention.start - 60), citation.mention.start))) continue;
    const [opening, direct, mark = direct ?? ''] = QUOTES.exec(text.slice(from, from + FARTHEST_QUOTE)) ?? [];
    if (opening === undefined) continue;
    const start = from + opening.length;
    // A quotation that nobody closed ends where the next article is quoted.
    const next = own.find(
      (each) =>
        nameStart(each) > start &&
        /[。\n]\s*[《“]?$/.test(text.slice(Math.max(0, nameStart(each) - 8), nameStart(each))) &&
        QUOTES.test(text.slice(each.mention.end, each.mention.end + FARTHEST_QUOTE)),
    );
    const end = Math.min(closing(text, start, mark), next ? nameStart(next) : text.length);
    if (end - start >= SHORTEST_LAW) found.push({ citations: [citation], start, end });
  }
  return found;
}

/** 《刑法》第二百一十三条 未经……，处……; "Article 213 Whoever …": articles that are recited within a block, without marks. */
function recited(text: string, own: readonly Citation[]): LawWords[] {
  const openers = own.filter(({ kind, mention }) => {
    const from = Math.min(mention.start, mention.name?.start ?? mention.start);
    return (
      kind === 'article' &&
      OPENS_AFTER.test(text.slice(Math.max(0, from - 8), from)) &&
      opensWith(text.slice(Math.max(mention.end, mention.name?.end ?? 0)))
    );
  });
  return openers.map((citation, i) => {
    const start = Math.max(citation.mention.end, citation.mention.name?.end ?? 0);
    const next = openers[i + 1]?.mention;
    const end = next ? Math.min(next.start, next.name?.start ?? next.start) : text.length;
    const from = start + (CAPTION.exec(text.slice(start, end))?.[0].length ?? 0);
    const stop = text.slice(from, end).search(COMMENTS);
    return { citations: [citation], start, end: stop < 0 ? end : from + stop };
  });
}
/** 【破坏计算机信息系统罪】 */
const CAPTION = /^\s?[【〔[][^】〕\]]{1,40}[】〕\]]/;
const OPENS_AFTER = /(?:^|[。：:】>…\]"']|[。：:】>…\].!?]\s{1,4}|依据)\s?$/;
const opensWith = (behind: string): boolean => OPENS_EN.test(behind) || OPENS_ZH.test(behind);
const OPENS_EN =
  /^ ?[:.—–-]? ?(?:\[[^\]]{1,60}\] ?)?(?:Whoever|Where an?y?|If an?y?|Anyone who|An?y? (?:person|individual|entity|organi[sz]ation|processor|operator|citizen)|Persons? who|Those who|In any of)\b/;
const OPENS_ZH =
  /^\s?(?:[【〔[][^】〕\]]{1,40}[】〕\]])?(?:(?<=[】〕\]])\s?[:：](?:\\n|["'+\s]){0,30}|\s?)(?![规的中所之款项和与及或至等明要将把也还则是为没只并第])(?:[\u4e00-\u9fff][^。]{4,200}?(?:的[,，]|应当|必须|不得)|(?:当事人|一方|公民|自然人|法人|劳动者|用人单位|消费者|经营者|民事主体|债权人|债务人|保证人|出租人|承租人|股东|国家|任何(?:单位|组织|个人))[^。]{0,60}?(?:可以|有权))/;
/** Where the text goes on about something else than the article. */
const COMMENTS =
  /\\n(?=\s?(?:\d|[-*•·]))|[。…]\s?第[〇零一二三四五六七八九十百千\d]+条|本案|综上|因此|所以|我们|您|你|律师|举例|比如|例如[，,：:]|假设|法律(?:分析|依据)|【|问[：:]|答[：:]|\b(?:in this case|therefore|you|your|our|see|for example|for instance)\b/i;

/** Where a text goes on to make up a case. */
const beforeExample = (text: string): number => {
  const at = text.search(/举例|比如|例如[，,：:]|\bfor (?:example|instance)\b/i);
  return at < 0 ? text.length : at;
};

/** "A provision is added to the end of Article 219": what is quoted behind it is not that article's. */
const IS_ADDED = /\b(?:added|inserted|proposed)\b[^.;]{0,50}$/i;
const QUOTES =
  /^\s?([“「『])|^[^“"「『。；;.]{0,30}?(?:规定|明确|[:：,，]|provid|stat|read|stipulat)[^“"「『。；;.]{0,12}(["“「『])/i;
const FARTHEST_QUOTE = 50;
/** Shorter ones quote a term: “情节严重”. */
const SHORTEST_LAW = 16;

const nameStart = ({ mention: { start, name } }: Citation): number => Math.min(start, name?.start ?? start);

/** Where a quotation ends; the end of the text where it is never closed. */
function closing(text: string, from: number, mark: string): number {
  const close = { '“': '”', '「': '」', '『': '』', '"': '"' }[mark] ?? '"';
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === close && --depth === 0) return i;
    if (text[i] === mark && mark !== close) depth++;
  }
  return text.length;
}

/**
 * Those of a block's citations that something is said of. The others the law names only to say what it speaks of
 * (违反本法第二十五条规定的, "other than in Article 205") or where else it leads ("is punished under Article 264").
 */
export function speakingIn(text: string, own: readonly Citation[]): Citation[] {
  const inner = own.map((each, i) => isInner(text, each) || isInPassing(text, each, own[i - 1]));
  const isListed = (i: number): boolean => {
    const [one, next] = [own[i], own[i + 1]];
    return (
      one !== undefined && next !== undefined && BETWEEN.test(text.slice(one.mention.end, next.mention.start))
    );
  };
  // What stands in a list with one that the law only names is named no more than that.
  for (let i = 0; i + 1 < own.length; i++) if (inner[i] && isListed(i)) inner[i + 1] = true;
  for (let i = own.length - 2; i >= 0; i--) if (inner[i + 1] && isListed(i)) inner[i] = true;
  return own.filter((_, i) => !inner[i]);
}

const isInner = (text: string, { kind, mention: { start, end, name } }: Citation): boolean =>
  (kind === 'instrument' &&
    /Amendment|修正案/.test(text.slice(start, end)) &&
    SINCE.test(text.slice(Math.max(0, start - 20), start))) ||
  // "violates Article 85 of the CPL, which requires …", 违反第十九条（最长不超过……） go on to tell what it requires.
  (!TELLS_ON.test(text.slice(Math.max(end, name?.end ?? 0), Math.max(end, name?.end ?? 0) + 16)) &&
    !(
      /(?:认定为|属于)[《“]?[^，。；]{0,4}$/.test(text.slice(Math.max(0, start - 12), start)) &&
      IS_FILLED.test(text.slice(end, end + 24))
    ) &&
    (INNER_BEFORE.test(text.slice(Math.max(0, start - 90), start)) ||
      (name !== null &&
        name.start < start &&
        INNER_BEFORE.test(text.slice(Math.max(0, start - 90), name.start))) ||
      IN_CAPTION.test(text.slice(Math.max(0, start - 60), start)) ||
      /违反《?$/.test(text.slice(Math.max(0, (name?.start ?? start) - 3), name?.start ?? start)) ||
      INNER_BEHIND.test(text.slice(end, end + 24))) &&
    !FILLS.test(text.slice(Math.max(0, start - LONGEST_FILLING), start)));

const TELLS_ON =
  /^[”"]?,? which\b|^[”"》]?\s?[（(](?:最[长高多短低少]|不得|应当?|须|至[多少]|[上下]限|≤|≥|max|min|up to|at (?:most|least)|(?:not|no) (?:more|less|longer))/i;

/** 第十七条……按照《职业病防治法》规定被诊断: another law by which the article says what it speaks of. */
const isInPassing = (
  text: string,
  { kind, mention: { start, end } }: Citation,
  before: Citation | undefined,
): boolean =>
  kind === 'instrument' &&
  before?.kind === 'article' &&
  /(?:按照|依照)《?$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^》?的?规定[\u4e00-\u9fff]/.test(text.slice(end, end + 6)) &&
  !/[。；]/.test(text.slice(before.mention.end, start));

/** "Since Amendment XI": from when on something is law, and not where. */
const SINCE = /\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Ww]ith) (?:the )?$|自《?$/;

/** '… shall be deemed as a "relatively large amount" as stipulated in [Article 383]': what is told before fills it. */
const FILLS =
  /\b(?:deemed|determined|regarded|recogni[sz]ed|considered|identified|found)\b[^.;]{0,120}["”][^"“”.;]{0,30}\b(?:stipulated|prescribed|specified|provided|set out|referred to) (?:in|by|under) (?:the )?[^.;]{0,40}$/i;
const LONGEST_FILLING = 240;

/** 有下列情形之一的，应当认定为[刑法第二百八十七条之二]规定的“情节严重”：what it is follows. */
const IS_FILLED = /^(?:第[^，。；：]{1,6})?规定的["“”][^"“”]{2,10}["“”]\s*[：:]/;

/** "Article 205 of this Law", 本法第二百零五条: the law speaks of itself, and a note does not. */
export const isOfItself = (text: string, { mention: { start, end } }: Citation): boolean =>
  /本(?:法|条例|解释|规定|办法|决定)\s*$/.test(text.slice(Math.max(0, start - 6), start)) ||
  /^\s*of th(?:is|ese) (?:Law|Interpretation|Regulation|Decision|Measures|Provisions|Code)/i.test(
    text.slice(end, end + 30),
  );

const INNER_BEFORE =
  /\b(?:added|proposed)\b[^.;]{0,50}$|\b(?:amended|revised|modified|inserted|added|introduced) (?:in \d{4} )?(?:by|through) (?:the )?$|(?:本法|本条例|本解释|本规定|本办法|本决定|违反|除了?)\s*$|\bstandards? (?:of|in|under|set (?:in|by|out in)) (?:the )?$|\b(?:provided for|referred to|listed|stipulated|specified|prescribed|set out|defined|provided|other than (?:those )?) ?in (?:items? [^;.]{1,20} of )?(?:paragraphs? [\d, and]+ of )?$|\b(?<!\b(?:punishments?|penalt(?:y|ies)|sanctions?|fines?|liability|consequences) (?:for|of) )(?:in violation of|violat(?:es|ed|ing)|breach of)\s*$|["”] under (?:items? [^;.]{1,20} of )?(?:paragraphs? [\d, and]+ of )?$|\b(?:convicted|convictions?|punished|liable|dealt with)[^.;]{0,40} under (?:paragraphs? [\d, and]+ of )?$/i;
/** 第七十七条〔挪用资金案（刑法第二百七十二条第一款）〕: the caption of an article says what it fills. */
const IN_CAPTION = /条(?:之[一二三四五六七八九十])?\s?[〔【[][^〕】\]]{0,40}$/;
const INNER_BEHIND =
  /^(?:之?后)?增[加设](?!了?第?[一二三]档)|^的规定[，,]?(?:以|按)[^，。]{2,24}罪(?:定罪|追究|论处)|^[^，,。；;“”：:]{0,4}?(?:规定(?:的(?!\s?[\d一二三四五六七八九十百千]{1,4}(?:年|万?元|倍))|以外|之外|情形|标准)|以外|之外|所列|所规定)|^(?:的规定)?(?:定罪|处罚|追究)|^的规定处以?[^，。；]{0,8}的[，,]|^\s*of th(?:is|ese) (?:Law|Interpretation|Regulation|Decision|Measures|Provisions|Code)/i;

/** The citation that a quantity is said of: the last one before it in its sentence, or the one right behind it. */
export function subjectOf(text: string, quantity: Quantity, own: readonly Citation[]): Citation | undefined {
  const before = lastOutside(text, own, quantity.start);
  const behind = own.find(({ mention }) => mention.start >= quantity.end);
  if (!behind) return before;
  const from = Math.min(behind.mention.start, behind.mention.name?.start ?? behind.mention.start);
  const between = text.slice(quantity.end, from).replace(/(?:19|20)\d\d年?\s*$/, '');
  const belongs =
    !/\b(?:falls?|fell|caught|covered|meets?|within|satisf\w+)\b/i.test(between) &&
    /^[^,;,；，。:：]{0,50}(?:\(|（|under|by|in|pursuant to|per|见|依照|根据|依据)\s*(?:the\s*)?["“《]?$/i.test(
      between,
    );
  // A row of a table that has lost its head: "| Fraud | 3 to 10 years | [Criminal Law Art. 266] |".
  if ((!before || isLawOf(before, behind)) && /^[^。]{0,120}\|\s*$/.test(between)) return behind;
  if (before && OPENS_ITEM.test(text.slice(before.mention.end, quantity.start))) return before;
  if (before && isNextOfTrailing(text, before, behind, quantity)) return behind;
  if (!before && (FOUND_TO_BE.test(between) || isToldBefore(text, quantity, between, behind))) return behind;
  return RIGHT_BEHIND.test(between) || (belongs && !before) ? behind : before;
}

/** 第一条第（二）项：非法处置危险废物三吨以上 = 刑法第338条: behind its colon an item tells its own figure. */
const OPENS_ITEM = /^[）)]?[:：]\s?[^。；;，,：:\d（(]{0,40}$/;

/** Whether a citation only names the law of which another cites an article: "| PIPL | up to RMB 50 million | PIPL Art. 66 |". */
const isLawOf = ({ kind, targets }: Citation, article: Citation): boolean =>
  kind === 'instrument' &&
  targets.every(({ provision }) => provision?.instrument === article.targets[0]?.provision?.instrument);

/** "300,000 or 150,000 ([Art. 6]), and 1.5 million or [750,000] ([Art. 7])": each in brackets closes the figures before it. */
const isNextOfTrailing = (
  text: string,
  before: Citation,
  behind: Citation,
  { start, end }: Quantity,
): boolean =>
  isBracketed(text, before) &&
  isBracketed(text, behind) &&
  TOLD_BEFORE.test(text.slice(Math.max(0, before.mention.start - 60), before.mention.start)) &&
  CLOSES.test(text.slice(before.mention.end, start)) &&
  !/[;；。]|\.\s|[（(]/.test(text.slice(end, behind.mention.start).replace(/[（(][^（()）]*$/, ''));
const TOLD_BEFORE = /[\d一二三四五六七八九十百千万](?:[^;；。.]|\.\d)*$/;

/** The last citation before a place; one in brackets behind another, "Article 66 (Article 63 until 2025)", only in them. */
export function lastOutside(text: string, own: readonly Citation[], at: number): Citation | undefined {
  const before = own.filter(({ mention }) => mention.start < at);
  const isAside = ({ mention: { start, end } }: Citation, i: number): boolean =>
    i > 0 && IN_BRACKET.test(text.slice(before[0]?.mention.end, start)) && CLOSES.test(text.slice(end, at));
  return before.filter((each, i) => !isAside(each, i)).at(-1);
}
const IN_BRACKET = /[（(][^（()）]{0,60}$/;
const CLOSES = /^[^（(）)]{0,40}[）)]/;

/** "five times those standards ([Art. 13(3)])", "the five thousand yuan that [the 2011 Interpretation] sets". */
const RIGHT_BEHIND =
  /^[^,;，；。.:：]{0,30}[(（]\s*(?:see )?(?:the )?["“《]?$|^["'”’]\s?[,，]\s?["'“‘]《?$|^\s*(?:yuan |RMB )?(?:that|which) (?:the )?$|^\s?(?:yuan |RMB )?(?:threshold|ceiling|limit|cap|minimum|maximum|floor) (?:of|in|under) (?:the )?$/i;

/** 五十万元以上的，应当认定为[刑法第二百六十六条]规定的……. */
const FOUND_TO_BE =
  /^[^。]{0,80}(?:认定为|属于|构成)\s*[《“]?$|\b(?:found|deemed|determined|regarded|recogni[sz]ed|considered|identified)\b[^.;]{0,160}\b(?:under|in|by) (?:the )?(?:[a-z]+ paragraph of )?(?:the )?$/;

const isToldBefore = (
  text: string,
  { bound, start, end }: Quantity,
  between: string,
  { mention }: Citation,
): boolean =>
  !SUPPOSED.test(text.slice(Math.max(0, start - 60), start)) &&
  (bound !== 'exactly' || setsFigure(text.slice(Math.max(0, start - 60), start), false)) &&
  (LEADS_ON.test(between) ||
    (/以上|以下|\bor (?:more|above|less)\b/i.test(text.slice(start, end)) &&
      (MEETS.test(between) || IS_MET.test(text.slice(mention.end, mention.end + 16)))) ||
    (bound !== 'exactly' &&
      IN_BRACKETS.test(between) &&
      ENDS.test(text.slice(Math.max(mention.end, mention.name?.end ?? 0)))));

/** "20 systems or more meets [Article 1]", 五千元以上，按[第九条]: as no case is told, but the law. */
const MEETS =
  /^[^.;]{0,100}\b(?:meets?|triggers?|falls? (?:under|within)|(?:is|are) (?:covered|caught|punished) (?:by|under)|(?:is|are) ["“]?(?:especially |relatively )?(?:serious|vile|large|huge)["”]?(?: circumstances?)? under) (?:the )?$|^[^。；]{0,40}(?:按照?|依照?|依据|根据|适用|触犯|涉嫌|构成)\s*[《“]?$/i;
/** What ends in a citation in brackets is told of it as a whole. */
const IN_BRACKETS = /^(?:[^。.;；？?]|\.\d){0,600}[（(]\s*(?:新|现行)?[《“]?$/;
const ENDS = /^(?:的?(?:精神|规定|内容))?(?:[,，] ?(?:Fa Shi|法释)[^（()）]{1,20})?[）)](?:[。.]|$)/;
const IS_MET = /^[^，。；]{0,4}(?:就|即|便)(?:满足|符合|够|可以?|达到|适用)/;

/** 二十台以上……，才够[第四条], "at least 5,000 yuan, see [Article 3]": what the law says, and then where. */
const LEADS_ON =
  /^[^。;；]{0,60}(?:够|算|对应(?:的是)?|符合|达到|满足|按|看|见|据|依据[是为]|来源[是为]|来自|出自|[=＝]|规定[在于]|(?:法律)?(?:依据|根据|出处|来源)[：:]|(?:摘|引)自)\s*[《“]?$|^[^.;]{0,100}(?:\(|(?:,|–|—|-)\s*(?:see(?: also)?|cf\.?|says|so(?: says)?|as provided (?:in|by)|according to))\s*(?:the\s+)?["“]?$/i;
/** A case that is made up applies the law and does not tell it. */
const SUPPOSED =
  /假设|假如|如果|倘若|\b(?:if (?:he|she|they|we|our|the client|an? [a-z]+ has)|suppose|assume|imagine)\b/i;

/** "Unlike Article 286-1, theft …", （第158条另有延长）: the provision is named to say that something else is meant. */
export const isSetAside = (text: string, { mention }: Citation): boolean =>
  /^条?[^，。；）)]{0,6}(?:另有|除外|另行)/.test(text.slice(mention.end, mention.end + 12)) ||
  /\b(?:unlike|(?:compared|contrasted) (?:to|with)|in contrast to|as opposed to|formerly|previously)\s*(?:the\s*)?$|(?:不同于|有别于|相较于|原)$/i.test(
    text.slice(Math.max(0, mention.start - 24), mention.start),
  );

/** Citations named together with the subject ("Articles 285 and 286"): a number may be said of each. */
export function together(text: string, subject: Citation, own: readonly Citation[]): Citation[] {
  const group = [subject];
  for (let i = own.indexOf(subject) - 1; i >= 0; i--) {
    const next = group[0] as Citation;
    const each = own[i] as Citation;
    if (!areJoined(text, each, next)) break;
    group.unshift(each);
  }
  for (let i = own.indexOf(subject) + 1; i < own.length; i++) {
    const each = own[i] as Citation;
    if (!areJoined(text, group.at(-1) as Citation, each)) break;
    group.push(each);
  }
  return group;
}

/** Whether no more than "and" stands between two citations, the second with its name or without. */
const areJoined = (text: string, one: Citation, next: Citation): boolean => {
  const start = nameStart(next);
  return BETWEEN.test(text.slice(one.mention.end, start < one.mention.end ? next.mention.start : start));
};

const BETWEEN =
  /^\s*(?:,|and|or|to|–|-|,\s*and|(?:, ?)?plus|(?:, ?)?read with|、|\/|&|和|及|至|或者?|以及)\s*$/;
