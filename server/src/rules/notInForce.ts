import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { shortTitle } from '../corpus/shortTitle';
import type { Change } from '../corpus/standing';
import { changeBetween, standingOn } from '../corpus/standing';
import type { Citation } from '../resolution/citation';
import type { Fix } from './finding';
import { citedInLaterText } from './rewriteCitation';
import type { CitationRule, Complaint, Matter, Surroundings } from './rule';
import { NOTHING_MORE } from './rule';
import { provisionWords } from './words';

/**
 * A law that was not in force on the note's date (warning), or that has changed since (information). A draft is
 * information until its final text exists; so is a law that is still to come.
 */
export const notInForce: CitationRule = {
  code: 'not-in-force',
  severity: 'warning',

  checkCitation(citation, matter, around) {
    const { law, asOf, language } = matter;
    if (citation.mention.isNameToo) return undefined;
    const target = citation.targets.find(({ provision }) => provision !== null);
    const instrument = target?.provision && law.instruments.get(target.provision.instrument);
    if (!instrument || instrument.kind === 'case' || instrument.kind === 'judgment') return undefined;
    const standing = standingOn(instrument, asOf);
    if (standing.state === 'in force') return changedSince(citation, instrument, matter);
    const title = shortTitle(instrument, language);
    if (standing.state === 'ended')
      return {
        ...complaint(
          citation,
          matter,
          standing.by,
          ended(title, standing.on, successor(law, standing.by, language), language),
        ),
        // Whoever calls it the former text knows that it is.
        ...(citation.mention.name?.former && { severity: 'information' }),
        milderIfTold: instrument.id,
        fixes: update(citation, matter, around),
      };
    if (standing.state === 'not yet')
      return {
        ...complaint(citation, matter, null, notYet(title, standing.from, language)),
        severity: 'information',
      };
    if (standing.state === 'draft') {
      const message = draft(title, successor(law, instrument.ended?.by ?? null, language), language);
      return {
        ...complaint(citation, matter, instrument.ended?.by ?? null, message),
        severity: standing.ended ? 'warning' : 'information',
      };
    }
    return undefined;
  },
};

/** The same place in the law in force, where the corpus says which that is. */
function update(citation: Citation, { law, asOf, language }: Matter, around: Surroundings): Fix[] {
  const later = citedInLaterText(citation, law, around);
  if (!later || standingOn(later.to, asOf).state !== 'in force') return [];
  const place = provisionWords(law, { ...wholeOf(later.to.id), article: later.article }, language);
  const title = language === 'zh' ? `改为现行法：${place}` : `Update to the law in force: ${place}`;
  return [{ title, edits: later.edits }];
}

/** Tells once for each instrument and article what has changed between the note's date and today. */
function changedSince(citation: Citation, instrument: Instrument, matter: Matter): Complaint | undefined {
  const { law, asOf, today, language } = matter;
  if (asOf >= today) return undefined;
  const article = citation.targets[0]?.provision?.article ?? null;
  const change = changeBetween(instrument, article, asOf, today);
  if (!change || (article === null && change.kind === 'amended')) return undefined;
  const by = change.kind === 'ended' ? (instrument.ended?.by ?? null) : null;
  const message = since(shortTitle(instrument, language), change, successor(law, by, language), language);
  const once = `${instrument.id}/${article}`;
  return { ...complaint(citation, matter, by, message), severity: 'information', once };
}

function complaint(
  citation: Citation,
  { law, language }: Matter,
  successorId: string | null,
  message: string,
): Complaint {
  const next = successorId && law.instruments.get(successorId);
  return {
    ...NOTHING_MORE,
    start: citation.start,
    end: citation.end,
    message,
    provision: citation.targets[0]?.provision ?? null,
    related: next ? [{ provision: wholeOf(next.id), message: shortTitle(next, language) }] : [],
  };
}

const successor = (law: Law, id: string | null, language: 'en' | 'zh'): string => {
  const next = id ? law.instruments.get(id) : undefined;
  return next
    ? `${shortTitle(next, language)}${next.number ? (language === 'zh' ? `（${next.number}）` : ` (${next.number})`) : ''}`
    : '';
};

const also = (next: string, language: 'en' | 'zh'): string =>
  next === '' ? '' : language === 'zh' ? `；现行的是${next}` : `; see now the ${next}`;

const ended = (title: string, on: string, next: string, language: 'en' | 'zh'): string =>
  language === 'zh'
    ? `${title}自${on}起不再施行${also(next, language)}。`
    : `Not in force since ${on}: the ${title}${also(next, language)}.`;

const notYet = (title: string, from: string, language: 'en' | 'zh'): string =>
  language === 'zh'
    ? `${title}自${from}起施行，在本文所述日期尚未施行。`
    : `Not yet in force on the note’s date: the ${title}, effective from ${from}.`;

const draft = (title: string, next: string, language: 'en' | 'zh'): string =>
  language === 'zh'
    ? `${title}是征求意见稿，不是法律${also(next, language)}。`
    : `A draft, not law: the ${title}${also(next, language)}.`;

function since(title: string, change: Change, next: string, language: 'en' | 'zh'): string {
  const zh = language === 'zh';
  if (change.kind === 'ended')
    return zh
      ? `${title}此后已于${change.on}停止施行${also(next, language)}。`
      : `No longer in force today (since ${change.on}): the ${title}${also(next, language)}.`;
  const numbers = change.kind === 'renumbered';
  return zh
    ? `${title}此后已修正（${change.on}）${numbers ? '，条文序号有变动' : ''}。`
    : `Amended since the note’s date (${change.by}, ${change.on}): the ${title}${numbers ? '; its articles were renumbered' : ''}.`;
}
