import type { Target } from './citation';

/** A target, with what most have left out. Written out, as there is one for every citation: a spread takes several times as long. */
export const target = ({
  provision,
  title,
  number,
  verdict,
  edition = null,
  why,
  wrongLevel = false,
  candidates = [],
}: Partial<Target> & Pick<Target, 'provision' | 'title' | 'number' | 'verdict' | 'why'>): Target => ({
  provision,
  title,
  number,
  verdict,
  edition,
  why,
  wrongLevel,
  candidates,
});
