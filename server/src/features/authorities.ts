import type { Instrument, InstrumentKind, Provision } from '../corpus/instrument';
import { isWithin, provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Span } from '../markdown/span';
import type { Citation, Target, Verdict } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import type { Finding } from '../rules/finding';
import type { Language } from '../rules/words';
import { nameInProse, pinpointWords } from '../rules/words';

/** A note with what the law does not bear out in it. */
export interface CheckedText {
  readonly note: ReadNote;
  readonly findings: readonly Finding[];
}

/** An instrument that notes cite, and what they cite of it in the order of the law. */
export interface Authority {
  /** Null for a document that no file describes. */
  readonly instrument: string | null;
  readonly name: string;
  readonly number: string | null;
  readonly kind: InstrumentKind | null;
  readonly provisions: readonly CitedProvision[];
}

/** A provision, or the instrument as a whole, with all places that cite it. */
export interface CitedProvision {
  /** Null where the law that is meant is not known. */
  readonly provision: Provision | null;
  /** "Article 285(3)", 第285条第3款; empty for the whole. */
  readonly words: string;
  /** The gravest of its citations; `mismatch` where a figure that is said of it is not the law's. */
  readonly verdict: Verdict | 'mismatch';
  /** Half a line: how it was resolved, why it was not, or what is wrong. */
  readonly why: string;
  readonly places: readonly CitedPlace[];
}

/** Where a provision is cited: in which of the notes, and the words there. */
export interface CitedPlace extends Span {
  readonly note: number;
  readonly text: string;
}

/**
 * The authorities that notes cite: laws first, cases last, each kind by name. A crime that is only named is no
 * authority, nor is a number that stands for the name of a law whose article follows.
 */
export function authorities(notes: readonly CheckedText[], law: Law, language: Language): Authority[] {
  const found = new Map<string, { of: Target; provisions: Map<string, Cited> }>();
  for (const [index, { note }] of notes.entries())
    for (const citation of note.citations.filter(isAuthority))
      for (const target of citation.targets) {
        const key = target.provision?.instrument ?? target.title ?? target.number ?? citation.text;
        const authority = found.get(key) ?? { of: target, provisions: new Map<string, Cited>() };
        found.set(key, authority);
        cite(authority.provisions, citation, target, index);
      }
  const mismatches = notes.flatMap(({ findings }) => findings.filter(isMismatch));
  return [...found.values()]
    .map(({ of, provisions }) => authorityOf(of, [...provisions.values()], mismatches, law, language))
    .sort((a, b) => rankOf(a) - rankOf(b) || collator.compare(a.name, b.name));
}

interface Cited {
  readonly target: Target;
  readonly gravest: Target;
  readonly places: CitedPlace[];
}

function cite(provisions: Map<string, Cited>, { start, end, text }: Citation, target: Target, note: number) {
  const key = target.provision ? provisionId(target.provision) : '';
  const known = provisions.get(key);
  const gravest = known && gravity(known.gravest.verdict) >= gravity(target.verdict) ? known.gravest : target;
  const places = known?.places ?? [];
  places.push({ note, start, end, text });
  provisions.set(key, { target: known?.target ?? target, gravest, places });
}

function authorityOf(
  { provision, title, number }: Target,
  cited: readonly Cited[],
  mismatches: readonly Finding[],
  law: Law,
  language: Language,
): Authority {
  const instrument = provision ? law.instruments.get(provision.instrument) : undefined;
  const provisions = cited
    .map(({ target, gravest, places }): CitedProvision => {
      const place = target.provision;
      const wrong = place && mismatches.find((finding) => isSaidOf(finding, place, cited));
      return {
        provision: place,
        words: place ? pinpointWords(place, language) : '',
        verdict: wrong ? 'mismatch' : gravest.verdict,
        why: wrong ? wrong.message : gravest.why(language),
        places,
      };
    })
    .sort(inOrderOf(instrument));
  return {
    instrument: instrument?.id ?? null,
    name: instrument
      ? nameInProse(instrument, language)
      : (title ?? number ?? cited[0]?.places[0]?.text ?? ''),
    number: instrument?.number ?? number,
    kind: instrument?.kind ?? null,
    provisions,
  };
}

const isAuthority = ({ kind, mention }: Citation): boolean => kind !== 'crime-name' && !mention.isNameToo;

const isMismatch = ({ code }: Finding): boolean => code.endsWith('-mismatch');

/** A figure is said of the provision that the finding names; of a place around it only where that is not cited itself. */
function isSaidOf({ provision }: Finding, place: Provision, cited: readonly Cited[]): boolean {
  if (!provision || !isWithin(provision, place)) return false;
  const id = provisionId(provision);
  return (
    provisionId(place) === id ||
    !cited.some(({ target }) => target.provision && provisionId(target.provision) === id)
  );
}

const GRAVITY: readonly Verdict[] = [
  'ok',
  'outside-corpus',
  'ambiguous',
  'not-in-force',
  'no-such-provision',
];
const gravity = (verdict: Verdict): number => GRAVITY.indexOf(verdict);

const KINDS: readonly (InstrumentKind | null)[] = [
  'law',
  'amendment',
  'interpretation',
  'regulation',
  'rule',
  'notice',
  'catalogue',
  'draft',
  'case',
  'judgment',
];
const rankOf = ({ kind }: Authority): number => (kind === null ? KINDS.length : KINDS.indexOf(kind));

const collator = new Intl.Collator(['en', 'zh'], { numeric: true });

/** The whole first, then articles as the file has them, levels by their numbers. */
function inOrderOf(instrument: Instrument | undefined) {
  const numbers = [...(instrument?.articles.keys() ?? [])];
  const key = ({ provision }: CitedProvision): number[] => {
    const { article, paragraph, item, subItem } = provision ?? wholeOf('');
    const at = article === null ? -1 : numbers.indexOf(article);
    return [
      article !== null && at < 0 ? Number.MAX_SAFE_INTEGER : at,
      paragraph ?? 0,
      item ?? 0,
      subItem ?? 0,
    ];
  };
  return (a: CitedProvision, b: CitedProvision): number => {
    const [one, other] = [key(a), key(b)];
    const first = one.findIndex((value, index) => value !== other[index]);
    if (first >= 0) return (one[first] ?? 0) - (other[first] ?? 0);
    return collator.compare(a.words, b.words);
  };
}
