import type { Mention, Pinpoint } from '../citation/mention';
import type { Instrument, Provision } from '../corpus/instrument';
import { wholeOf } from '../corpus/instrument';
import { locate } from '../corpus/locate';
import { textOn } from '../corpus/renumbering';
import { standingOn } from '../corpus/standing';
import type { Bound } from './bound';
import type { Target } from './citation';
import type { NoteContext } from './context';
import type { Note } from './note';
import type { Slot } from './passageMentions';
import { target } from './target';
import { why } from './why';

/** Leads a mention, once it is known which law it means, to its places there. */
export class TargetFinder {
  constructor(
    private readonly note: Note,
    private readonly context: NoteContext,
  ) {}

  /** Where a crime is set out. It is no antecedent: 帮信罪 … 第三条 may be of any law. */
  ofCrime({ mention, citation }: Slot): readonly Target[] {
    const { law } = this.note;
    const places = law.crime(mention.number ?? '');
    const kept = citation?.targets;
    if (kept?.[0]?.why === why.crime && kept[0].provision === places[0]) return kept;
    return places.map((provision) => {
      const { title = null, number = null } = law.instruments.get(provision.instrument) ?? {};
      return target({ provision, title, number, verdict: 'ok', why: why.crime });
    });
  }

  /** The case of that number; outside the corpus where there is none. */
  ofCase(mention: Mention): Target {
    const { law } = this.note;
    const number = mention.number ?? '';
    const instrument = mention.kind === 'case' ? law.instruments.get(number) : law.byNumber.get(number);
    if (instrument)
      return target({
        provision: wholeOf(instrument.id),
        title: instrument.title,
        number: instrument.number,
        verdict: 'ok',
        why: why.number,
      });
    return target({
      // The number of a guiding case is its id, whether the corpus has it or not.
      provision: mention.kind === 'case' ? wholeOf(number) : null,
      title: null,
      number: mention.kind === 'case' ? null : number,
      verdict: 'outside-corpus',
      why: why.unknownCase,
    });
  }

  /** None where it is not known which article a bare paragraph is of. The same list as last time where nothing changed. */
  of(slot: Slot, bound: Bound): readonly Target[] {
    const { mention, led: kept } = slot;
    const { pinpoint } = mention;
    const article =
      pinpoint && bound.instrument
        ? (pinpoint.article ?? this.articleSpokenOf(bound.instrument, pinpoint, mention.language))
        : null;
    if (article === undefined) return [];
    const { asOf } = this.note;
    const countsOn =
      pinpoint !== null && article !== null && this.countsOn(pinpoint, bound.instrument, article);
    if (
      kept &&
      kept.instrument === bound.instrument &&
      kept.article === article &&
      kept.asOf === asOf &&
      kept.how === bound.how &&
      kept.countsOn === countsOn &&
      bound.instrument
    )
      return kept.targets;
    const targets = this.lead(mention, bound, article, countsOn);
    slot.led = { instrument: bound.instrument, article, asOf, how: bound.how, countsOn, targets };
    return targets;
  }

  private lead(mention: Mention, bound: Bound, article: string | null, countsOn: boolean): Target[] {
    const { pinpoint, name } = mention;
    if (!bound.instrument) {
      const verdict = bound.candidates.length > 0 ? 'ambiguous' : 'outside-corpus';
      const outside = {
        provision: null,
        title: name?.words ?? null,
        number: mention.number,
        verdict,
        why: bound.how,
      } as const;
      const edition = bound.of ? placeIn(bound.of, pinpoint) : null;
      return [target({ ...outside, edition, candidates: bound.candidates.map((each) => each.id) })];
    }
    // Article numbers are those of the note's date; a law that is named as a whole is the law.
    const instrument =
      pinpoint && article !== null
        ? textOn(this.note.law, bound.instrument, this.note.asOf)
        : bound.instrument;
    const standing = standingOn(instrument, this.note.asOf);
    const held = standing.state === 'in force' ? 'ok' : 'not-in-force';
    const { title, number } = instrument;
    if (!pinpoint || article === null)
      return [target({ title, number, provision: wholeOf(instrument.id), verdict: held, why: bound.how })];
    const located = locate(instrument, article, this.levelsOf(instrument, article, pinpoint));
    const how = pinpoint.article === null ? why.article(article) : bound.how;
    if (located.found === 'none')
      return [target({ title, number, provision: located.place, verdict: 'no-such-provision', why: how })];
    const several = (instrument.articles.get(article)?.paragraphs.length ?? 0) > 1;
    if (
      located.wrongLevel &&
      mention.language === 'zh' &&
      (several || countsOn || this.mayBeOld(instrument, pinpoint))
    ) {
      const place = { ...wholeOf(instrument.id), article, paragraph: pinpoint.levels[0]?.to ?? null };
      return [target({ title, number, provision: place, verdict: 'no-such-provision', why: how })];
    }
    const verdict = held === 'ok' && !located.text ? 'outside-corpus' : held;
    const reason = located.text ? how : why.noText;
    return located.places.map((provision) =>
      target({ title, number, provision, verdict, why: reason, wrongLevel: located.wrongLevel }),
    );
  }

  /**
   * The article that a bare "fourth paragraph" belongs to: the nearest one named that has so many. Of "the
   * preceding Article" it is the one before the nearest in the law.
   */
  private articleSpokenOf(
    instrument: Instrument,
    { levels, relative }: Pinpoint,
    language: Mention['language'],
  ): string | undefined {
    const article = (each: Provision) =>
      relative === 'preceding' ? articleBefore(instrument, each.article) : each.article;
    const nearest = (isThere: (of: string) => boolean) =>
      this.context.nearestProvision((each) => {
        const of = each.instrument === instrument.id ? article(each) : null;
        const isKnown = instrument.articles.size === 0 || instrument.articles.has(of ?? '');
        return of !== null && isKnown && isThere(of);
      });
    const holding = (of: string) => locate(instrument, of, levels);
    // 同条第三款 behind an article that has no third paragraph but a third item: Chinese keeps the two apart.
    const exact =
      language === 'zh' &&
      nearest((of) => {
        const located = holding(of);
        return located.found === 'place' && !located.wrongLevel;
      });
    const provision = exact || nearest((of) => holding(of).found === 'place');
    return (provision && article(provision)) ?? undefined;
  }

  /** 第三十八条第一款第二项 … 第三项: of the paragraph that was named before, where the text cannot tell which has items. */
  private levelsOf({ id, articles }: Instrument, article: string, { article: own, levels }: Pinpoint) {
    if (own !== null || levels[0]?.said !== 'item' || articles.has(article)) return levels;
    const before = this.context.nearestProvision(() => true);
    const isThere = before?.instrument === id && before.article === article && before.paragraph !== null;
    if (!isThere || before.item === null) return levels;
    const { paragraph } = before;
    return paragraph === null
      ? levels
      : [{ said: 'paragraph', from: paragraph, to: paragraph } as const, ...levels];
  }

  /** 第69条第1款 … 第2款: the note counts paragraphs, and none of them is an item, though the article may have that. */
  private countsOn(
    { article: own, levels }: Pinpoint,
    instrument: Instrument | null,
    article: string,
  ): boolean {
    if (own !== null || levels[0]?.said !== 'paragraph') return false;
    const before = this.context.nearestProvision(() => true);
    return (
      before?.instrument === instrument?.id &&
      before?.article === article &&
      before.paragraph !== null &&
      before.item === null
    );
  }

  /** 第一百七十一条第四款 of a law whose articles had other numbers once: a paragraph of the old text, and no item. */
  private mayBeOld({ amended, earlier }: Instrument, { article, levels }: Pinpoint): boolean {
    const paragraphs = earlier.flatMap(
      (id) => this.note.law.instruments.get(id)?.articles.get(article ?? '')?.paragraphs.length ?? [],
    );
    return (
      amended.some(({ renumbered }) => renumbered) &&
      (earlier.length === 0 ||
        paragraphs.some((count) => count >= (levels[0]?.to ?? Number.POSITIVE_INFINITY)))
    );
  }
}

/** The article before another in the law; null before the first. */
function articleBefore({ articles }: Instrument, article: string | null): string | null {
  const numbers = [...articles.keys()];
  return numbers[numbers.indexOf(article ?? '') - 1] ?? null;
}

/** A place in a law, as it is said: the structure of that text is not known. */
function placeIn(instrument: Instrument, pinpoint: Pinpoint | null): Provision {
  if (!pinpoint?.article) return wholeOf(instrument.id);
  const located = locate(
    { ...instrument, articles: new Map(), articleCount: null, whole: false },
    pinpoint.article,
    pinpoint.levels,
  );
  const [place] = located.found === 'place' ? located.places : [located.place];
  return place ?? wholeOf(instrument.id);
}
