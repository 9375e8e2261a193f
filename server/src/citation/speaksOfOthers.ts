import { FOREIGN_PLACE } from './englishWords';
import { startingIn } from './sorted';

/** "the Labor Contract Law …, which makes the contract void": its law is about contracts. */
const CONTRACT = /^(?:contract|agreement|合同|协议)$/;
const OF_CONTRACTS = /\bContract Law\b|合同法/;

/** Contracts, treaties and other people's law, named in a way that is no title. */
const PAPERS =
  /\b(?:lease|(?<!\b(?:written|labou?r|employment|standard|no|a|an|any|every|each) )(?:contract|agreement)(?! law)|treaty|convention|covenant|charter|by-?laws|articles of (?:association|incorporation)|engagement letter|retainer|policy|handbook|licen[cs]e|waiver|invoice|code of conduct|statement of work|terms of (?:service|use)|(?:protective|court) order|directive|ICCPR|CISG|CEDAW|UNCLOS|RCEP|CPTPP|GATT|GATS|ICESCR|GDPR|ECHR|UDHR|CFAA|DMCA|CCPA|TRIPS|UCITA|RFC|ISO|Solvency II|MiFI[DR](?: II)?|EMIR|PSD[23]|eIDAS|DORA|NIS ?2|UCITS|AIFMD|SFDR|CSRD|CRD (?:IV|V|VI)|Basel I+)\b|(?<!订立|履行|解除|变更|标准|书面|劳动|无效|[签续])合同(?![法的编罪]|诈骗|解除|履行|订立|成立|生效|效力|无效|变更|转让|撤销|终止|当事人|相对人|主体|关系|自由|纠纷|义务|责任|目的|债)|协议(?!的)|公约|(?<![〇零一二三四五六七八九十百千\d])条约|章程|租约/;
/** Moroccan labor law, Poland’s civil code */
const THEIR_LAW = new RegExp(
  `${FOREIGN_PLACE.source}(?:['’]s)? (?:[a-z]+ ){0,2}(?:law|code|act|statute|constitution)\\b|\\b(?:Decree-Law|Federal Law|Royal Decree|Legislative Decree)\\b(?: (?:No\\.? ?)?\\d[\\d/]*)?`,
);
const OTHERS = new RegExp(`${PAPERS.source}|${THEIR_LAW.source}`, 'g');

/** Between them and a provision Chinese law was named again. */
const OURS =
  /\b(?:Law|Interpretation|Regulations?|Provisions|Measures|Code|Standards|Article|PIPL|CSL|DSL|CPL|PSAPL|AML|NDSR|PRC)\b|[\u4e00-\u9fff]法\s?第|《|[刑民]法|解释|条例/;

/**
 * Whether a provision without a name may be of something else than a law: a contract or a treaty was spoken of in
 * its sentence or the one before, and no law since.
 *
 * @param article its number; 0 where it has none. No contract has a hundred
 */
export function speaksOfOthers(text: string, at: number, article = 0): boolean {
  if (BEHIND_PLACE.test(text.slice(Math.max(0, at - LONGEST_PLACE), at))) return true;
  const from = Math.max(0, at - LONG_LOOK_BACK);
  const last = startingIn(othersIn(text), ({ index }) => index, { start: from, end: at }).findLast(
    ({ index, words }) => index + words.length <= at,
  );
  if (last === undefined || (at - last.index > LOOK_BACK && !LAWS.test(last.words))) return false;
  const between = text.slice(last.index + last.words.length, at);
  if (PAPER.test(last.words) && article >= BEYOND_CONTRACTS) return false;
  if (CONTRACT.test(last.words) && OF_CONTRACTS.test(text.slice(from, last.index))) return false;
  return !OURS.test(between) && !isMentioned(last.words, text.slice(from, last.index), between);
}

/** Where a text speaks of them. The provisions of a text ask one after another: what was found last is kept. */
let lastRead:
  | { readonly text: string; readonly found: readonly { index: number; words: string }[] }
  | undefined;
function othersIn(text: string) {
  if (lastRead?.text !== text)
    lastRead = {
      text,
      found: [...text.matchAll(OTHERS)].map((each) => ({ index: each.index, words: each[0] })),
    };
  return lastRead.found;
}

/** "APPI (Japan): Article 18" */
const BEHIND_PLACE = new RegExp(`[(（]${FOREIGN_PLACE.source}[)）] ?[:：—–-] ?$`);
const LONGEST_PLACE = 24;
const LOOK_BACK = 120;
const BEYOND_CONTRACTS = 100;
/** A law by its letters is spoken of for longer than a contract: "GDPR has no ceiling. … It takes 5 years under Art. 33." */
const LONG_LOOK_BACK = 300;
const LAWS = /^[A-Z]{4,}$/;

/**
 * Whether a paper is only spoken of where a law is cited in brackets: "unbundled from the privacy policy (Art. 29)",
 * "an electronic business license (Article 33)". A certain one right before the brackets has the article itself: "in
 * the contract (Article 5)".
 */
const isMentioned = (paper: string, before: string, between: string): boolean =>
  PAPER.test(paper) &&
  IN_BRACKETS.test(between) &&
  (between.length > 2 || IS_APART.test(before) || !IS_CERTAIN.test(before));
const PAPER =
  /^(?:lease|contract|agreement|retainer|policy|handbook|licen[cs]e|waiver|invoice|engagement letter|statement of work|code of conduct|terms of (?:service|use))$/;
const IN_BRACKETS = /[([](?:see |cf\. |under |per )?$/;
const IS_CERTAIN = /(?:\b(?:the|our|this|that|its|your|his|her|their|such)|['’]s) (?:[a-z]+ ){0,2}$/i;
const IS_APART =
  /\b(?:from|with|without|for|about|beyond|than|as|unlike|besides|alongside) (?:the|our|this|that|its|your|his|her|their|such) (?:[a-z]+ ){0,2}$/;

/** Whether a heading or the head of a column is about other people's law: "GDPR", "US law", "StGB". */
export const isAboutOthers = (head: string): boolean =>
  speaksOfOthers(head, head.length) ||
  ((FOREIGN_PLACE.test(head) || UNKNOWN_ACRONYM.test(head)) &&
    !/\b(?:PRC|Chin(?:a|ese)|CL|CSL|DSL|PIPL)\b|中国|我国/.test(head));
const UNKNOWN_ACRONYM =
  /^\s*(?!(?:VPN|API|URL|SPC|SPP|CAC|NPC|MPS|RMB|CNY|USD|FAQ|NGO|PDF|SaaS|AML|NDSR|PSAPL|CPL|ATFL)\b)(?:[A-Z]{4,}|[A-Z][a-z]?[A-Z][A-Z])(?: (?:Art(?:icle|\.)?s?|Section|§))?\s*$/;
