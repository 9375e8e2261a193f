import { FOREIGN_PLACE } from '../citation/englishWords';
import type { Name } from '../citation/mention';
import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { only } from './only';

/**
 * "In Hong Kong, rules under Article 43 of the National Security Law": the law of that name which is made for a region
 * that was spoken of last, and not the one of the whole country.
 */
export function ofRegion(law: Law, { words, start, end }: Name, text: string): Instrument | undefined {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const behind = text.slice(end, end + LOOK_AHEAD);
  if (!(ANY_REGION.test(before) || ANY_REGION.test(behind)) || OF_STATE.test(words)) return undefined;
  const near = [...before.matchAll(PLACES)].at(-1) ?? PLACE.exec(SENTENCE.exec(behind)?.[0] ?? '');
  const region = REGIONS.find(({ sign }) => sign.test(near?.[0] ?? ''));
  return only(region?.names.flatMap((name) => law.byName.get(nameKey(`${name}${words}`)) ?? []) ?? []);
}

/** Most notes speak of none of them. */
const ANY_REGION = /Hong Kong|HKSAR|Maca[uo]|香港|港区|澳门/;
const OF_STATE = /\b(?:PRC|Chin(?:a|ese)|People['’]s Republic)\b|中华人民共和国|我国/;
/** Regions, the country, and other states: the one that is named last tells. */
const PLACE = new RegExp(
  `HKSAR|香港|港区|澳门|[Mm]ainland|Beijing|Chinese|China(?!['’]s (?:Hong Kong|Maca))|PRC|内地|大陆|中国|[德日韩美英法]国|${FOREIGN_PLACE.source}`,
);
const PLACES = new RegExp(PLACE, 'g');
const SENTENCE = /^[^.;!?。；]*/;
const REGIONS = [
  { sign: /Hong Kong|HKSAR|香港|港区/, names: ['Hong Kong ', '香港'] },
  { sign: /Maca[uo]|澳门/, names: ['Macau ', '澳门'] },
];
const LOOK_BACK = 300;
const LOOK_AHEAD = 80;
