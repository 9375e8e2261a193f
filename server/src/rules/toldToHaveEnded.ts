import type { Law } from '../corpus/law';
import type { Citation } from '../resolution/citation';
import type { CitingPassage, ReadNote } from '../resolution/readNote';

/**
 * Ids of the instruments of which a note tells itself that they are no longer in force: it says so beside one of
 * their names, or cites them together with what stands in their place.
 */
export function toldToHaveEnded({ passages }: Pick<ReadNote, 'passages'>, law: Law): ReadonlySet<string> {
  const told = new Set<string>();
  const add = (id: string) => told.add(id);
  passages.forEach((passage) => {
    toldIn(passage, law).forEach(add);
  });
  return told;
}

const known = new WeakMap<
  CitingPassage['citations'],
  { readonly law: Law; readonly told: readonly string[] }
>();

/** What a passage tells, found once as long as it cites the same. */
function toldIn(passage: CitingPassage, law: Law): readonly string[] {
  if (passage.citations.length === 0) return NONE;
  const kept = known.get(passage.citations);
  if (kept?.law === law) return kept.told;
  const told = readTold(passage, law);
  known.set(passage.citations, { law, told });
  return told;
}
const NONE: readonly string[] = [];

function readTold(passage: CitingPassage, law: Law): readonly string[] {
  const { citations } = passage;
  const ids = new Set(citations.flatMap(({ targets }) => targets[0]?.provision?.instrument ?? []));
  return [...ids].filter((id) => {
    const ended = law.instruments.get(id)?.ended;
    return ended && (isBesideNext(citations, id, ended.by) || saysSo(passage, id));
  });
}

/** Whether one instrument is named in a block that names another. */
function isBesideNext(citations: readonly Citation[], id: string, next: string | null): boolean {
  const blocks = new Set(citations.flatMap((each) => (isOf(each, next) ? [each.block] : [])));
  return citations.some((each) => blocks.has(each.block) && isOf(each, id));
}

const isOf = ({ targets }: Pick<Citation, 'targets'>, id: string | null): boolean =>
  id !== null && targets.some(({ provision }) => provision?.instrument === id);

const saysSo = ({ blocks, citations }: CitingPassage, id: string): boolean =>
  citations.some(
    ({ block, mention: { start, end, name }, targets }) =>
      isOf({ targets }, id) &&
      ENDED.test(
        sentenceAround(
          blocks[block]?.block.text ?? '',
          Math.min(start, name?.start ?? start),
          Math.max(end, name?.end ?? end),
        ),
      ),
  );
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - LONGEST);
  const near = text.slice(from, start);
  const stop = Math.max(near.lastIndexOf('. '), near.lastIndexOf('。'), near.lastIndexOf('\n'), 0);
  return text.slice(from + stop, end + NEAR);
}
const LONGEST = 200;
const NEAR = 40;
const ENDED =
  /废止|失效|旧[法规]|原[《规]|已被.{0,12}(?:取代|代替)|修[订正改]前|\b(?:repealed|superseded|replaced|abolished|former|old|previous|no longer in force)\b|\buntil\b/i;
