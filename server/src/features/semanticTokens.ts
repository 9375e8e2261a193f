import type { Span } from '../markdown/span';
import type { ReadNote } from '../resolution/readNote';

/** A stretch of a note to colour: the words of a provision, or the name of an instrument. */
export interface SemanticToken extends Span {
  readonly type: 'statuteCitation' | 'statuteName';
}

/** The bound citations of a note, in order and apart. What leads nowhere stays plain. */
export function semanticTokens(note: ReadNote): SemanticToken[] {
  const tokens = note.citations.flatMap((citation): SemanticToken[] => {
    if (citation.targets.every(({ provision }) => provision === null)) return [];
    const own: SemanticToken = {
      start: citation.start,
      end: citation.end,
      type: citation.kind === 'instrument' ? 'statuteName' : 'statuteCitation',
    };
    return citation.name && citation.kind === 'article'
      ? [own, { ...citation.name, type: 'statuteName' }]
      : [own];
  });
  const apart: SemanticToken[] = [];
  for (const token of tokens.sort((a, b) => a.start - b.start || b.end - a.end))
    if (token.start >= (apart.at(-1)?.end ?? 0)) apart.push(token);
  return apart;
}
