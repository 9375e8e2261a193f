import type { Instrument, Provision } from '../corpus/instrument';
import type { History } from './history';
import { numberOf } from './history';

/** Something that the note named before, or a heading under which it goes on. */
export interface Step {
  /** Null for an authority that is not in the corpus: it ends what went before. */
  readonly instrument: Instrument | null;
  readonly provision: Provision | null;
  /** A contract, a handbook: not in the corpus, and no law. */
  readonly paper: boolean;
  /** It is named in brackets, with an article: what the sentence goes on about behind them is another. */
  readonly aside: boolean;
  /** It is an article that was cited without its law, of which the note had been speaking. */
  readonly bare: boolean;
  /** Its sentence begins with it: what follows is likelier about it than about what a sentence names in passing. */
  readonly topic: boolean;
  /** How many blocks lie between it and what was named before it in the section, up to where it no longer matters. */
  readonly gap: number;
  /** 1-6 where this step is a heading, else 0. */
  readonly heading: number;
  /** Where the section in which it stands opened. */
  readonly section: History<Step> | null;
}

/** A heading of that rank, in the section that is open before it. */
export const headingStep = (heading: number, section: History<Step> | null): Step => ({
  instrument: null,
  provision: null,
  paper: false,
  aside: false,
  bare: false,
  topic: false,
  gap: 0,
  heading,
  section,
});

/** Where the innermost section that is open behind a history opened. */
export const sectionOf = (named: History<Step>): History<Step> | null =>
  named.last && named.last.heading > 0 ? named : (named.last?.section ?? null);

/** A number for something named, the same for the same; headings are below it. */
export const markOf = ({ instrument, provision, paper, aside, bare, topic, gap }: Step): number => {
  const { article, paragraph, item, subItem } = provision ?? {};
  return numberOf(
    `${instrument?.id}/${article}/${paragraph}/${item}/${subItem}/${paper}/${aside}/${bare}/${topic}/${gap}`,
  );
};
