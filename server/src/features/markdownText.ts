/** Words of the law or of a note as Markdown that shows just these words: no markup, no HTML, no links. */
export const asText = (words: string): string =>
  withoutControls(words).replace(/[\\`*_{}[\]<>#|!~&$]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );

/** Words that are shown in the order in which they stand: without the marks that reverse it. */
export const withoutControls = (words: string): string => words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Words cut to a length at a word's end, with an ellipsis where something is left out. */
export function cutTo(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut} …`;
}
