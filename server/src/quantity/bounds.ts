import type { Bound } from './quantity';

/** "shall not release a suspect on bail for more than", "is never shorter than": the opposite bound. */
const NEVER = String.raw`\b(?:(?:shall|may|must|can|will|should|do|does) not|never|cannot)\b`;
const SAME_CLAUSE = String.raw`(?:(?!\b(?:and|but|who|which|where|when|after|if|unless|only)\b)[^.;:,]){0,90}?`;
const NOT_MORE = new RegExp(
  String.raw`${NEVER}${SAME_CLAUSE}\b(?:(?:more|longer|greater|higher) than|exceed|in excess of|beyond)\s*$|\bnever exceeds\s*$`,
  'i',
);
const NOT_LESS = new RegExp(
  String.raw`${NEVER}${SAME_CLAUSE}(?:\b(?:less|fewer|shorter|lower) than|\b(?:fall|drop|go|be|sink) (?:below|under))\s*$`,
  'i',
);
/** How far before a number the word that turns its bound may stand. */
export const FARTHEST_BOUND = 120;

/** "the handler has 72 hours to report" */
const HAS_TIME = /\b(?:has|have|gets?|given|allowed) (?:only |just )?$/i;

const BEFORE_EN: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:not|no) (?:be )?(?:less|fewer|lower|shorter) than\s*$|at least\s*$|(?:minimum|min\.?|floor)(?: (?:term|sentence|penalty|punishment|fine))?(?: (?:of|is|at|being))?\s*$|(?<!\b(?:may|can|could) )reach(?:es|ed|ing)?\s*$|amounts? to\s*$|\bfull\s*$|≥\s*$|from\s*$|\bfrom (?:an?|the) (?:[a-z]+ ){0,3}(?:amount|turnover|value|volume|sum|loss)(?: of)?\s*$/i,
    'at-least',
  ],
  [
    /(?:not|no|in no case) (?:be )?(?:more|greater|higher|longer) than\s*$|not exceed(?:ing)?\s*$|not over\s*$|at most\s*$|\b(?:may|can|could) reach\s*$|(?<!\badd(?:s|ed)? |amount(?:s|ed)? )up to\s*$|(?:months?|years?|days?) to\s*$|(?:maximum|max\.?|ceiling|cap)(?: (?:term|sentence|penalty|punishment|fine|period|duration|length))?(?: (?:of|is|at|being)| ?\()?\s*$|no later than\s*$|capped at\s*$|≤\s*$|no longer than\s*$|limited to\s*$|within(?: the (?:past|last|preceding))?\s*$/i,
    'at-most',
  ],
  [
    /(?:more|larger) than\s*$|over\s*$|above\s*$|exceed(?:s|ed|ing)?\s*$|in excess of\s*$|greater than\s*$|upwards of\s*$|>\s*$/i,
    'more-than',
  ],
  [/(?:less|fewer|lower|smaller) than\s*$|below\s*$|under\s*$|short of\s*$|<\s*$/i, 'less-than'],
];

/**
 * The bound that English words give a number: those before it, those in it ("5,000 or more yuan"), those behind it.
 */
export function boundOf(before: string, after: string, behind: string): Bound {
  if (/\+|more|above|over|longer|older/i.test(after)) return 'at-least';
  if (/less|fewer|below|under/i.test(after)) return 'at-most';
  // "no later than ten days before the hearing" counts back, and is no upper bound.
  if (/no later than\s*$/i.test(before) && /^\s*(?:before|prior to)\b/i.test(behind)) return 'exactly';
  if (HAS_TIME.test(before) && /^\s+(?:from [a-z ]{1,30} )?(?:in which )?to [a-z]/.test(behind))
    return 'at-most';
  if (NOT_MORE.test(before)) return 'at-most';
  if (NOT_LESS.test(before)) return 'at-least';
  const found = BEFORE_EN.find(([pattern]) => pattern.test(before))?.[1];
  if (found) return found;
  if (
    /^\s*(?:\([^()]{1,20}\)\s*|of [a-z]+ )?(?:or (?:more|above|over|longer)|and (?:above|more)|at (?:the (?:very )?)?least)\b/i.test(
      behind,
    )
  )
    return 'at-least';
  return /^\s*(?:or (?:less|below|under|fewer)|at (?:the )?(?:most|latest))\b/i.test(behind)
    ? 'at-most'
    : 'exactly';
}

const SIGNS: Readonly<Record<string, Bound>> = {
  '≥': 'at-least',
  '≤': 'at-most',
  '＞': 'more-than',
  '>': 'more-than',
  '＜': 'less-than',
  '<': 'less-than',
};

/** The same in Chinese. */
export function chineseBound(before: string, after: string, behind: string): Bound {
  if (after === '以上') return 'at-least';
  if (after !== '') return 'at-most';
  const sign = SIGNS[/[≥≤＞＜><]\s?$/.exec(before)?.[0].trim() ?? ''];
  if (sign) return sign;
  if (
    /(?:不[得能]?(?:超过|高于|多于)|最[高长多](?:刑|可|可以|能)?(?:判处?|处以?|罚款?|达到?|约定|延长|为|是|至)*|至多|上限[为是]?|顶格|不得?超[过出]|至迟)\s?$/.test(
      before,
    )
  )
    return 'at-most';
  if (
    /(?:不[得能]?(?:低于|少于|短于)|至少|达到|最低|满|达|起(?:刑)?点[为是]?)\s?$/.test(before) &&
    !/[不未]满\s?$/.test(before)
  )
    return 'at-least';
  if (/(?:(?:未|没有)超过|未逾)\s?$/.test(before)) return 'at-most';
  if (/(?:超过|高于|多于|大于)\s?$/.test(before)) return 'more-than';
  if (/(?:不满|不足|低于|少于|未达|未满)\s?$/.test(before)) return 'less-than';
  if (/至少[\u4e00-\u9fff]{0,3}$/.test(before)) return 'at-least';
  if (/^(?:有期)?徒刑以下|^\s?(?:为限|封顶|为上限)/.test(behind)) return 'at-most';
  return /^(?:起(?!计?算|诉)|以上|作?为起点|(?:有期)?徒刑以上)/.test(behind) ? 'at-least' : 'exactly';
}

/** 不得超过本公司已发行股份总数的百分之十: the words before a share name what it is of. */
const OF_A_WHOLE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不[得能]?|[未没]有?)(?:超过|高于|多于)/, 'at-most'],
  [/不[得能]?(?:低于|少于)/, 'at-least'],
  [/(?:未|不)达到|不足|低于|少于/, 'less-than'],
  [/达到/, 'at-least'],
  [/超过|高于|多于/, 'more-than'],
];

/** The bound that a Chinese share has from before the whole that it is of. */
export function chineseBoundOfShare(before: string): Bound | undefined {
  const [, words = ''] = SHARE.exec(before) ?? [];
  return OF_A_WHOLE.find(([pattern]) => pattern.test(words))?.[1];
}
/** No other figure, mark or verb of comparison stands between. */
const SHARE =
  /((?:不[得能]?|[未没]有?)?(?:超过|高于|多于|低于|少于|达到|不足))(?:(?!超过|高于|低于|少于|达到|不足|增加|减少|每)[^，。；：:,;\d%％分]){1,48}$/;
