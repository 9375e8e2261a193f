import { provisionId } from '../corpus/instrument';
import type { Citation, Target } from '../resolution/citation';

/** A citation as `--format json` gives it, with reasons in the note's language. Offsets are UTF-16 units from the start of the file. */
export const citationJson = ({ start, end, text, name, kind, targets }: Citation, language: 'en' | 'zh') => ({
  start,
  end,
  text,
  name: name && { start: name.start, end: name.end },
  kind,
  targets: targets.map((target) => targetJson(target, language)),
});

const targetJson = ({ provision, edition, title, number, verdict, why }: Target, language: 'en' | 'zh') => {
  // Of a text that the corpus does not hold the law and the place are told, and no provision.
  const place = provision ?? edition;
  return {
    instrument: place?.instrument ?? null,
    title,
    number,
    article: place?.article ?? null,
    paragraph: place?.paragraph ?? null,
    item: place?.item ?? null,
    provision: provision && provisionId(provision),
    verdict,
    why: why(language),
  };
};
