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
  const known = new Set<Instrument>();
  const unknown = new Set<string>();
  const aliases = new Set<string>();
  passages.forEach((passage) => {
    const named = namedIn(law, passage, asOf);
    if (named === NOTHING) return;
    for (const each of named.known) known.add(each);
    for (const key of named.unknown) unknown.add(key);
    for (const key of named.aliases) aliases.add(key);
  });
  const [only] = known;
  const hasOthers = known.size > 1 || [...unknown].some((key) => !aliases.has(key));
  return hasOthers ? undefined : only;
}

interface Named {
  readonly known: readonly Instrument[];
  /** Keys of names that are called an interpretation and lead to none. */
  readonly unknown: readonly string[];
  /** Keys of the short names that are given. */
  readonly aliases: readonly string[];
}

const NOTHING: Named = { known: [], unknown: [], aliases: [] };

/** A keystroke changes one passage: what the others name is known. */
const kept = new WeakMap<PassageMentions, { law: Law; asOf: string; named: Named }>();

function namedIn(law: Law, passage: PassageMentions, asOf: string): Named {
  const last = kept.get(passage);
  if (last && last.law === law && last.asOf === asOf) return last.named;
  const named = readNamed(law, passage, asOf);
  kept.set(passage, { law, asOf, named });
  return named;
}

function readNamed(law: Law, passage: PassageMentions, asOf: string): Named {
  const mentions = passage.blocks.flatMap(({ slots }) => slots.map(({ mention }) => mention));
  const names = new Set(mentions.flatMap(({ name }) => (name && isNaming(name) ? name : [])));
  const found = {
    known: [...names].flatMap((name) => interpretationOf(law, name, asOf) ?? []),
    unknown: [...names].flatMap((name) =>
      interpretationOf(law, name, asOf) === null ? nameKey(name.words) : [],
    ),
    aliases: mentions.flatMap(({ definitions }) => definitions.map(({ alias }) => nameKey(alias))),
  };
  return Object.values(found).some((each) => each.length > 0) ? found : NOTHING;
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
