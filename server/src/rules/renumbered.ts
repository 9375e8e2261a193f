import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { locate } from '../corpus/locate';
import { elsewhere } from '../corpus/renumbering';
import { shortTitle } from '../corpus/shortTitle';
import { standingOn } from '../corpus/standing';
import type { Citation } from '../resolution/citation';
import { renumbered as newNumber } from './rewriteCitation';
import type { CitationRule } from './rule';
import { NOTHING_MORE } from './rule';
import { pinpointWords } from './words';

/**
 * The number of an article is that of an earlier text, while the note speaks for a date of the later one: it names
 * the earlier text, or only that has the place.
 */
export const renumbered: CitationRule = {
  code: 'renumbered',
  severity: 'information',

  checkCitation(citation, { law, asOf, language }, { blocks }) {
    const old = citation.mention.pinpoint?.article ? ofEarlierText(citation, law) : undefined;
    const now = old && elsewhere(law, old);
    if (
      !old ||
      now?.is !== 'later' ||
      now.since > asOf ||
      standingOn(now.instrument, asOf).state !== 'in force'
    )
      return undefined;
    const block = blocks[citation.block]?.block;
    const place = { ...wholeOf(now.instrument.id), article: now.article };
    const number = pinpointWords(place, language);
    const title = shortTitle(now.instrument, language);
    const { levels = [] } = citation.mention.pinpoint ?? {};
    const isMeant = citation.targets[0]?.verdict === 'no-such-provision';
    const fits = isMeant && locate(now.instrument, now.article, levels).found === 'place';
    const edits = fits && block ? (newNumber(citation, block, now.article) ?? []) : [];
    return {
      ...NOTHING_MORE,
      start: citation.start,
      end: citation.end,
      message: told(
        pinpointWords({ ...place, article: old.article }, language),
        number,
        title,
        now.since,
        language,
      ),
      provision: place,
      related: [{ provision: place, message: number }],
      fixes:
        edits.length === 0
          ? []
          : [{ title: language === 'zh' ? `改为${number}` : `Change to ${number}`, edits }],
    };
  },
};

/** The place in the earlier text that the citation leads to, or that it can only mean. */
function ofEarlierText({ targets, mention }: Citation, law: Law) {
  const provision = targets.length === 1 ? targets[0]?.provision : null;
  const instrument = law.instruments.get(provision?.instrument ?? '');
  const { article = null, levels = [] } = mention.pinpoint ?? {};
  if (!provision || !instrument || article === null) return undefined;
  if (targets[0]?.verdict !== 'no-such-provision') return instrument.became ? provision : undefined;
  const having = instrument.earlier
    .flatMap((id) => law.instruments.get(id) ?? [])
    .map((earlier) => locate(earlier, article, levels))
    .flatMap((located) =>
      located.found === 'place' && located.text && !located.wrongLevel ? located.places : [],
    );
  return having.length === 1 ? having[0] : undefined;
}

const told = (was: string, is: string, title: string, since: string, language: 'en' | 'zh'): string =>
  language === 'zh'
    ? `${was}是旧序号：自${since}起为${title}${is}。`
    : `${was} is the number of the earlier text; since ${since} it is ${is} of the ${title.replace(/^the /i, '')}.`;
