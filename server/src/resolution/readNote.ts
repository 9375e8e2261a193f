import { HEADS } from '../citation/englishWords';
import type { Mention } from '../citation/mention';
import { NameIndex } from '../citation/nameIndex';
import { readMentions } from '../citation/readMentions';
import type { Law } from '../corpus/law';
import type { Reading } from '../markdown/block';
import type { FrontMatter } from '../markdown/frontMatter';
import { readFrontMatter } from '../markdown/frontMatter';
import type { Passage } from '../markdown/readMarkdown';
import { PassageCache, readMarkdown, readPlainText } from '../markdown/readMarkdown';
import type { Citation } from './citation';
import type { NoteBlock } from './noteBlock';
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

/** A note that has been read: what it cites, and what that leads to. */
export interface ReadNote {
  readonly text: string;
  readonly language: 'en' | 'zh';
  /** ISO date for which the note speaks. */
  readonly asOf: string;
  readonly today: string;
  readonly passages: readonly Passage[];
  readonly blocks: readonly NoteBlock[];
  /** In the order of the text. */
  readonly citations: readonly Citation[];
  readonly problems: FrontMatter['problems'];
}

/** Reads one note again and again as it changes; what has not changed is not read again. */
export class NoteReader {
  private readonly passages = new PassageCache();
  private readonly mentions = new WeakMap<
    Reading,
    { readonly aliases: string; readonly lists: readonly Mention[][] }
  >();

  constructor(private readonly law: Law) {}

  /** Reads the text. Never throws on any text; linear in its length, and in the change where it was read before. */
  read(text: string, options: NoteOptions): ReadNote {
    const front = options.plainText ? NO_FRONT_MATTER : readFrontMatter(text);
    const passages = options.plainText ? readPlainText(text) : readMarkdown(text, this.passages);
    const aliases = this.aliasesOf(passages, front);
    const lists = passages.flatMap(({ reading }) => this.mentionsOf(reading, aliases));
    const blocks = passages.flatMap(({ start, reading }) =>
      reading.blocks.map((block) => ({ block, base: start })),
    );
    const asOf = dateOf(front.values['as-of'] ?? front.values.asOf) ?? options.asOf ?? options.today;
    const language = options.language ?? languageOf(text);
    const citations = resolveMentions({
      law: this.law,
      blocks,
      lists,
      asOf,
      front,
      language,
      defaultInstrument: options.defaultInstrument,
      speaksOfChina: /[\u4e00-\u9fff]|\b(?:Chin(?:a|ese)|PRC|Yuan|yuan|RMB)\b/.test(text),
    });
    return {
      text,
      language,
      asOf,
      today: options.today,
      passages,
      blocks,
      citations,
      problems: front.problems,
    };
  }

  /** Short names that the note gives anywhere and that no one would find without knowing them. */
  private aliasesOf(passages: readonly Passage[], front: FrontMatter): readonly string[] {
    const aliases = new Set<string>();
    for (const { reading } of passages)
      for (const list of this.mentionsOf(reading, []))
        for (const mention of list)
          for (const definition of mention.definitions) aliases.add(definition.alias);
    const given = front.values.aliases;
    if (given && typeof given === 'object' && !Array.isArray(given))
      for (const alias of Object.keys(given)) aliases.add(alias);
    const isFound = (alias: string) => HEADS.has(alias) || this.law.names.knows(alias);
    return [...aliases].filter((alias) => alias.length > 1 && !isFound(alias)).sort();
  }

  private readonly aliased = new WeakMap<
    Reading,
    { readonly aliases: string; readonly lists: readonly Mention[][] }
  >();

  private mentionsOf(reading: Reading, aliases: readonly string[]): readonly Mention[][] {
    const used = aliases.filter((alias) => reading.blocks.some((block) => block.text.includes(alias)));
    const cache = used.length > 0 ? this.aliased : this.mentions;
    const key = used.join('\n');
    const kept = cache.get(reading);
    if (kept && kept.aliases === key) return kept.lists;
    const indexes = used.length > 0 ? [this.law.names, new NameIndex(used)] : [this.law.names];
    const lists = reading.blocks.map((block) => readMentions(block.text, indexes));
    cache.set(reading, { aliases: key, lists });
    return lists;
  }
}

const NO_FRONT_MATTER: FrontMatter = { end: 0, values: {}, problems: [], lineOf: () => 1 };

/** An ISO date from front matter; YAML may have made a date of it. */
function dateOf(value: unknown): string | undefined {
  const words = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  return /^\d{4}-\d\d-\d\d/.exec(words)?.[0];
}

/** The language that most of a note is in. */
function languageOf(text: string): 'en' | 'zh' {
  const sample = text.slice(0, 20_000);
  const chinese = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]+/g)?.length ?? 0;
  return chinese > latin ? 'zh' : 'en';
}
