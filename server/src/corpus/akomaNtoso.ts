import { XMLParser } from 'fast-xml-parser';
import { inBoth, Refused } from './problemWords';

/**
 * The words of an Akoma Ntoso document, a line for each paragraph and item, as `readOfficial` reads them. Entities are
 * never resolved. Throws where the text is no such document.
 */
export function textOfAkomaNtoso(xml: string): { title: string; text: string } {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Refused(inBoth((words) => words.entities));
  const tree = new XMLParser(OPTIONS).parse(xml) as readonly Element[];
  const root = find(tree, 'akomaNtoso');
  if (!root) throw new Refused(inBoth((words) => words.notAkomaNtoso));
  const title = find(root, 'docTitle') ?? find(root, 'FRBRalias');
  const body = find(root, 'body') ?? root;
  const lines: string[] = [];
  write(body, lines);
  return { title: title ? wordsOf(title).trim() : '', text: lines.filter(Boolean).join('\n\n') };
}

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: true,
  removeNSPrefix: true,
  processEntities: false,
  trimValues: false,
};

/** An element as the parser gives it: its name with its children, or `#text`. */
type Element = Readonly<Record<string, unknown>>;

const nameOf = (element: Element): string => Object.keys(element).find((key) => key !== ':@') ?? '';
const childrenOf = (element: Element): readonly Element[] => {
  const inner = element[nameOf(element)];
  return Array.isArray(inner) ? (inner as Element[]) : [];
};

function find(elements: readonly Element[], name: string): readonly Element[] | undefined {
  for (const element of elements) {
    if (nameOf(element) === name) return childrenOf(element);
    const below = find(childrenOf(element), name);
    if (below) return below;
  }
  return undefined;
}

const wordsOf = (elements: readonly Element[]): string =>
  elements
    .map((element) => ('#text' in element ? String(element['#text']) : wordsOf(childrenOf(element))))
    .join('')
    .replace(/\s+/g, ' ');

/** Blocks become lines; a number stands in the line of the words behind it. */
function write(elements: readonly Element[], lines: string[]): void {
  let number = '';
  for (const element of elements) {
    const name = nameOf(element);
    if (name === 'num') number = wordsOf(childrenOf(element)).trim();
    else if (name === 'heading') {
      if (number !== '' || wordsOf(childrenOf(element)).trim() !== '')
        lines.push(`# ${[number, wordsOf(childrenOf(element)).trim()].filter(Boolean).join(' ')}`);
      number = '';
    } else if (name === 'p') lines.push(wordsOf(childrenOf(element)).trim());
    else {
      const from = lines.length;
      write(childrenOf(element), lines);
      if (number === '' || lines.length === from) continue;
      lines[from] = `${number}${number.startsWith('第') ? '　' : ''}${lines[from]}`;
      number = '';
    }
  }
}
