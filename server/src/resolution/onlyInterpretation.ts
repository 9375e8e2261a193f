import type { Name } from '../citation/mention';
import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { normalisedNumber } from '../corpus/law';
import { isBareGenus } from './genus';
import type { PassageMentions } from './passageMentions';
import { resolveName } from './resolveName';

/**
 * The one interpretation that a note names by title or number, wherever: 《解释》 and 相关司法解释 are that one, though
 * the note defines no short name. Undefined where it names none or several, or one that nobody knows.
 */
export function onlyInterpretation(
  law: Law,
  passages: readonly PassageMentions[],
  asOf: string,
): Instrument | undefined {
  const all = passages.map((passage) => namedIn(law, passage, asOf));
  const known = new Set(all.flatMap((each) => each.known));
  const aliases = new Set(all.flatMap((each) => each.aliases));
  const [only] = known;
  const hasOthers = known.size > 1 || all.some(({ unknown }) => unknown.some((key) => !aliases.has(key)));
  return hasOthers ? undefined : only;
}

interface Named {
  readonly known: readonly Instrument[];
  /** Keys of names that are called an interpretation and lead to none. */
  readonly unknown: readonly string[];
  /** Keys of the short names that are given. */
  readonly aliases: readonly string[];
}

/** A keystroke changes one passage: what the others name is known. */
const kept = new WeakMap<PassageMentions, { law: Law; asOf: string; named: Named }>();

function namedIn(law: Law, passage: PassageMentions, asOf: string): Named {
  const last = kept.get(passage);
  if (last && last.law === law && last.asOf === asOf) return last.named;
  const mentions = passage.blocks.flatMap(({ slots }) => slots.map(({ mention }) => mention));
  const names = new Set(mentions.flatMap(({ name }) => (name && isNaming(name) ? name : [])));
  const named = {
    known: [...names].flatMap((name) => interpretationOf(law, name, asOf) ?? []),
    unknown: [...names].flatMap((name) =>
      interpretationOf(law, name, asOf) === null ? nameKey(name.words) : [],
    ),
    aliases: mentions.flatMap(({ definitions }) => definitions.map(({ alias }) => nameKey(alias))),
  };
  kept.set(passage, { law, asOf, named });
  return named;
}

const isNaming = ({ kind, words }: Name): boolean =>
  (kind === 'known' || kind === 'title') && !isBareGenus(words);

/** Null for an interpretation that is not known, undefined for what is none. */
function interpretationOf(law: Law, name: Name, asOf: string): Instrument | null | undefined {
  const numbered = name.number ? law.byNumber.get(normalisedNumber(name.number)) : undefined;
  const answer = numbered ?? resolveName(law, name, asOf);
  const found = answer && answer !== 'none' && 'found' in answer ? answer.found.instrument : answer;
  if (found && found !== 'none' && 'kind' in found)
    return found.kind === 'interpretation' ? found : undefined;
  return /解释|interpretation/i.test(name.words) ? null : undefined;
}
