import { simplified } from '../citation/simplified';
import type { Instrument } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { shortTitle } from '../corpus/shortTitle';
import { inSource } from '../markdown/block';
import type { Citation } from '../resolution/citation';
import { personKey, personsNamedAt } from './personNames';
import type { CitationRule } from './rule';
import { NOTHING_MORE } from './rule';

/** A guiding case is cited by its number and named for persons of whom none is a party to it. */
export const caseNameMismatch: CitationRule = {
  code: 'case-name-mismatch',
  severity: 'warning',

  checkCitation(citation, { law, language }, { blocks, citations }) {
    const block = blocks[citation.block]?.block;
    const instrument = law.instruments.get(citation.targets[0]?.provision?.instrument ?? '');
    if (citation.mention.kind !== 'case' || !block || !instrument || instrument.parties.length === 0)
      return undefined;
    const before = citations[citations.indexOf(citation) - 1];
    if (before && isListed(before, citation, block.text)) return undefined;
    const named = personsNamedAt(block.text, citation.mention.end);
    if (!named || isPartyOf(instrument, named.words)) return undefined;
    const known = partiesOf(instrument, language);
    const right = partiesOf(instrument, named.language);
    const other = namedForThem(law, instrument, named.words);
    return {
      ...NOTHING_MORE,
      ...inSource(block, named),
      message:
        language === 'zh'
          ? `${numberOf(instrument, language)}是${known}案，不是${named.words}案${other ? `；后者是${numberOf(other, language)}` : ''}。`
          : `${numberOf(instrument, language)} is the case of ${known}, not of ${named.words}${other ? `, who stands in ${numberOf(other, language)}` : ''}.`,
      provision: wholeOf(instrument.id),
      related: [instrument, ...(other ? [other] : [])].map((each) => ({
        provision: wholeOf(each.id),
        message: each[language === 'zh' ? 'chinese' : 'title'],
      })),
      fixes: [
        {
          title: language === 'zh' ? `改为“${right}”` : `Change to “${right}”`,
          edits: [{ ...inSource(block, named), newText: right }],
        },
      ],
    };
  },
};

/** "Guiding Cases Nos. 97 and 102 (…)": the brackets may be about either. */
const isListed = (before: Citation, { block, mention }: Citation, text: string): boolean =>
  before.block === block &&
  before.mention.kind === 'case' &&
  /^[\s,，、和与及至&–-]*(?:(?:and|or|to) )?(?:Nos?\. ?|第)?$/.test(
    text.slice(before.mention.end, mention.start),
  );

const isPartyOf = ({ parties }: Instrument, words: string): boolean => {
  const key = personKey(simplified(words));
  return parties.some((party) => key.includes(personKey(party)));
};

const namedForThem = (law: Law, instrument: Instrument, words: string): Instrument | undefined =>
  [...law.instruments.values()].find(
    (each) => each.kind === 'case' && each !== instrument && isPartyOf(each, words),
  );

const numberOf = (instrument: Instrument, language: 'en' | 'zh'): string =>
  language === 'zh' ? (instrument.number ?? instrument.chinese) : shortTitle(instrument, language);

/** The parties by whom the case is named: 付宣豪、黄子超, "Fu Xuanhao and Huang Zichao". */
function partiesOf({ parties, title, chinese }: Instrument, language: 'en' | 'zh'): string {
  const isChinese = (party: string) => /[\u4e00-\u9fff]/.test(party);
  const own = parties.filter((party) => isChinese(party) === (language === 'zh'));
  const leading = own.filter((party) => (language === 'zh' ? chinese : title).includes(party));
  const names = leading.length > 0 ? leading : own.slice(0, 1);
  if (language === 'zh') return names.join('、');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
