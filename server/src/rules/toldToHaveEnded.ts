import type { Law } from '../corpus/law';
import type { Citation } from '../resolution/citation';
import type { CitingPassage, ReadNote } from '../resolution/readNote';

/**
 * Ids of the instruments of which a note tells itself that they are no longer in force: it says so beside one of
 * their names, or cites them together with what stands in their place.
 */
export function toldToHaveEnded({ passages }: Pick<ReadNote, 'passages'>, law: Law): ReadonlySet<string> {
  const told = new Set<string>();
  for (const passage of passages) {
    for (const { block, targets } of passage.citations) {
      const id = targets[0]?.provision?.instrument ?? '';
      const ended = law.instruments.get(id)?.ended;
      if (!ended || told.has(id)) continue;
      const beside = passage.citations.filter((each) => each.block === block);
      if (beside.some((each) => isOf(each, ended.by)) || saysSo(passage, id)) told.add(id);
    }
  }
  return told;
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
  const before = Math.max(
    text.lastIndexOf('. ', start),
    text.lastIndexOf('。', start),
    text.lastIndexOf('\n', start),
  );
  return text.slice(Math.max(0, before, start - LONGEST), end + NEAR);
}
const LONGEST = 200;
const NEAR = 40;
const ENDED =
  /废止|失效|旧[法规]|原[《规]|已被.{0,12}(?:取代|代替)|修[订正改]前|\b(?:repealed|superseded|replaced|abolished|former|old|previous|no longer in force)\b|\buntil\b/i;
