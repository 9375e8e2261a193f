import type { Span } from '../markdown/span';

/** One level below the article, and what the note calls it; `number` is a bare bracketed number. */
export interface Level {
  readonly said: 'number' | 'paragraph' | 'item' | 'subitem';
  readonly from: number;
  /** Equal to `from` but in "the first three items". */
  readonly to: number;
  /** Written (I) or (A): some number inserted articles so, 286 (I) for 286-1. */
  readonly isRoman?: boolean;
  /** Written (a). */
  readonly lettered?: boolean;
}

/** The words that name a provision. */
export interface Pinpoint extends Span {
  /** 285, 286-1, B13; null where the words name no article ("paragraph 3"); +2 in 第二百八十七条之一、之二. */
  readonly article: string | null;
  readonly levels: readonly Level[];
  /** What introduces it. Points, entries and § count only beside a name, a bare code (B13) only of a catalogue. */
  readonly word: 'article' | 'point' | 'entry' | 'section' | 'level' | 'code';
  /** Of the article that was spoken of (本条, "of this Article"), or the one before it in the law (前条). */
  readonly relative?: 'this' | 'preceding';
  /** How it follows the pinpoint before it in a list. */
  readonly joint?: 'and' | 'through';
  /** A number without 第 or "Article": a provision only directly behind a name, or in a table's column of articles. */
  readonly bare?: boolean;
  /** No word announces it and no name stands beside it: "(286-1)", a cell "285(2)". Of a law that was named, if it has it. */
  readonly lone?: boolean;
  /** It counts by letters (253A for 253-1, 13(a) for item 1), as few Chinese laws are cited: a provision only where the law has it. */
  readonly lettered?: boolean;
  /** Written 44.1: so contracts number, too, and only a name beside it makes it a provision of the law. */
  readonly dotted?: boolean;
}

/** The words that name an instrument. */
export interface Name extends Span {
  /** The name without quotation marks and brackets. */
  readonly words: string;
  /**
   * `known`: the index that was handed in has it. `title`: it is built like the title of an instrument.
   * `same`: "that Law", 同法, 本法. `foreign`: some other authority, which ends what went before.
   */
  readonly kind: 'known' | 'title' | 'same' | 'foreign';
  /** The year beside it ("(2022)", "Revised in 1997", 2016年). */
  readonly year: number | null;
  /** It is said of a text that no longer holds: one that another replaced (旧, "the former …"), or was changed in places. */
  readonly former?: 'replaced' | 'amended';
  /** It is said of a draft: "the draft Network Data Security Regulations". */
  readonly draft?: true;
  /** The document number in brackets behind it, normalised. */
  readonly number?: string | null;
}

/** A short name that the note gives: "hereinafter", 以下简称. It stands for the mention before it. */
export interface Definition extends Span {
  readonly alias: string;
}

/** Something in the prose that may speak of the law. It says nothing about which law that is. */
export interface Mention extends Span {
  readonly kind: 'provision' | 'instrument' | 'case' | 'document-number' | 'case-number' | 'crime-name';
  readonly name: Name | null;
  readonly pinpoint: Pinpoint | null;
  /** Normalised: 法释〔2011〕19号, (2018)鄂1003刑初150号, guiding-case-97; the key of a crime. */
  readonly number: string | null;
  readonly definitions: readonly Definition[];
  readonly language: 'en' | 'zh';
  /** A document number that is also the name of the law in another mention: 法释〔2011〕19号第三条. */
  readonly isNameToo: boolean;
  /** A sentence begins with it, but for "According to", "Under" and the like. */
  readonly startsSentence: boolean;
  /** A contract, a treaty or other people's law was spoken of just before, and no law since. */
  readonly amongOthers: boolean;
}
