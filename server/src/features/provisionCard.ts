import type { Article, Instrument, Item, Paragraph, Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { ProvisionText } from '../corpus/provisionPlace';
import { partsOf, textOf } from '../corpus/provisionPlace';
import { elsewhere } from '../corpus/renumbering';
import { shortTitle } from '../corpus/shortTitle';
import { standingOn } from '../corpus/standing';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import type { Target } from '../resolution/citation';
import type { ReadNote } from '../resolution/readNote';
import {
  captionWords,
  figureWords,
  gradeWords,
  measureWords,
  pinpointWords,
  provisionWords,
} from '../rules/words';
import { hoverWords } from './hoverWords';
import { asText, cutTo } from './markdownText';
import type { LinkTo } from './provisionLinks';
import { provisionLinks } from './provisionLinks';

/** How much of a provision a hover shows, in letters and in rows: about a screenful. */
const LONGEST_TEXT = 480;
const LONGEST_AROUND = 160;
const LONGEST_OFFICIAL = 240;
const MOST_ROWS = 4;

/** A provision as a card: caption, its text with what stands around it cut short, thresholds, status. */
export function provisionCard(
  provision: Provision,
  target: Pick<Target, 'verdict'>,
  note: Pick<ReadNote, 'language' | 'asOf'>,
  law: Law,
  linkTo: LinkTo,
): string {
  const { language } = note;
  const found = textOf(law, provision);
  if (!found) return '';
  const { instrument, article } = found;
  const place = pinpointWords(provision, language);
  const caption = captionWords(article, provision.paragraph, language);
  const title = shortTitle(instrument, language);
  return [
    `**${asText(place ? (language === 'zh' ? `${title}${place}` : `${place} · ${title}`) : title)}**`,
    ...(caption ? [asText(cutTo(caption, LONGEST_AROUND))] : []),
    ...textLines(found, provision, target.verdict, language),
    ...officialLines(law, provision, language),
    ...renumberedWords(law, provision, language).map(asText),
    ...remarkLines(article),
    ...table(
      target.verdict === 'no-such-provision' || provision.article === null
        ? []
        : thresholdsOf(law, provision),
      language,
      law,
    ),
    ...(target.verdict === 'no-such-provision' ? [] : provisionLinks(provision, note, law, linkTo)),
    statusLine(instrument, note),
  ].join('\n\n');
}

function textLines(
  found: ProvisionText,
  provision: Provision,
  verdict: Target['verdict'],
  language: 'en' | 'zh',
): string[] {
  const { instrument, article, paragraph, item, subItem } = found;
  if (verdict === 'no-such-provision') return [asText(missingWords(found, provision, language))];
  if (!article) return provision.article === null ? overview(instrument) : [hoverWords[language].noText];
  if (article.paragraphs.length === 0) return [hoverWords[language].noText];
  if (subItem && item) return [around(item.text), quoted(`${subItem.number}. ${subItem.text}`)];
  if (item && paragraph)
    return [around(paragraph.text), quoted(`(${item.number}) ${withItems(item.text, item.items)}`)];
  if (paragraph) return [quoted(withItems(paragraph.text, paragraph.items))];
  return [quoted(article.paragraphs.map((each, index) => numbered(each, index, article)).join('\n'))];
}

const numbered = (paragraph: Paragraph, index: number, { paragraphs }: Article): string =>
  `${paragraphs.length > 1 ? `(${index + 1}) ` : ''}${withItems(paragraph.text, paragraph.items)}`;

const withItems = (text: string, items: readonly Item[]): string =>
  [text, ...items.map((item) => `(${item.number}) ${item.text}`)].join('\n');

/** The words that lead to an item, cut short: the item is what was cited. */
const around = (text: string): string => asText(cutTo(text, LONGEST_AROUND));

const quoted = (text: string): string =>
  cutTo(text, LONGEST_TEXT)
    .split('\n')
    .map((line) => `> ${asText(line)}`)
    .join('\n>\n');

const overview = (instrument: Instrument): string[] => {
  const [first] = instrument.articles.values();
  return instrument.kind === 'case' && first
    ? [quoted(first.paragraphs.map((each) => each.text).join('\n'))]
    : [];
};

/** What the law has instead of a place that is not there: "Article 285 has 4 paragraphs." */
export function missingWords(
  { instrument, article, paragraph }: ProvisionText,
  provision: Provision,
  language: 'en' | 'zh',
): string {
  const words = hoverWords[language].has;
  const [count, unit] = !article
    ? [instrument.articleCount ?? instrument.articles.size, words.article]
    : provision.item !== null
      ? [
          Math.max(...(paragraph ? [paragraph] : article.paragraphs).map((each) => each.items.length)),
          words.item,
        ]
      : [article.paragraphs.length, words.paragraph];
  const holder = article
    ? pinpointWords(
        {
          ...provision,
          paragraph: provision.item === null ? null : provision.paragraph,
          item: null,
          subItem: null,
        },
        language,
      )
    : shortTitle(instrument, language);
  return language === 'zh'
    ? `${holder}共有${count}${unit}。`
    : `${holder} has ${count} ${count === 1 ? unit.replace(/s$/, '') : unit}.`;
}

/** The number of the article in the other text of its law: a note may have been written under either. */
export function renumberedWords(law: Law, provision: Provision, language: 'en' | 'zh'): string[] {
  const other = elsewhere(law, provision);
  if (!other) return [];
  const place = pinpointWords({ ...wholeOf(other.instrument.id), article: other.article }, language);
  const { now, before } = hoverWords[language];
  return [(other.is === 'later' ? now : before)(place, other.since)];
}

/** The official text of a pack at the same place, with its origin and date: it is shown, it replaces nothing. */
function officialLines(law: Law, provision: Provision, language: 'en' | 'zh'): string[] {
  const copy = law.officialOf(provision.instrument);
  const article = copy?.text.articles.get(provision.article ?? '');
  if (!copy || !article) return [];
  const { paragraph, item } = partsOf(article, provision);
  const text =
    (item && withItems(item.text, item.items)) ??
    (paragraph && withItems(paragraph.text, paragraph.items)) ??
    article.paragraphs.map((each, index) => numbered(each, index, article)).join('\n');
  return [
    asText(`${hoverWords[language].official} (${copy.file.origin}, ${copy.file.date})`),
    quoted(cutTo(text, LONGEST_OFFICIAL)),
  ];
}

const remarkLines = (article: Article | undefined): string[] =>
  (article?.remarks ?? []).slice(0, 1).map((remark) => `*${asText(cutTo(remark, LONGEST_AROUND))}*`);

function table(thresholds: readonly Threshold[], language: 'en' | 'zh', law: Law): string[] {
  if (thresholds.length === 0) return [];
  const words = hoverWords[language];
  const rows = thresholds.slice(0, MOST_ROWS).map((threshold) => {
    const grade = gradeWords(threshold.grade, language);
    const source = threshold.derivedFrom?.from;
    const where = source
      ? `${words.from} ${source.instrument === threshold.provision.instrument ? pinpointWords(source, language) : provisionWords(law, source, language)}`
      : pinpointWords(threshold.provision, language);
    return `| ${asText(measureWords(threshold.measure, language))} | ${asText(figureWords(threshold, language))} | ${asText(grade)} | ${asText(where)} |`;
  });
  const rest = thresholds.length - rows.length;
  const table = [
    `| ${words.measure} | ${words.figure} | ${words.grade} | ${words.where} |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
  return rest > 0 ? [table, words.more(rest)] : [table];
}

/** Whether an instrument stands on the date of a note: "in force", 自2025-04-26起不再施行; empty for a case. */
export function standingWords(
  instrument: Instrument,
  { asOf, language }: Pick<ReadNote, 'language' | 'asOf'>,
): string {
  const words = hoverWords[language];
  if (instrument.kind === 'case' || instrument.kind === 'judgment') return '';
  const standing = standingOn(instrument, asOf);
  if (standing.state === 'ended') return words.ended(standing.on);
  if (standing.state === 'not yet') return words.notYet(standing.from);
  return standing.state === 'draft' ? words.draft : words.inForce;
}

function statusLine(instrument: Instrument, note: Pick<ReadNote, 'language' | 'asOf'>): string {
  const words = hoverWords[note.language];
  const standing = standingWords(instrument, note);
  const parts = [
    instrument.chinese,
    instrument.number ?? '',
    ...(standing ? [`${standing} (${words.asOf(note.asOf)})`] : []),
    instrument.origin === undefined
      ? words.rendering
      : words.fromPack(instrument.origin, instrument.source.checked),
  ];
  return parts
    .filter((part) => part !== '')
    .map(asText)
    .join(' · ');
}
