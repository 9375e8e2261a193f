import type { Span } from '../markdown/span';

/** The kinds of principal punishment (Criminal Law art. 33), the lightest first. */
export type Punishment =
  | 'public-surveillance'
  | 'criminal-detention'
  | 'imprisonment'
  | 'life-imprisonment'
  | 'death-penalty';

/** A kind of punishment that words name, and where. */
export interface PunishmentFound extends Span {
  readonly kind: Punishment;
}

const KINDS: readonly (readonly [Punishment, RegExp])[] = [
  ['life-imprisonment', /无期徒刑|\blife(?: imprisonment| sentence| in prison)|\bimprisonment for life\b/gi],
  [
    'death-penalty',
    /死刑|\bdeath (?:penalty|sentence)|\bcapital punishment|(?<=\bimprisonment,? or (?:to )?)death\b|\bsentenced to death\b/gi,
  ],
  ['imprisonment', /有期徒刑|\bfixed-term imprisonment/gi],
  ['criminal-detention', /拘役|\bcriminal detention/gi],
  ['public-surveillance', /(?:或者?|、|处|和)管制(?![刀器物药品制措人员])|\bpublic surveillance/gi],
];

/** The kinds of punishment that a text names, in order. */
export function punishmentsIn(text: string): PunishmentFound[] {
  return KINDS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      kind,
      start: index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.start - b.start);
}

/** The kinds that stand beside a term in one breath: 十年以上[有期徒刑、无期徒刑或者死刑], "[, life imprisonment or death]". */
export function punishmentsBehind(text: string, from: number, to: number): PunishmentFound[] {
  const [run = ''] = RUN.exec(text.slice(from, Math.min(to, from + LONGEST_RUN))) ?? [];
  return punishmentsIn(run).map(({ kind, start, end }) => ({ kind, start: start + from, end: end + from }));
}

const LONGEST_RUN = 90;
const RUN =
  /^(?:[\s、,]|有期徒刑|无期徒刑|拘役|管制|死刑|或者?|和|以及|直至|甚至|of|or|and|even|to|years?|fixed-term|life|imprisonment|sentence|criminal|detention|public|surveillance|the|death|penalty|in prison)*/i;
