import { overlapping, startingIn } from '../citation/sorted';
import { articleOf, provisionId } from '../corpus/instrument';
import type { Block } from '../markdown/block';
import type { Span } from '../markdown/span';
import type { Citation } from '../resolution/citation';
import {
  crimeOfLaw,
  endOf,
  isItem,
  isStatutory,
  isTitle,
  namesFine,
  opensAsText,
  setsPeriod,
} from './aboutBlock';
import type { Claim } from './claim';
import { isCheckable, isPenalty, quantitiesOf } from './claim';
import {
  AMENDS,
  CRIME,
  goesOn,
  goesOnBehindSemicolon,
  hasOwnTopic,
  isOfOthers,
  namesOthersLaw,
  orders,
  SENTENCE_END,
} from './claimSignals';
import { claimsInSentence } from './claimsInSentence';
import { closesBefore, closingCitations, sourceOfBlock } from './closingCitation';
import { cutText } from './cutText';
import { isData, sourceOfRecord } from './records';
import type { Scope, Standing } from './scope';
import { isNumbered } from './scope';
import type { LawWords } from './subjects';
import { isOfItself, lastOutside, lawWordsIn, opensArticle, speakingIn } from './subjects';
import { isNear, isSourceOf, soleOf } from './toldFirst';
import { unreadIn } from './unread';

/**
 * The claims of one block, by what it cites and stands under.
 *
 * @param given the citations that something may be said of
 * @param all those that it has
 */
export function claimsInBlock(
  block: Block,
  given: readonly Citation[],
  { scope: above, article }: Pick<Standing, 'scope' | 'article'>,
  language: Claim['language'],
  all: readonly Citation[] = given,
): Claim[] {
  const mentions = given.map(({ mention }) => mention);
  const quantities = quantitiesOf(block).filter((each) => !overlapping(mentions, each));
  if (quantities.length === 0) return [];
  const { text } = block;
  // The grade of a lead-in is that of its items: the next paragraph is of another.
  const scope = above && (block.list || isNumbered(text) ? above : { ...above, grade: null });
  const citations = given.filter((each) => !isNamedAlone(each, given));
  const law = lawWordsIn(text, citations).filter((words) => words.citations.some(isCheckable));
  // 第二百零一条：【逃税罪】…… is no more of the article before it.
  const opensAnother = citations.some(
    ({ kind, mention }) => kind === 'article' && (mention.start === 0 || mention.name?.start === 0),
  );
  if (law.length === 0 && scope?.reach === 'text' && !opensAnother)
    law.push({ citations: scope.citations, start: 0, end: text.length });
  const inLaw = (at: number): LawWords | undefined => law.find((each) => each.start <= at && at < each.end);
  const speaking = speakingIn(text, citations).filter((each) => !inLaw(each.mention.start));
  const subjects =
    speaking.length > 0 || scope || law.length > 0
      ? speaking
      : citations.some((each) => isOfItself(text, each))
        ? []
        : citations;
  const amended = AMENDS.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const unread = unreadIn(text, given, all, speaking);
  const ofSame = crimesOf(citations, all);
  const sole = unread.length === 0 ? soleOf(all) : undefined;
  const isOfSoleLaw = (citations: readonly Citation[] | undefined): boolean =>
    sole?.[0]?.kind === 'instrument' && citations?.[0] !== undefined && sole.includes(citations[0]);
  const ofData = all.length > 0 && isData(text);
  const isOnlyOneSpeaking = speaking.filter(({ kind }) => kind === 'article').length === 1;
  const isOfSole = (citations: readonly Citation[] | undefined): boolean =>
    sole?.[0]?.kind === 'article' && citations?.[0] !== undefined && sole.includes(citations[0]);
  const isOfSection =
    all.length === 0 && (scope?.citations.every(({ kind }) => kind === 'instrument') ?? false);
  const source = law.length === 0 && unread.length === 0 ? sourceOfBlock(text, all) : undefined;
  const ownArticle = citations.some((each) => opensArticle(text, each)) ? null : article;
  const claims: Claim[] = [];
  let carried: readonly Citation[] | undefined = scope?.citations;
  let lastAmount: string | undefined;
  let isNext = false;
  let isTitled = false;
  let wasStatutory = false;

  for (const sentence of cutText(text, { start: 0, end: text.length }, SENTENCE_END)) {
    const here = startingIn(quantities, (each) => each.start, sentence);
    const named = startingIn(subjects, ({ mention }) => mention.start, sentence);
    const words = text.slice(sentence.start, sentence.end);
    const crimes = [...words.matchAll(CRIME)]
      .map((each) => each.index + sentence.start)
      .filter((at) => !ofSame.some(({ mention }) => mention.start <= at && at < mention.end))
      // 应当以……罪追究: what the law makes of it.
      .filter((at) => !/^罪(?:追究|定罪|论处|处罚)/.test(text.slice(at, at + 4)));
    const isScoped = carried !== undefined && carried === scope?.citations;
    // A sentence without figures only says what the next one is about.
    if (here.length > 0 && words.length <= LONGEST_SENTENCE) {
      const own = named
        .filter((each) => !closesBefore(text, sentence, each))
        .concat(crimeOfLaw(given, sentence, named));
      const hasUnread = unread.some((at) => at >= sentence.start && at < sentence.end);
      const trailing =
        own.length === 0 && !hasUnread ? (closingCitations(text, sentence, subjects) ?? source) : undefined;
      const [first] = sole ?? [];
      const isOn =
        isScoped ||
        (isTitled && !namesOthersLaw(words)) ||
        (!hasOwnTopic(words) &&
          (goesOn(words) ||
            (isNext && orders(words)) ||
            (/[;；]\s*$/.test(text.slice(Math.max(0, sentence.start - 2), sentence.start)) &&
              goesOnBehindSemicolon(words)))) ||
        (carried !== undefined && isRecited(text, carried, sentence)) ||
        (isOfSoleLaw(carried) && namesFine(words) && !isOfOthers(words)) ||
        (isOfSole(carried) &&
          !hasOwnTopic(words) &&
          !(isOnContracts(first) ? namesOthersLaw(words) : isOfOthers(words)) &&
          (orders(words) || isItem(words) || setsPeriod(words) || (wasStatutory && isStatutory(words))));
      const follows =
        carried !== undefined &&
        own.length === 0 &&
        !(hasUnread && !isScoped) &&
        ((isScoped && scope?.reach !== 'list') || crimes.length === 0) &&
        isOn;
      // What is told first, and cited only then, is said of the one article that the block is about.
      const isOther =
        own.length > 0 || trailing || follows || (crimes.length > 0 && !isOfInterpretation(first));
      const ofSole =
        first &&
        !isOther &&
        sentence.end <= first.mention.start &&
        isSourceOf(text, sentence, first) &&
        !/^\s*(?:若|如果|假如|if\b)/i.test(words) &&
        !isOfOthers(text.slice(Math.max(0, sentence.start - BEFORE), sentence.end))
          ? first
          : undefined;
      const told = ofSole ? here.filter((each) => isNear(each, ofSole)) : here;
      if (told.length > 0) {
        const found = claimsInSentence({
          block,
          sentence,
          here: told,
          own,
          unread,
          crimes,
          isClosed: trailing !== undefined || ofSole !== undefined,
          carried: trailing ?? (follows ? carried : ofSole && [ofSole]),
          record: ofData ? sourceOfRecord(text, sentence, all) : undefined,
          before: isOn && !isScoped ? carried : undefined,
          scope,
          article: ownArticle,
          amended,
          last: follows ? lastAmount : undefined,
          isInner: speaking.length === 0 && subjects.length > 0,
          nearby: all,
          isOfOneLaw: (sole !== undefined || isOfSection) && !namesOthersLaw(words),
          language,
          inLaw,
        });
        lastAmount = found.findLast(({ quantity }) => quantity.unit === 'CNY')?.measure ?? lastAmount;
        claims.push(...found);
      }
    }
    const articles = named.filter(({ kind }) => kind === 'article');
    const next = lastOutside(text, articles, sentence.end) ?? named.at(-1);
    // What is said of a crime is said in its own sentence: 例1：帮信罪……。例2：侵犯公民个人信息…….
    isNext = next !== undefined;
    wasStatutory = isStatutory(words);
    isTitled ||=
      next !== undefined &&
      ((here.length === 0 && isTitle(text, sentence, next)) ||
        (isOnlyOneSpeaking && sentence.start === 0 && opensAsText(text, next)));
    if (next) carried = next.kind === 'crime-name' && !staysWithCrime(text, sentence) ? undefined : [next];
    else if (crimes.length > 0 && !isScoped) carried = undefined;
  }
  return withTiers(claims).filter((claim) => !isOfItsTime(claim, above, given, text));
}

/** Contracts are what such a law is about, and not somebody's own. */
const isOnContracts = (citation: Citation | undefined): boolean =>
  citation?.targets.some(({ title }) =>
    /\b(?:Contract|Civil Code|Labor|Partnership|Insurance)\b/.test(title ?? ''),
  ) ?? false;

/** The crimes that an interpretation speaks of are those that its figures are of. */
const isOfInterpretation = (citation: Citation | undefined): boolean =>
  citation?.targets.some(({ title }) => /\bInterpretation\b/.test(title ?? '')) ?? false;

/** Whose law a sentence speaks of may stand at the end of the one before: "18 U.S.C. § 1030". */
const BEFORE = 40;

/** The crimes among citations that are those of the articles that others cite: they begin no new subject. */
function crimesOf(citations: readonly Citation[], all: readonly Citation[]): Citation[] {
  const crimes = all.filter(({ kind }) => kind === 'crime-name');
  if (crimes.length === 0) return crimes;
  const articlesIn = (each: Citation) =>
    each.targets.flatMap(({ provision }) => (provision ? [provisionId(articleOf(provision))] : []));
  const cited = new Set(citations.filter(({ kind }) => kind === 'article').flatMap(articlesIn));
  return crimes.filter((each) => articlesIn(each).some((id) => cited.has(id)));
}

/** Behind a semicolon, or before 依据相关司法解释，具有下列情形之一的, the note goes on about the crime. */
const staysWithCrime = (text: string, { end }: Span): boolean =>
  /[;；]\s*$/.test(text.slice(Math.max(0, end - 2), end)) ||
  /^\s*(?:(?:依据|根据|按照?)(?:相关|有关|上述)?(?:的?(?:法律|司法解释|规定))|(?:具有|有)下列情形|(?:立案|追诉|量刑|入罪)标准|情节(?:特别)?严重的)/.test(
    text.slice(end, end + 24),
  );

/** What a text that no longer holds says of another law, it says of that law as it then was. */
function isOfItsTime(
  { provisions, quantity }: Claim,
  above: Scope | undefined,
  given: readonly Citation[],
  text: string,
): boolean {
  const before = { start: quantity.start - LONGEST_SENTENCE, end: quantity.start };
  const near = startingIn(given, ({ mention }) => mention.start, before).filter(
    ({ mention }) => !/。|\.\s+(?=[A-Z])|["'”’]\s?\)?\s?,\s/.test(text.slice(mention.end, quantity.start)),
  );
  return [...(above?.citations ?? []), ...near]
    .filter(isRepealed)
    .some(({ targets }) =>
      targets.every((target) =>
        provisions.every(({ instrument }) => instrument !== target.provision?.instrument),
      ),
    );
}

const isRepealed = ({ targets }: Citation): boolean =>
  targets.length > 0 && targets.every(({ verdict }) => verdict === 'not-in-force');

/** Behind "Article 264 provides:" and 第二百六十四条规定，what stands between semicolons is said of the article. */
const isRecited = (text: string, [citation]: readonly Citation[], { start }: Span): boolean =>
  citation !== undefined &&
  endOf(citation) < start &&
  BEHIND_SEMICOLON.test(text.slice(Math.max(0, start - 6), start)) &&
  !/[。!！?？]\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[^，。；;.]{0,3}规定[，,：:]|^[^。；;]{0,12}[：:]|^[^;.。；]{0,40}(?:provides|states|reads)\b|^[^;.。；]{0,90}[:：]\s/.test(
    text.slice(endOf(citation), start),
  );

/** 的；2. 支付…: the number of an item is no sentence. */
const BEHIND_SEMICOLON = /[;；:：]\s*(?:\d{1,2}[.．]\s*)?$/;

/** A document that is named beside one of its articles says no more: 法释〔2011〕19号第三条. */
const isNamedAlone = (citation: Citation, all: readonly Citation[]): boolean =>
  citation.kind !== 'article' &&
  citation.targets.every(
    ({ provision }) =>
      provision?.article === null &&
      all.some(
        (other) =>
          (other.kind === 'article' || other.kind === 'crime-name') &&
          other.targets.some((each) => each.provision?.instrument === provision.instrument),
      ),
  );

/** A sentence beyond this is a list or a table in disguise: its numbers are not told apart. */
const LONGEST_SENTENCE = 4000;

/**
 * Claims in which what has no grade is of the tier without one, where the sentence goes on to a tier with one:
 * 处十五日以下拘留；情节较轻的，处五日以下拘留.
 */
const withTiers = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim, index) => {
    if (claim.grades.length > 0 || !isPenalty(claim.measure)) return claim;
    const isOfSeries = (other: Claim): boolean =>
      other.measure === claim.measure && other.provisions[0] === claim.provisions[0];
    if (claims.slice(Math.max(0, index - NEXT_TIER), index).some(isOfSeries)) return claim;
    const next = claims
      .slice(index + 1, index + 1 + NEXT_TIER)
      .find(({ measure }) => measure === claim.measure);
    return next && next.grades.length > 0 && isOfSeries(next) ? { ...claim, isPlain: true } : claim;
  });
/** How many claims on lies the same penalty of the next tier. */
const NEXT_TIER = 4;
