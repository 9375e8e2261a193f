import { overlaps } from '../markdown/span';
import type { Name } from './mention';

/**
 * Interpretations that are named by their subject, with their year or as the two courts' own: "the 2011 fraud
 * interpretation", "2016 Interpretation on graft and bribery", 2017年个人信息解释, "the Two Highs' interpretation on
 * online defamation", 两高关于网络诽谤的司法解释. Which one that is, the titles tell.
 */
export function readSubjectNames(text: string): Name[] {
  if (!/[Ii]nterpretation|解释/.test(text)) return [];
  const dated = [
    ...[...text.matchAll(ENGLISH)].flatMap(english),
    ...[...text.matchAll(CHINESE)].map(chinese),
    ...(text.includes('司法解释') ? [...text.matchAll(ON_SUBJECT)].map(ofSubject) : []),
    ...[...text.matchAll(YEAR_ALONE)].map(ofYear),
  ];
  const undated = [...text.matchAll(OF_ARTICLE)].flatMap(ofArticle);
  return [...dated, ...undated.filter((each) => !dated.some((other) => overlaps(each, other)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Article 4 of the Interpretation on information network crimes: where an article is cited, no year is needed. */
const OF_ARTICLE =
  /(?<=[\d)] (?:of|under|in) (?:the )?(?:(?:SPC|[Jj]udicial|[Jj]oint) )?)[Ii]nterpretations? (?:on|concerning|regarding) (?!(?:this|that|these|those|which|what|how|its|such|an?|any)\b)((?:[a-z][\w’'-]*,? ?){1,14})/g;

const ENGLISH =
  /\b(?:((?:19|20)\d\d)|(?:[Tt]wo (?:Supreme )?Highs?['’]?s?|SPC(?:[-–/]| ?& ?|,? and (?:the )?)SPP(?:['’]s?)?)) ((?:[A-Za-z][\w’'-]* ){0,4}?)[Ii]nterpretation(?: (?:of|by) the (?:[Tt]wo (?:[Ss]upreme )?[Hh]ighs|SPC(?: and (?:the )?SPP)?))?(?:,? (?:on|concerning|regarding|about) ((?:[A-Za-z][\w’'-]*[ ,]?){1,8}))?/g;
const CHINESE =
  /(?:((?:19|20)\d\d)年(?:两高)?|两高)的?《?([\u4e00-\u9fff]{2,16}?)(?:司法)?解释》?(?=第|[（(，。、；：]|中|规定)/g;

/** 劳动争议司法解释四第六条: by the subject and a number, where an article is cited. */
const ON_SUBJECT =
  /(?:^|[，。；、：:（(“”‘’"'《》\s\d]|根据|依据|依照|按照|参照|适用|违反|以及|[和与及见])((?!根据|依据|依照|按照|参照|适用|违反|相关|有关|上述|前述|该|本|新|旧|最新|最高|两高|关于)(?:(?![见罪的据照按])[\u4e00-\u9fff]){2,14}?司法解释(?:[（(][一二三四五六七八九][)）]|[一二三四五六七八九])?)》?(?=第[〇零一二三四五六七八九十百\d])/g;

/** Behind these words the sentence goes on. */
const GOES_ON =
  /,? ?(?:^|[ ,])(?:that|which|uses?|used|sets?|is|was|are|were|in|under|applies|applied|provides?|says|requires?|treats?|has|had|by|at|as|where|if|because|but|jointly|issued|should|may|must|counts?|and (?:articles?|art|the)|articles?|art|look\w*|put\w*|defin\w*|gives?|lists?|made|makes?|asks?|calls? for|demands?|covers?|says|fix(?:es|ed)|raises?|raised|lowers?|lowered|starts?|begins?|stipulat\w+|specif\w+|stat(?:es|ed)|takes?|needs?|allows?|adds?|added|finds?|found|holds?|contains?|punish\w*|dated|promulgated|repealed|replaced|now|also|only)\b[\s\S]*$|[ ,]+$/i;

function english({ 0: whole, 1: year, 2: before = '', 3: behind, index }: RegExpMatchArray): Name[] {
  const subject = behind?.replace(GOES_ON, '') ?? '';
  if (!/[a-z]/i.test(before.replace(/\b(?:judicial|joint|SPC|SPP|Supreme)\b/g, '') + subject)) return [];
  if (/\b(?:of|the|in|and|Article)\b/.test(before)) return [];
  const start = index ?? 0;
  const length = behind === undefined ? whole.length : whole.length - behind.length + subject.length;
  return [named(start, whole.slice(0, length).trimEnd(), year)];
}

function ofArticle({ 0: whole, 1: behind = '', index }: RegExpMatchArray): Name[] {
  const subject = behind.replace(GOES_ON, '');
  const words = whole.slice(0, whole.length - behind.length + subject.length);
  return subject === '' ? [] : [named(index ?? 0, words, undefined)];
}

const ofSubject = ({ 0: whole, 1: words = '', index }: RegExpMatchArray): Name =>
  named((index ?? 0) + whole.lastIndexOf(words), words, undefined);

const chinese = ({ 0: whole, 1: year, index }: RegExpMatchArray): Name => named(index ?? 0, whole, year);

/** "the 2017 interpretation", 2000年解释第二条: no more than its year. */
const YEAR_ALONE =
  /\b((?:19|20)\d\d) (?:(?:[Jj]udicial|[Jj]oint|SPC|SPP) ){0,2}interpretation\b(?! (?:on|concerning|regarding|about|of)\b)|((?:19|20)\d\d)年?(?:两高)?的?(?:司法)?《?解释》?(?=第|\d|[（(，。、；：]|中|规定)/g;

const ofYear = ({ 0: whole, 1: english, 2: chinese, index }: RegExpMatchArray): Name => ({
  ...named(index ?? 0, whole, undefined),
  words: `${english ?? chinese} Interpretation`,
});

const named = (start: number, words: string, year: string | undefined): Name => ({
  start,
  end: start + words.length,
  words,
  kind: 'title',
  year: year === undefined ? null : Number(year),
});
