import { longestName, NameIndex } from '../citation/nameIndex';
import type { Token } from '../citation/tokens';
import type { Instrument } from './instrument';
import { isNamedInChinese, LateNames } from './lateNames';
import type { Law } from './law';
import { lawOf, nameKeysOf, sourceIn, whenAsked } from './law';
import { PackInstrument } from './packInstrument';

/**
 * The law with instruments beside it, by their ids. One with the id of an instrument of the law stands in its place; a
 * text of a pack then goes by the names of what it takes the place of. What the law has is not laid out again, and
 * names of thousands of texts only when a note comes to them (`LateNames`).
 *
 * @param read the text of a file by its path
 */
export function lawBeside(law: Law, added: ReadonlyMap<string, Instrument>, read: Law['read']): Law {
  const bundled = [...law.instruments.values()];
  const rest = bundled.filter(({ id }) => !added.has(id));
  const heirs = new Map(
    bundled.flatMap((old): [Instrument, Instrument][] => {
      const heir = added.get(old.id);
      return heir ? [[old, heir]] : [];
    }),
  );
  const own = [...added.values()].filter(({ id }) => !law.instruments.has(id));
  const keepsNames = [...heirs.values()].every((heir) => heir instanceof PackInstrument);
  const keepsCrimes = [...heirs.keys(), ...own].every(({ crimes }) => crimes.length === 0);
  if (!keepsNames || !keepsCrimes) return laidAnew(law, [...rest, ...added.values()], heirs, read);

  const late: Instrument[] = [];
  const soon: Instrument[] = [];
  for (const each of own) (each instanceof PackInstrument && isNamedInChinese(each) ? late : soon).push(each);
  const few = lawOf(soon, read);
  const lateNames = new LateNames(late);
  const isThere = (each: Instrument) => !heirs.has(each);
  const instruments = new Map(rest.map((each) => [each.id, each]));
  for (const [id, each] of added) instruments.set(id, each);
  return {
    ...law,
    instruments,
    names: new SeveralNames([law.names, few.names, lateNames]),
    byName: {
      get(key) {
        const old = law.byName.get(key) ?? [];
        const inherited = old.flatMap((each) => heirs.get(each) ?? []);
        const beside = new Set([...inherited, ...(few.byName.get(key) ?? []), ...(lateNames.get(key) ?? [])]);
        if (beside.size === 0) return law.byName.get(key);
        return [...old.filter(isThere), ...inOrderOf(added, beside)];
      },
    },
    byNumber: {
      get(key) {
        const old = law.byNumber.get(key);
        return few.byNumber.get(key) ?? (old && isThere(old) ? old : undefined);
      },
    },
    byPath: whenAsked(() => new Map([...instruments.values()].map((each) => [each.path, each]))),
    implementing: [...law.implementing.filter(isThere), ...few.implementing],
    drafts: [...law.drafts.filter(isThere), ...few.drafts],
    read,
    source: sourceIn(instruments, read),
  };
}

/** Where what is added has names or crimes of its own instead of those of the law, all is laid out together. */
function laidAnew(
  law: Law,
  all: readonly Instrument[],
  heirs: ReadonlyMap<Instrument, Instrument>,
  read: Law['read'],
): Law {
  const named = new Map<Instrument, Instrument>();
  for (const [old, heir] of heirs) if (heir instanceof PackInstrument) named.set(heir, old);
  return {
    ...lawOf(all, read, (each) => nameKeysOf(named.get(each) ?? each)),
    officialOf: law.officialOf,
  };
}

const inOrderOf = (
  added: ReadonlyMap<string, Instrument>,
  some: ReadonlySet<Instrument>,
): Iterable<Instrument> =>
  some.size < 2 ? some : [...added.values()].filter((instrument) => some.has(instrument));

/** The names of several indexes. */
class SeveralNames extends NameIndex {
  constructor(private readonly indexes: readonly NameIndex[]) {
    super([]);
  }

  override match(tokens: readonly Token[], i: number, inSmall = false): number | undefined {
    return longestName(this.indexes, tokens, i, inSmall) || undefined;
  }
}
