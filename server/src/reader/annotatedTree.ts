import type { ElementContent } from 'hast';
import type { Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { annotationWords } from '../features/annotationWords';
import { withoutControls } from '../features/markdownText';
import { asParagraph } from '../markdown/asParagraph';
import { copyLiteral } from '../markdown/copyLiteral';
import { ProseWriter } from '../markdown/offsetMap';
import { readHtml } from '../markdown/readHtml';
import type { Language } from '../rules/words';
import { markClasses, reference } from './elements';
import { cutAtMarks, type FindMarks, type Mark } from './marks';

/**
 * A Markdown tree with the cited words marked and numbered. Soft wraps become what they are in prose, tags of HTML
 * are left out and their words kept, pictures become links, marks that reverse the text are taken out.
 *
 * @param source the text that the tree was parsed from
 */
export function annotatedTree(tree: Root, source: string, find: FindMarks, language: Language): Root {
  return { ...tree, children: new Annotator(source, find, language).flow(tree).children } as Root;
}

class Annotator {
  constructor(
    private readonly source: string,
    private readonly find: FindMarks,
    private readonly language: Language,
  ) {}

  flow<Parent extends Parents>(parent: Parent): Parent {
    const children = parent.children.flatMap((child) => this.block(child as RootContent));
    return { ...parent, children };
  }

  private block(node: RootContent): RootContent[] {
    if (node.type === 'html')
      return readHtml(this.source, startOf(node), endOf(node)).map((block) => {
        const words = asParagraph(block, 0);
        return { ...words, children: this.inline(words.children) };
      });
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      return [{ ...node, children: this.inline(node.children) }];
    return [node.type !== 'code' && 'children' in node ? this.flow(node) : node];
  }

  /** Numbers stand behind a link, never in it: a link in a link is none. */
  private inline(nodes: readonly PhrasingContent[], behindLink?: Mark[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') return this.text(node, behindLink);
      if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? [{ type: 'break' }] : [];
      if (node.type === 'image')
        return behindLink ? [altOf(node.alt, this.language)] : [linkTo(node.url, node.alt, this.language)];
      if (node.type === 'imageReference') return [altOf(node.alt, this.language)];
      if (node.type === 'link' || node.type === 'linkReference') {
        const marks: Mark[] = [];
        const link = { ...node, children: this.inline(node.children, marks) } as PhrasingContent;
        return [link, ...marks.map((mark) => this.number(mark))];
      }
      return [
        'children' in node
          ? ({
              ...node,
              children: this.inline(node.children as PhrasingContent[], behindLink),
            } as PhrasingContent)
          : node,
      ];
    });
  }

  private text(node: Text, behindLink: Mark[] | undefined): PhrasingContent[] {
    const prose = new ProseWriter();
    copyLiteral(prose, node.value, this.source, startOf(node), endOf(node));
    const stretch = { start: 0, end: prose.text.length };
    return cutAtMarks(prose, stretch, this.find).flatMap(({ text, marks, ending }) => {
      const value: Text = { type: 'text', value: withoutControls(text) };
      const look = { hName: 'span', hProperties: { className: markClasses(marks) } };
      const words: PhrasingContent =
        marks.length === 0 ? value : { type: 'emphasis', children: [value], data: look };
      behindLink?.push(...ending);
      return [words, ...(behindLink ? [] : ending.map((mark) => this.number(mark)))];
    });
  }

  /** Emphasis that turns into another element: Markdown has no node of its own for a number. */
  private number(mark: Mark): PhrasingContent {
    const { tagName, properties, children } = reference(mark, this.language);
    return {
      type: 'emphasis',
      children: [],
      data: { hName: tagName, hProperties: properties, hChildren: children as ElementContent[] },
    };
  }
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** Nothing is fetched when a note is read: a picture is a link with the words for it. */
const linkTo = (url: string, alt: string | null | undefined, language: Language): PhrasingContent => ({
  type: 'link',
  url,
  children: [altOf(alt, language)],
});

const altOf = (alt: string | null | undefined, language: Language): Text => ({
  type: 'text',
  value: withoutControls(alt || annotationWords[language].picture),
});
