import { isTraditional, simplified } from '../citation/simplified';
import type { Law } from '../corpus/law';
import { shift } from '../markdown/span';
import type { Target } from '../resolution/citation';
import type { CitingPassage, ReadNote } from '../resolution/readNote';
import { ambiguousCitation } from './ambiguousCitation';
import { caseNameMismatch } from './caseNameMismatch';
import { withParagraphs } from './crimeParagraphs';
import type { Code, Finding, Severity } from './finding';
import { gradeMismatch } from './gradeMismatch';
import { withItems } from './itemsInOrder';
import { looseBound } from './looseBound';
import { notInForce } from './notInForce';
import { penaltyMismatch } from './penaltyMismatch';
import { quotationMismatch } from './quotationMismatch';
import { readClaims } from './readClaims';
import { recitedClaims } from './recitedClaims';
import { renumbered } from './renumbered';
import type { Complaint, Matter, Rule } from './rule';
import type { Standing } from './scope';
import { isSameStanding, NOWHERE } from './scope';
import { silencer } from './suppression';
import { thresholdMismatch } from './thresholdMismatch';
import { toldToHaveEnded } from './toldToHaveEnded';
import { withTurns } from './turns';
import { uncitedStandards } from './uncitedStandards';
import { unknownProvision } from './unknownProvision';
import { wrongLevel } from './wrongLevel';

/** Every rule there is. A new one is a file and a line here. */
const RULES: readonly Rule[] = [
  thresholdMismatch,
  penaltyMismatch,
  gradeMismatch,
  looseBound,
  unknownProvision,
  notInForce,
  wrongLevel,
  ambiguousCitation,
  caseNameMismatch,
  renumbered,
  quotationMismatch,
];

/** How grave each code is taken; a code that is left out keeps its rule's own severity. */
export type RuleLevels = Readonly<Partial<Record<Code, Severity | 'off'>>>;

/** Holds a note against the law. Findings stand in the order of the text; comments and levels silence them. */
export function checkNote(note: ReadNote, law: Law, levels: RuleLevels): Finding[] {
  const isSilenced = silencer(note);
  const said = new Set<string>();
  const isFirst = (once: string | undefined) => once === undefined || (!said.has(once) && said.add(once));
  const findings: Finding[] = [];
  const { asOf, today, language } = note;
  const matter: Matter = { law, asOf, today, language };
  let ended: ReadonlySet<string> | undefined;
  const told = (): ReadonlySet<string> => (ended ??= toldToHaveEnded(note, law));
  let standing = NOWHERE;
  note.passages.forEach((passage) => {
    const checked = checkPassage(passage, standing, matter);
    standing = checked.standing;
    if (checked.objections.length === 0) return;
    for (const objection of checked.objections) {
      const { rule, complaint } = objection;
      const isMilder = complaint.milderIfTold && told().has(complaint.milderIfTold);
      const own = isMilder ? 'information' : (complaint.severity ?? rule.severity);
      const severity = levels[rule.code] ?? own;
      if (severity === 'off' || !isFirst(complaint.once)) continue;
      if (objection.base !== passage.start || objection.finding?.severity !== severity) {
        objection.base = passage.start;
        objection.finding = placed(complaint, passage.start, rule.code, severity);
      }
      findings.push(objection.finding);
    }
  });
  return findings
    .filter((finding) => !isSilenced(finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the rules say of a passage, and what the note stands under behind it. */
interface CheckedPassage {
  readonly matter: Matter;
  readonly before: Standing;
  readonly standing: Standing;
  readonly objections: readonly Objection[];
}

/** What a rule says of a passage, and the finding that it last made of a note: the same if it has not moved. */
interface Objection {
  readonly rule: Rule;
  readonly complaint: Complaint;
  base: number;
  finding: Finding | null;
}

/** What was last said of the citations of a passage: the same again as long as they are, under the same lead-in. */
const checked = new WeakMap<
  CitingPassage['blocks'],
  CheckedPassage & { citations: CitingPassage['citations'] }
>();

function checkPassage(passage: CitingPassage, before: Standing, matter: Matter): CheckedPassage {
  const { blocks, citations } = passage;
  const last = checked.get(blocks);
  if (
    last?.citations === citations &&
    isSameStanding(last.before, before) &&
    isSameMatter(last.matter, matter)
  )
    return last;
  const made = { citations, ...objectionsTo(passage, before, matter) };
  checked.set(blocks, made);
  return made;
}

function objectionsTo(passage: CitingPassage, before: Standing, matter: Matter): CheckedPassage {
  const { blocks, citations } = passage;
  const read = { blocks: inSimplified(blocks), citations };
  const { claims: told, standing } = readClaims(read, before, matter.language);
  const claims = withParagraphs(withItems(withTurns(told, matter.law), matter.law), matter.law).concat(
    recitedClaims(read, told, before, matter.law, matter.language),
    uncitedStandards(read, told, before, matter.law, matter.language),
  );
  const objections: Objection[] = [];
  const object = (rule: Rule, complaint: Complaint | undefined): void => {
    if (complaint) objections.push({ rule, complaint, base: 0, finding: null });
  };
  for (const rule of RULES)
    if ('checkClaim' in rule) for (const claim of claims) object(rule, rule.checkClaim(claim, matter.law));
    else for (const citation of citations) object(rule, rule.checkCitation(citation, matter, passage));
  return { before, matter, standing, objections };
}

/** The words that measure and grade are looked for in simplified characters; offsets stay. */
const inSimplified = (blocks: CitingPassage['blocks']): CitingPassage['blocks'] =>
  blocks.some(({ block }) => isTraditional(block.text))
    ? blocks.map((each) => ({ ...each, block: { ...each.block, text: simplified(each.block.text) } }))
    : blocks;

const isSameMatter = (one: Matter, other: Matter): boolean =>
  one.law === other.law &&
  one.asOf === other.asOf &&
  one.today === other.today &&
  one.language === other.language;

/** A complaint of a passage as a finding of the note; without `once`, which is between the rules. */
const placed = (
  { start, end, message, provision, claim, expected, related, fixes }: Complaint,
  base: number,
  code: Code,
  severity: Severity,
): Finding => ({
  code,
  severity,
  start: start + base,
  end: end + base,
  message,
  provision,
  claim,
  expected,
  related,
  fixes:
    base === 0
      ? fixes
      : fixes.map(({ title, edits }) => ({
          title,
          edits: edits.map(({ newText, ...span }) => ({ ...shift(span, base), newText })),
        })),
});

/** How many citations were read, held against the law, left unchecked and flagged. */
export function countsOf(
  note: ReadNote,
  findings: readonly Finding[],
): { citations: number; checked: number; notChecked: number; flagged: number } {
  let citations = 0;
  let notChecked = 0;
  for (const passage of note.passages) {
    citations += passage.citations.length;
    for (const { targets } of passage.citations) if (!targets.some(isChecked)) notChecked++;
  }
  return { citations, checked: citations - notChecked, notChecked, flagged: findings.length };
}

const isChecked = ({ verdict }: Target): boolean => verdict !== 'outside-corpus' && verdict !== 'ambiguous';
