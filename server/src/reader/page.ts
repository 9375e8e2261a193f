import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Annotation } from '../features/annotations';
import { annotationWords } from '../features/annotationWords';
import type { Authority } from '../features/authorities';
import { withoutControls } from '../features/markdownText';
import type { Language } from '../rules/words';
import { annotatedTree } from './annotatedTree';
import { authoritiesTable } from './authoritiesTable';
import { tagOf } from './elements';
import { marksOf } from './marks';
import { placeNotes } from './placeNotes';

/** All that a page is made from. */
export interface PageMatter {
  readonly text: string;
  readonly language: Language;
  /** The tree of the text, see `readTree`. */
  readonly tree: Root;
  readonly title: string;
  /** Whether the title is to be shown above the note: not where the note begins with it. */
  readonly showsTitle: boolean;
  readonly date: string | null;
  readonly asOf: string;
  readonly counts: { readonly citations: number; readonly checked: number; readonly notChecked: number };
  readonly annotations: readonly Annotation[];
  readonly authorities: readonly Authority[];
  /** The style sheet. */
  readonly styles: string;
}

/** A note as one HTML file that needs nothing else: no script, no picture, no style from elsewhere. */
export function page(matter: PageMatter): string {
  const { language, title, styles } = matter;
  const { elements, placed } = placeNotes(noteElements(matter), matter.annotations, language);
  const body = [head(matter), h('main', elements), foot(matter, placed)];
  const root: HtmlRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: tagOf(language) }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', {
            httpEquiv: 'Content-Security-Policy',
            content: "default-src 'none'; style-src 'unsafe-inline'",
          }),
          h('meta', { name: 'generator', content: 'Statute Lens' }),
          h('title', withoutControls(title)),
          h('style', styles),
        ]),
        h('body', { className: ['statute-page'] }, body),
      ]),
    ],
  };
  return unified().use(rehypeStringify).stringify(root);
}

/** Whatever a note holds, this is what can come of it: text, and the tags that Markdown itself makes. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  // The ids are ours: remark-rehype has set its own prefix before those that notes give their footnotes.
  clobber: [],
  attributes: {
    ...defaultSchema.attributes,
    a: [...(defaultSchema.attributes?.a ?? []), 'role', 'id'],
    span: [['className', 'statute-cited', 'statute-misquoted']],
    sup: [['className', 'statute-reference']],
  },
};

function noteElements({ text, tree, annotations, language, showsTitle }: PageMatter): ElementContent[] {
  const words = annotationWords[language];
  const annotated = annotatedTree(tree, text, marksOf(annotations), language);
  const { children } = unified()
    .use(remarkRehype, {
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: {},
      footnoteBackLabel: (index: number) => words.footnoteBack(index + 1),
    })
    .use(rehypeSanitize, schema)
    .runSync(annotated);
  return inOrder(children as ElementContent[], showsTitle ? 1 : 0);
}

/** Headings that leave no level out, for those who go by them. */
function inOrder(elements: ElementContent[], above: number): ElementContent[] {
  let level = above;
  const walk = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const own = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (!own) return { ...node, children: node.children.map(walk) };
    level = Math.min(Number(own), level + 1);
    return { ...node, tagName: `h${level}` };
  };
  return elements.map(walk);
}

function head({ title, showsTitle, date, asOf, counts, annotations, language }: PageMatter): Element {
  const words = annotationWords[language];
  const remarks = annotations.reduce((sum, { objections }) => sum + objections.length, 0);
  const said = [
    words.asOf(asOf),
    words.counts(counts.citations, counts.checked, counts.notChecked),
    ...(counts.citations > 0 ? [words.remarks(remarks)] : []),
  ];
  return h('header', [
    ...(showsTitle ? [h('h1', withoutControls(title))] : []),
    ...(date ? [h('p', { className: ['statute-date'] }, withoutControls(date))] : []),
    h('p', { className: ['statute-status'] }, said.join(' · ')),
  ]);
}

function foot({ authorities, language }: PageMatter, placed: readonly Annotation[]): Element {
  const words = annotationWords[language];
  return h('footer', [
    ...authoritiesTable(authorities, placed, language),
    h('p', { className: ['statute-status'] }, `${words.annotated} ${words.caution}`),
  ]);
}
