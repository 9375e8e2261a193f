import type { Provision } from '../corpus/instrument';
import { articleOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordsOf } from '../corpus/provisionPlace';
import type { Punishment } from '../quantity/punishments';
import { punishmentsIn } from '../quantity/punishments';
import type { Claim } from './claim';
import { figureOf } from './figure';
import type { Complaint } from './rule';
import { NOTHING_MORE } from './rule';
import { provisionWords, punishmentWords } from './words';

/** The finding for a kind of punishment that the cited article does not know: a term where it has detention only, death for theft. */
export function punishmentNotAllowed(claim: Claim, law: Law): Complaint | undefined {
  const [provision] = claim.provisions;
  if (claim.measure !== 'imprisonment' || claim.amendment !== null || !provision?.article) return undefined;
  const allowed = allowedBy(claim.provisions, law);
  if (!allowed) return undefined;
  const wrong = [{ kind: 'imprisonment' as const, ...claim.figure }, ...claim.alongside].find(
    ({ kind }) => !allowed.has(kind),
  );
  if (!wrong) return undefined;
  const { language } = claim;
  const kinds = [...allowed].map((kind) => punishmentWords(kind, language));
  const place = provisionWords(law, provision, language);
  const said = punishmentWords(wrong.kind, language);
  return {
    ...NOTHING_MORE,
    start: wrong.start,
    end: wrong.end,
    message:
      language === 'zh'
        ? `${place}规定的主刑只有${kinds.join('、')}，没有${said}。`
        : `${place} provides for ${kinds.join(', ')} only, not for ${said}.`,
    provision,
    claim: figureOf({ ...claim.quantity, measure: claim.measure, grade: claim.grades[0]?.at(-1) ?? null }),
    related: [{ provision, message: place }],
  };
}

/** The kinds of the cited paragraphs, or of the articles as a whole where these lead elsewhere; undefined where one names none, or borrows its punishment from elsewhere. */
function allowedBy(provisions: readonly Provision[], law: Law): Set<Punishment> | undefined {
  const allowed = new Set<Punishment>();
  for (const provision of provisions) {
    const own = wordsOf(law, provision);
    const words = IMPOSES.test(own) && !LEADS_ELSEWHERE.test(own) ? own : wordsOf(law, articleOf(provision));
    const kinds = punishmentsIn(words);
    if (kinds.length === 0 || !IMPOSES.test(words) || BORROWS.test(words)) return undefined;
    for (const { kind } of kinds) allowed.add(kind);
  }
  return allowed;
}

const IMPOSES = /\b(?:is|are) (?:also )?sentenced to\b/;
const LEADS_ELSEWHERE = /\b(?:preceding (?:\w+ )?paragraphs?|under paragraph)\b/;
const BORROWS = /\bunder (?:the provisions of )?Articles? \d/;
