import { FOREIGN_PLACE } from './englishWords';

/** Of which states a text speaks. */
export interface Whereabouts {
  /** It speaks of China. */
  readonly china: boolean;
  /** It speaks of another state. */
  readonly abroad: boolean;
  /** It cites laws as only other states number them. */
  readonly others: boolean;
  /** Names of laws that it gives to another state: Civil Code, in "the Iranian Civil Code". */
  readonly theirs: readonly string[];
}

/** Signs of China and of other states in a text: a "Civil Code" in one that never speaks of China may be anyone's. */
export function whereaboutsOf(text: string): Whereabouts {
  const abroad = FOREIGN_PLACE.test(text);
  const theirs = abroad
    ? [...text.matchAll(THEIRS)].flatMap(({ 1: before, 2: behind }) => before ?? behind ?? [])
    : [];
  return { china: CHINA.test(text), abroad, others: OTHERS.test(text), theirs };
}

/** Chinese characters, the state, its money and cities, its organs, and laws that only it has. */
const CHINA =
  /[\u3400-\u9fff【】《》〔〕]|\bcriminal detention,? or public surveillance\b|\bpublic (?:and|or) private propert|\b(?:PRC|CCP|P\.R\.C|China|Chinese|Sino|RMB|CNY|[Yy]uan|[Rr]enminbi|[Mm]ainland|Beijing|Shanghai|Shenzhen|Guang(?:dong|zhou)|Zhejiang|Hangzhou|PIPL|CSL|DSL|SPC|SPP|NPC|NPCSC|CAC|MIIT|MPS|MOFCOM|SAMR|CSRC|PBOC|[Ff]a ?[Ss]hi|Guiding Case|[Tt]wo Highs|[Pp]rocurat\w+|People['’]s (?:Court|Republic)|[Jj]udicial [Ii]nterpretation|Interpretations?|(?:Xing|Min|Zhi) (?:Chu|Zhong)|Data Security Law|Personal Information Protection Law|Public Security Administration)\b/;

/** How others number their laws, and what only they have: Law 13.709/2018, Law No. 24/2018, Republic Act No. 10173. */
const OTHERS =
  /\b(?:[Ll]aws?|[Dd]ecree(?:-[Ll]aw)?|[Aa]ct|[Ll]ei|[Ll]ey|[Ll]oi) (?:[Nn]o\.? ?|[Nn]r\.? ?|n[.º°]{1,2} ?)?\d[\d.]{0,6}\/(?:19|20)\d\d\b|\b(?:Republic Act|Presidential Decree|Royal Decree|Decree-Law|Federal Law|Public Law|R\.A\.|P\.D\.) (?:[Nn]o\.? ?)?\d|\b(?:StGB|BGB|Súmula|Código|Codice|Gesetz|Code (?:civil|pénal|du travail)|Act of Parliament)\b|\b(?:Pasal|Artículo|Artigo|Artikel|Loi n) ?[°º.]? ?\d/;

/** Names that the laws of many states bear: a code, or a law of one word. */
export const isAnyones = (name: string): boolean =>
  ANYONES.test(name.replace(/\b([A-Z])([A-Z]{2,})\b/g, (_, first, rest) => first + rest.toLowerCase()));
const NAME =
  '(?:Civil|Criminal|Penal|Commercial|Labou?r|Family|Tax)(?: Procedure)? (?:Code|Law)|Constitution';
const ANYONES = new RegExp(`^(?:${NAME}|[A-Z][a-z]+ Law)$`);
const ANY_NAME = '(?:[A-Z][a-z]+ ){1,3}(?:Code|Law)|Constitution';
const THEIRS = new RegExp(
  `${FOREIGN_PLACE.source}(?:['’]s)? (${ANY_NAME})\\b|\\b(${ANY_NAME}) of (?:the )?(?:[A-Z][a-z]+ (?:of (?:the )?)?)?${FOREIGN_PLACE.source}`,
  'g',
);
