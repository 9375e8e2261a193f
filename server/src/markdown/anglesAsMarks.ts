/**
 * Whether what Markdown takes for a tag is words in angle brackets, as 《》 is often put in English: "<Criminal Law>".
 * No element is called so, and its words are no attributes with values.
 */
export const isTitleInAngles = (tag: string): boolean => {
  const name = /^<([A-Z][A-Za-z'’-]*)(?: [A-Za-z'’&-]+)+>$/.exec(tag)?.[1];
  return name !== undefined && !ELEMENTS.has(name.toLowerCase());
};

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center ' +
    'cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure ' +
    'font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label ' +
    'legend li link main map mark math menu meta meter nav noframes noscript object ol optgroup option output p param ' +
    'picture pre progress q s samp script search section select slot small source span strike strong style sub summary ' +
    'sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);
