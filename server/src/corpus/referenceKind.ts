import type { Span } from '../markdown/span';
import { gradesIn } from '../quantity/grades';
import type { Instrument, LinkKind } from './instrument';

/** The words that name a place, in the words of the paragraph or item that they stand in. */
interface Named extends Span {
  readonly text: string;
  /** The words of the paragraph, which lead to the item. */
  readonly around: string;
}

/**
 * What the words around a reference do.
 *
 * @param by the instrument whose words they are
 * @param of the instrument that they speak of
 */
export function referenceKind(
  { text, start, end, around }: Named,
  by: Instrument,
  of: Instrument | undefined,
): LinkKind {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  if (by.kind === 'amendment' && of !== by) return BESIDE.test(before) ? 'refers' : 'amends';
  const isBreach = BREACH.test(before) || BREACHED.test(text.slice(end, end + FARTHEST));
  if (isBreach && (CONSEQUENCE.test(text) || CONSEQUENCE.test(around))) return 'punishes';
  if (by.kind !== 'interpretation' || of?.kind !== 'law') return 'refers';
  const [, term] = TERM.exec(before) ?? [];
  return term !== undefined && gradesIn(term).length === 0 ? 'defines' : 'interprets';
}

const FARTHEST = 200;

/** "is added after ⟨Article 286⟩ as Article 286-1": it stays as it is. */
const BESIDE = /\badded (?:to|after) $/;

/** What may stand between a verb and one of the provisions of its list. */
const LISTED = String.raw`(?:Articles? ?|the preceding |[\d()\-,、第条款项之〇零一二三四五六七八九十百]| and | or | to |和|或者?|至|,? )*`;

/** "in violation of Articles 21 and ⟨25⟩", "does not perform the duties in ⟨Article 23⟩", 违反本法第二十一条、⟨第二十五条⟩. */
const BREACH = new RegExp(
  String.raw`(?:\b(?:[Ii]n violation of|(?<!not )[Vv]iolates?|not (?:perform|fulfil)[^.;,]{1,90}? in)(?: the provisions (?:of|in))?|违反(?:了)?[^，。；]{0,20}?|未(?:按照?|依照?|履行)[^，。；]{0,20}?)\s*${LISTED}$`,
);
/** "Where ⟨Article 14⟩ or Article 25(1) of this Law is violated". */
const BREACHED = new RegExp(String.raw`^${LISTED}(?:of (?:this|these) [A-Z]\w+ )?(?:is|are) violated`);

/** What follows on a breach: "reports an act in violation of Article 71" punishes nothing. */
const CONSEQUENCE =
  /\b(?:punish|fine[ds]?\b|liable|liabilit|confiscat|warning|penalt|sanction|order(?:s|ed)? |detain|detention|arrest|revoke)|处罚|罚款|责任|没收|警告|拘留|责令|吊销|处分/;

/** 'found one of the "programs or tools specifically used for …" under', '"…" as used in': what stands in marks is a term. */
const TERM =
  /"([^"]{3,120})"(?: as)?(?: used| provided for| set out)?(?: as used)? (?:in|under|of)\s*(?:the )?$/;
