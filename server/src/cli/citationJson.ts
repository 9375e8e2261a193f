import { provisionId } from '../corpus/instrument';
import type { Citation, Target } from '../resolution/citation';

/** A citation as `--format json` gives it. Offsets are UTF-16 units from the start of the file. */
export const citationJson = ({ start, end, text, name, kind, targets }: Citation) => ({
  start,
  end,
  text,
  name: name && { start: name.start, end: name.end },
  kind,
  targets: targets.map(targetJson),
});

const targetJson = ({ provision, title, number, verdict, why }: Target) => ({
  instrument: provision?.instrument ?? null,
  title,
  number,
  article: provision?.article ?? null,
  paragraph: provision?.paragraph ?? null,
  item: provision?.item ?? null,
  provision: provision && provisionId(provision),
  verdict,
  why,
});
