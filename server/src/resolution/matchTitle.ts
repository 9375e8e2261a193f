import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { wordingsOf } from '../corpus/wordings';

/**
 * The one instrument whose title shares the distinctive words of a full title: translations of one Chinese title
 * differ in small words, in word order and in synonyms. Undefined unless the best is good and no other is near.
 */
export function matchTitle(law: Law, title: string): Instrument | undefined {
  // "Explanations of the Supreme People's Court on …": translated by machine.
  const words = title.replace(/^(?:Judicial )?Explanations?\b/, 'Interpretation');
  if (!isFullTitle(words)) return undefined;
  const index = titleIndex(law, isChinese(words));
  const wanted = distinctive(words);
  if (wanted.size < FEWEST_WORDS || index.aliens(wanted) > wanted.size / 5) return undefined;
  const number = numeralOf(words);
  const genus = genusOf(words);
  const scores = new Map<Instrument, number>();
  for (const { instrument, stems, numeral } of index.sharing(wanted)) {
    if (numeral !== number || (isChinese(words) && genusOf(instrument.chinese) !== genus)) continue;
    if (isChinese(words) && isOfOtherBranch(words, instrument.chinese)) continue;
    const score =
      index.likeness(wanted, stems) -
      (genus !== undefined && !isChinese(words) && !genusesOf(instrument).has(genus) ? GENUS_PENALTY : 0);
    scores.set(instrument, Math.max(score, scores.get(instrument) ?? 0));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < GOOD_ENOUGH) return undefined;
  return second && best[1] - second[1] < CLEAR_LEAD ? undefined : best[0];
}

/** Short names match by themselves or not at all. */
const isFullTitle = (words: string): boolean =>
  isChinese(words)
    ? words.length >= SHORTEST_CHINESE && CHINESE_GENUS.test(words)
    : / (?:of|on|for|in|concerning|regarding|to|against) /.test(words);
const SHORTEST_CHINESE = 10;
const isChinese = (words: string): boolean => /[\u4e00-\u9fff]/.test(words);
const CHINESE_GENUS =
  /(解释|规定|办法|条例|意见|通知|细则|规则|批复|纪要|决定|标准)(?:[（(][^（）()]{1,8}[）)])?[》〉]?$/;

const FEWEST_WORDS = 3;
const GOOD_ENOUGH = 0.62;
const CLEAR_LEAD = 0.12;
const GENUS_PENALTY = 0.15;

interface Title {
  readonly instrument: Instrument;
  readonly stems: ReadonlySet<string>;
  /** The number of a text in a series, "(II)". */
  readonly numeral: string | undefined;
}

/** The titles of a law in one language by their distinctive words, made when first needed. */
class TitleIndex {
  private readonly byStem = new Map<string, Title[]>();
  private readonly count: number;

  constructor(law: Law, inChinese: boolean) {
    let count = 0;
    for (const instrument of law.instruments.values())
      for (const wording of wordingsOf(instrument)) {
        if (isChinese(wording) !== inChinese) continue;
        const stems = distinctive(wording);
        if (stems.size < FEWEST_WORDS) continue;
        count++;
        const title = { instrument, stems, numeral: numeralOf(wording) };
        for (const stem of stems) {
          const others = this.byStem.get(stem);
          if (others) others.push(title);
          else this.byStem.set(stem, [title]);
        }
      }
    this.count = count;
  }

  /** How many words no title has. */
  aliens(stems: ReadonlySet<string>): number {
    return [...stems].filter((stem) => !this.byStem.has(stem)).length;
  }

  /** Titles that share one of the rarer words. */
  sharing(stems: ReadonlySet<string>): Set<Title> {
    const rare = [...stems].map((stem) => this.byStem.get(stem) ?? []).sort((a, b) => a.length - b.length);
    return new Set(rare.flat());
  }

  /** 0 to 1: how much of the weight of both titles' words they share. Rare words weigh more. */
  likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const weight = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + this.weight(stem), 0);
    const shared = weight([...a].filter((stem) => b.has(stem)));
    return (2 * shared) / (weight(a) + weight(b));
  }

  private weight(stem: string): number {
    return Math.log(1 + (this.count + 1) / ((this.byStem.get(stem)?.length ?? 0) + 1));
  }
}

const indexes = { chinese: new WeakMap<Law, TitleIndex>(), english: new WeakMap<Law, TitleIndex>() };
function titleIndex(law: Law, inChinese: boolean): TitleIndex {
  const ofLanguage = inChinese ? indexes.chinese : indexes.english;
  const index = ofLanguage.get(law) ?? new TitleIndex(law, inChinese);
  ofLanguage.set(law, index);
  return index;
}

const COMMON = new Set(
  (
    'the a an of on in for to and or by with from at as such that which its their under several certain some relevant issue issues problem problems question questions ' +
    'concerning regarding relating related relation about application applying applicable apply specific concrete law laws legal handling handle trial trying adjudication ' +
    'adjudicating adjudicate judging hearing criminal case cases crime crimes offence offences involving supreme people peoples court procuratorate ministry public security republic china prc interpretation provisions regulations regulation ' +
    'notice measures opinions decision rules council standing committee congress implementation administration management'
  ).split(' '),
);

/** Synonyms of translators, each as the word it is compared by. */
const SYNONYMS: Readonly<Record<string, string>> = {
  threaten: 'endanger',
  endangering: 'endanger',
  threatening: 'endanger',
  jeopardizing: 'endanger',
  cyber: 'network',
  cybersecurity: 'network',
  internet: 'network',
  interim: 'provisional',
  temporary: 'provisional',
  infringement: 'infring',
  infringing: 'infring',
  infringements: 'infring',
  violating: 'infring',
  divulging: 'disclos',
  leaking: 'disclos',
  disclosure: 'disclos',
  online: 'network',
  inside: 'insider',
  bribery: 'bribe',
  bribes: 'bribe',
  'bribe-offering': 'bribe',
  issuing: 'issu',
  printing: 'issu',
  distributing: 'issu',
  extraction: 'taking',
  organisation: 'organiz',
  organisations: 'organiz',
  ngos: 'ngo',
  exam: 'examin',
  licences: 'licens',
  licence: 'licens',
  licenses: 'licens',
  permits: 'licens',
  telecom: 'telecommun',
  citizen: 'citizen',
  pornographic: 'obscen',
  provisional: 'provisional',
  national: 'state',
};

/** The words of a title that tell it from others, cut to their stems. */
export function distinctive(words: string): Set<string> {
  if (isChinese(words)) return pairsOf(words);
  const stems = words
    .toLowerCase()
    .replace(/['’]s\b/g, 's')
    .replace(/non-?governmental organi[sz]ations?/g, 'ngo')
    .match(/[a-z][a-z-]+|\d{4}|\b[ivx]+\b/g)
    ?.filter((word) => !COMMON.has(word))
    .map((word) => SYNONYMS[word] ?? stem(word));
  return new Set(stems);
}

/** Of a Chinese title the pairs of characters, without what most titles say. */
function pairsOf(words: string): Set<string> {
  const bare = words.replace(CHINESE_GENUS, '').replace(COMMON_CHINESE, ' ');
  const pairs = Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2));
  return new Set(pairs.filter((pair) => !pair.includes(' ')));
}
const COMMON_CHINESE =
  /中华人民共和国|最高人民法院|最高人民检察院|两高|公安部|司法部|关于|办理|审理|刑事|民事|案件|纠纷|具体|应用|适用|有关|法律|若干|几个|问题|犯罪|[罪的等和与、，《》〈〉（）()\s]/g;

const stem = (word: string): string => {
  const cut = word.replace(/(?:ations?|ements?|ing|ed|es|ions?|ments?|ly|s)$/, '');
  return cut.length >= 4 ? cut : word;
};

/** 食品安全民事纠纷案件 and 食品安全刑事案件 share all that tells titles apart, and are two texts. */
const isOfOtherBranch = (words: string, title: string): boolean =>
  (CIVIL.test(words) && CRIMINAL.test(title)) || (CRIMINAL.test(words) && CIVIL.test(title));
const CIVIL = /民事|纠纷|行政案件|行政诉讼/;
const CRIMINAL = /刑事|犯罪/;

const numeralOf = (words: string): string | undefined =>
  /[（(]([一二三四五六七八九十]+)[）)]/.exec(words)?.[1] ??
  /\(([IVX]+)\)|\b(II|III|IV|VI{0,3}|IX|XI{0,2})\b/.exec(words)?.slice(1).find(Boolean);

const GENERA = [
  'interpretation',
  'regulation',
  'provision',
  'measure',
  'notice',
  'opinion',
  'decision',
  'catalogue',
  'law',
  'standard',
  'amendment',
] as const;

/** The kind of text that a title says it is: its first such word. */
function genusOf(words: string): string | undefined {
  if (isChinese(words)) return CHINESE_GENUS.exec(words)?.[1];
  const found = GENERA.map(
    (genus) => [words.toLowerCase().search(new RegExp(`\\b${genus}s?\\b`)), genus] as const,
  ).filter(([at]) => at >= 0);
  return found.sort((a, b) => a[0] - b[0])[0]?.[1];
}

/** Translators call the same text regulations or provisions, and a notice prints what it issues. */
function genusesOf(instrument: Instrument): ReadonlySet<string> {
  const own = new Set(wordingsOf(instrument).flatMap((wording) => genusOf(wording) ?? []));
  if (own.has('provision') || own.has('regulation'))
    for (const genus of ['provision', 'regulation']) own.add(genus);
  if (instrument.kind === 'notice') own.add('notice');
  return own;
}
