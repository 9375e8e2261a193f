import type { Provision } from '../corpus/instrument';
import type { ReadNote } from '../resolution/readNote';
import { citedNear } from './citedNear';

/** Provisions that the note cites, by how often and how near; each once. */
export function citedProvisions(note: ReadNote, offset: number): Provision[] {
  const found = new Map<string, { provision: Provision; score: number }>();
  let order = 0;
  for (const { citation } of citedNear(note, offset)) {
    const target = citation.targets[0];
    const provision = target?.provision;
    if (citation.kind !== 'article' || !provision?.article || target?.verdict === 'no-such-provision')
      continue;
    const key = [provision.instrument, provision.article, provision.paragraph, provision.item].join('/');
    const known = found.get(key) ?? { provision, score: NEARNESS / ++order };
    found.set(key, { ...known, score: known.score + 1 });
  }
  return [...found.values()].sort((one, other) => other.score - one.score).map(({ provision }) => provision);
}
const NEARNESS = 5;
