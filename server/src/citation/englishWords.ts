/** Words that tell where an English title begins, goes on and ends. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that a Chinese instrument's title is built around. */
export const HEADS = set(
  'Law Laws Code Constitution Interpretation Interpretations Regulation Regulations Provisions Measures Rules Notice Notices Opinions Opinion Decision Decisions Reply Standards Standard Catalogue Catalog Amendment Guidelines Guideline Specifications Minutes Resolution Announcement Decree Circular',
);

/** Nouns of authorities that are no instruments of Chinese law. */
export const FOREIGN_HEADS = set(
  'Act Acts Convention Covenant Treaty Ordinance Directive Charter Protocol Statute Declaration Contract Agreement Bylaws By-laws Articles-of-association Accord Pact Policy Terms Lease',
);

/** What may stand before a name without making it another one. */
export const OWN_MODIFIERS = set(
  "PRC PRC's P.R.C China China's Chinese Current Present Latest New Newly Revised Amended Updated National Mainland Existing",
);

/** Words that begin a sentence or a clause with a capital and belong to no name. */
export const FUNCTION_WORDS = set(
  'the a an this that these those under in on at by per see also cf according pursuant as and or but nor if when while where whereas although though since because however therefore thus hence so yet both neither either for from to of with without within against between among through during before after until upon what which who whoever anyone anybody whose how why is are was were be not no only even according given unlike like following first second third fourth finally next then moreover furthermore further besides including include e.g i.e its their his her our your my article articles art arts paragraph paragraphs item items section chapter part point points entry says said does do has have it they he she we you i there here such each every all any some many most other another same one two three let note compare contrast read cite quote verify consult again still instead accordingly consequently',
);

/** Small words that a title may hold. */
export const CONNECTORS = set(
  'of on the and or for to in by with from at an a as such that under against concerning regarding relating governing about involving through between among its their other into upon during over',
);

/** Small words that lead from a head noun into the rest of the title. */
export const LEADS = set(
  'of on for concerning regarding relating to in against governing under about involving',
);

/** Words that name a place in an instrument and belong to no title. */
export const PLACE_WORDS = set(
  'article articles art arts paragraph paragraphs para paras item items subitem subitems section sections chapter chapters part point points entry entries clause clauses book books guiding',
);

/** Letters of authorities: behind the name of a law a clause begins with them, "under the Regulations MIIT may …". */
export const AUTHORITIES = set(
  'NPC NPCSC SPC SPP MPS MSS MOJ CAC MIIT MOFCOM MOF NDRC SAMR CSRC CBIRC NFRA PBOC SAFE STA SAT GAC NMPA CNIPA PSB PSBs AIC AMR SASAC MEE MOHRSS',
);

/** Places whose law is not the law of mainland China. */
export const FOREIGN_PLACE =
  /\b(?:Korean?|Japan(?:ese)?|Singapore(?:an)?|German[yic]?|French|France|American|U\.?S\.?A?|UK|British|English|Scottish|EU|European|Indian?|Vietnam(?:ese)?|Thai(?:land)?|Malaysian?|Taiwan(?:ese)?|Russian?|Canad(?:a|ian)|Australian?|Swiss|Switzerland|Ital(?:y|ian)|Spain|Spanish|Brazil(?:ian)?|Indonesian?|Philippines?|Soviet|Israeli?|Turk(?:ey|ish)|Dutch|Netherlands|Poland|Polish|Austrian?|Swedish|Sweden|Norw(?:ay|egian)|Danish|Denmark|Mexic(?:o|an)|Iran(?:ian)?|Iraqi?|Egypt(?:ian)?|Ethiopian?|Filipino|Philippine|Portug(?:al|uese)|Argentin(?:a|e|ian)|Chile(?:an)?|Colombian?|Peru(?:vian)?|Quebec|Louisiana|Gree(?:ce|k)|Hungar(?:y|ian)|Romanian?|Ukrain(?:e|ian)|Kazakh(?:stan)?|Belgi(?:um|an)|Leban(?:on|ese)|Saudi|UAE|Emirati?|Emirates|Qatari?|Kuwaiti?|Jordanian|Nigerian?|Kenyan?|South African?|Mongolian?|Cambodian?|Laotian|Myanmar|Nepal(?:ese)?|Pakistani?|Bangladeshi?|Sri Lankan?|Finland|Finnish|Czech|Slovak(?:ian?)?|Croatian?|Serbian?|Bulgarian?|Armenian?|Uzbek(?:istan)?|Morocc(?:o|an)|Algerian?|Tunisian?|Cuban?|Venezuelan?|Ecuador(?:ian)?|Bolivian?|Irish|Ireland|New Zealand|Californian?|New York|Hong Kong|Maca[uo])\b/;
