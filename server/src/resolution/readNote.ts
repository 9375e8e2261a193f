import type { CrimeNames } from '../citation/crimeNames';
import { mayDefine } from '../citation/definitions';
import { HEADS } from '../citation/englishWords';
import { NameIndex } from '../citation/nameIndex';
import { readMentions } from '../citation/readMentions';
import { isAboutOthers } from '../citation/speaksOfOthers';
import { whereaboutsOf } from '../citation/whereabouts';
import type { Law } from '../corpus/law';
import type { Reading } from '../markdown/block';
import type { FrontMatter } from '../markdown/frontMatter';
import { frontMatterEnd, readFrontMatter } from '../markdown/frontMatter';
import type { Passage } from '../markdown/readMarkdown';
import { PassageCache, readMarkdown, readPlainText } from '../markdown/readMarkdown';
import { shift } from '../markdown/span';
import { articleCells } from './articleColumns';
import type { Citation } from './citation';
import type { Situation } from './context';
import { beginning } from './context';
import { isOpener } from './lawText';
import type { BlockMentions, PassageMentions } from './passageMentions';
import { resolveMentions } from './resolveMentions';

/** What decides how a note is read, beside its text. */
export interface NoteOptions {
  /** The note has no markup (.txt). */
  readonly plainText: boolean;
  /** ISO date that the settings give; the note's front matter wins. */
  readonly asOf: string | null;
  /** ISO date of today: this room knows no clock. */
  readonly today: string;
  /** Id of the law that a bare "Article 285" means in a note that names none. */
  readonly defaultInstrument: string;
  /** The language to speak in; null for the note's own. */
  readonly language?: 'en' | 'zh' | null;
}

/** For words that stand alone, such as a query: nothing in them has changed meanwhile, and no law is taken for granted. */
export const ALONE: NoteOptions = {
  plainText: true,
  asOf: null,
  today: '9999-12-31',
  defaultInstrument: '',
};

/** A passage of a note with what it cites. Offsets, but for its own, count from its start. */
export interface CitingPassage extends Passage {
  /** The same lists as long as nothing changes in them. */
  readonly blocks: readonly BlockMentions[];
  readonly citations: readonly Citation[];
}

/** A note that has been read: what it cites, and what that leads to. */
export interface ReadNote {
  readonly text: string;
  readonly language: 'en' | 'zh';
  /** ISO date for which the note speaks. */
  readonly asOf: string;
  readonly today: string;
  readonly passages: readonly CitingPassage[];
  /** In the order of the text. */
  readonly citations: readonly Citation[];
  readonly problems: FrontMatter['problems'];
}

/** Reads one note again and again as it changes; what has not changed is not read again. */
export class NoteReader {
  private readonly passages = new PassageCache();
  private readonly mentioned = new WeakMap<Reading, Mentioned>();

  constructor(private readonly law: Law) {}

  /** Reads the text. Never throws on any text; linear in its length, and in the change where it was read before. */
  read(text: string, options: NoteOptions): ReadNote {
    const front = options.plainText ? NO_FRONT_MATTER : this.frontMatterOf(text);
    const passages = options.plainText ? readPlainText(text) : readMarkdown(text, this.passages);
    const firsts = passages.map(({ reading }) => this.firstReading(reading));
    const aliases = this.aliasesOf(firsts, front);
    const mentions = firsts.map((first, i) =>
      this.mentionsOf((passages[i] as Passage).reading, aliases, first),
    );
    const asOf = dateOf(front.values['as-of'] ?? front.values.asOf) ?? options.asOf ?? options.today;
    const language = options.language ?? languageOf(text);
    const citations = resolveMentions({
      law: this.law,
      passages: mentions,
      asOf,
      front,
      defaultInstrument: options.defaultInstrument,
      beginning: this.beginning(),
    });
    const citing = passages.map((passage, i) => {
      const blocks = mentions[i]?.blocks ?? [];
      const kept = this.citing[i];
      return kept && isSamePassage(kept, passage) && kept.blocks === blocks && kept.citations === citations[i]
        ? kept
        : { ...passage, blocks, citations: citations[i] ?? [] };
    });
    this.citing = citing;
    let placed: readonly Citation[] | undefined;
    return {
      text,
      language,
      asOf,
      today: options.today,
      passages: citing,
      get citations() {
        placed ??= citing.flatMap((passage) => passage.citations.map((each) => inNote(each, passage.start)));
        return placed;
      },
      problems: front.problems,
    };
  }

  /** What the note was read as last: what did not change, nor move, is not made anew. */
  private citing: readonly CitingPassage[] = [];
  private origin = beginning();
  private readings = 0;

  /** Histories of what is no longer in the note pile up: now and then they begin anew. */
  private beginning(): Situation {
    if (++this.readings % READINGS_OF_ONE_ORIGIN === 0) this.origin = beginning();
    return this.origin;
  }

  private front: { readonly source: string; readonly read: FrontMatter } | undefined;

  private frontMatterOf(text: string): FrontMatter {
    const source = text.slice(0, frontMatterEnd(text));
    if (this.front?.source !== source) this.front = { source, read: readFrontMatter(source) };
    return this.front.read;
  }

  /** Short names that the note gives anywhere and that no one would find without knowing them. */
  private aliasesOf(firsts: readonly Mentioned[], front: FrontMatter): Aliases {
    const names = new Set<string>();
    for (const { definitions } of firsts) for (const alias of definitions) names.add(alias);
    const given = front.values.aliases;
    if (given && typeof given === 'object' && !Array.isArray(given))
      for (const alias of Object.keys(given)) names.add(alias);
    const isFound = (alias: string) => HEADS.has(alias) || this.law.names.knows(alias);
    const sorted = [...names].filter((alias) => alias.length > 1 && !isFound(alias)).sort();
    return { key: sorted.join('\n'), names: sorted };
  }

  private firstReading(reading: Reading): Mentioned {
    const kept = this.mentioned.get(reading);
    if (kept) return kept;
    const defining = reading.blocks.some(({ text }) => mayDefine(text));
    const plain = defining ? mentionsIn(reading, [this.law.names], this.law.crimeNames) : null;
    const definitions = (plain?.blocks ?? []).flatMap(({ slots }) =>
      slots.flatMap(({ mention }) => mention.definitions.map(({ alias }) => alias)),
    );
    const made: Mentioned = { plain, definitions, last: null };
    this.mentioned.set(reading, made);
    return made;
  }

  private mentionsOf(reading: Reading, { key, names }: Aliases, made: Mentioned): PassageMentions {
    if (made.last?.aliases === key) return made.last.mentions;
    const mentions = this.mentionsWith(reading, names, made);
    made.last = { aliases: key, mentions };
    return mentions;
  }

  private mentionsWith(reading: Reading, names: readonly string[], made: Mentioned): PassageMentions {
    const used = names.filter((alias) => reading.blocks.some((block) => block.text.includes(alias)));
    const { names: known, crimeNames } = this.law;
    if (used.length > 0) return mentionsIn(reading, [known, new NameIndex(used)], crimeNames);
    made.plain ??= mentionsIn(reading, [known], crimeNames);
    return made.plain;
  }
}

const READINGS_OF_ONE_ORIGIN = 500;

interface Aliases {
  readonly key: string;
  readonly names: readonly string[];
}

/** What was read from a passage: without the note's own names, if that was needed, and with those that it last had. */
interface Mentioned {
  plain: PassageMentions | null;
  readonly definitions: readonly string[];
  last: { readonly aliases: string; readonly mentions: PassageMentions } | null;
}

function mentionsIn(reading: Reading, names: readonly NameIndex[], crimes: CrimeNames): PassageMentions {
  const numbered = articleCells(reading.blocks);
  const blocks = reading.blocks.map((block) => ({
    block,
    slots: readMentions(block.text, names, crimes, numbered.has(block)).map((mention) => ({
      mention,
      led: null,
      citation: null,
    })),
    ofOthers: (block.heading > 0 || block.cell?.row === 0) && isAboutOthers(block.text),
  }));
  const openers = blocks.flatMap(({ block, slots: [first] }) =>
    first && isOpener(first.mention, block.text) ? [first.mention.pinpoint?.article ?? ''] : [],
  );
  const whereabouts = whereaboutsOf(reading.blocks.map(({ text }) => text).join('\n'));
  return { blocks, openers, whereabouts, outcome: null };
}

const isSamePassage = (one: Passage, other: Passage): boolean =>
  one.reading === other.reading && one.start === other.start && one.end === other.end;

/** A citation of a passage, in the offsets of the note. */
const inNote = (citation: Citation, base: number): Citation => ({
  ...citation,
  ...shift(citation, base),
  name: citation.name && shift(citation.name, base),
});

const NO_FRONT_MATTER: FrontMatter = { end: 0, values: {}, problems: [], lineOf: () => 1 };

/** An ISO date from front matter; YAML may have made a date of it. */
function dateOf(value: unknown): string | undefined {
  const words = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  return /^\d{4}-\d\d-\d\d/.exec(words)?.[0];
}

/** The language that most of a note is in: Chinese characters against words in Latin letters. */
function languageOf(text: string): 'en' | 'zh' {
  let chinese = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < 10_000; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) chinese++;
    else if (code === 32) latin++;
  }
  return chinese > latin ? 'zh' : 'en';
}
