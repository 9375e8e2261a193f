import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { readerWith } from '../../client/src/reader';
import { law } from './lens/bundledLaw';
import { hostileLaw } from './lens/hostileLaw';
import { noteIn, options } from './lens/reading';

/** As VS Code has it: HTML and bare addresses. */
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.renderer.rules.statute_lens_note = (tokens, index) => tokens[index]?.content ?? '';

function previewOf(text: string, source = law): { annotated: string; plain: string } {
  const tokens = markdown.parse(text, {});
  const before = JSON.stringify(tokens);
  const { plainText: _, ...settings } = options;
  const note = { id: 'note', text, rules: {}, language: null, ...settings };
  const annotated = readerWith(source)(tokens as never, note) as typeof tokens;
  expect(JSON.stringify(tokens), 'the tokens of the renderer are left alone').toBe(before);
  expect(annotated.flatMap(({ map }) => (map ? [map] : []))).toEqual(
    tokens.flatMap(({ map }) => (map ? [map] : [])),
  );
  const shown = (all: typeof tokens) => markdown.renderer.render(all, markdown.options, {});
  return { annotated: shown(annotated), plain: shown(tokens) };
}

const MARKED: [string, string, RegExp][] = [
  [
    'a paragraph',
    'See Article 266 of the Criminal Law.',
    /<span class="statute-cited">Article 266<\/span><sup[\s\S]*<\/p>\s*<aside/,
  ],
  [
    'emphasis',
    '**Article 266** of the Criminal Law',
    /<strong><span class="statute-cited">Article 266<\/span><sup/,
  ],
  [
    'a link',
    '[Article 266](https://example.org) of the Criminal Law',
    /<span class="statute-cited">Article 266<\/span><\/a><sup/,
  ],
  [
    'cells',
    '| Criminal Law | b |\n|---|---|\n| Article 266 | Article 264 |',
    />Article 266<\/span>[\s\S]*>Article 264<\/span>[\s\S]*<\/table>\s*<aside/,
  ],
  ['a list', '- Article 266 of the Criminal Law\n  - Article 264\n- other', /<\/aside>\s*<ul>/],
  ['a quotation', '> Article 266 of the\n> Criminal Law', /<\/blockquote>\s*<aside/],
  [
    'behind code, a bare address and a footnote',
    '`x` https://example.org a.[^1] Article 266 of the Criminal Law',
    />Article 266<\/span>/,
  ],
  [
    'footnotes below one another',
    'A.[^1]\n\n[^1]: Article 266 of the Criminal Law.\n[^2]: Article 264 of the Criminal Law.',
    />Article 266<\/span>[\s\S]*>Article 264<\/span>/,
  ],
  ['a task', '- [ ] Article 266 of the Criminal Law', />Article 266<\/span>/],
  ['behind front matter that is hidden', '\n\n\nArticle 266 of the Criminal Law', />Article 266<\/span>/],
  [
    'the table at the end',
    'Article 266 of the Criminal Law.',
    /<section class="statute-authorities[\s\S]*href="#statute-lens-place-1-1"/,
  ],
];

test.each(MARKED)('marked: %s', (_, text, expected) => {
  const { annotated, plain } = previewOf(text);
  expect(annotated).toMatch(expected);
  const words = (html: string) => noteIn(`<main>${html}</main>`);
  expect(words(annotated.replace(/<section class="statute-authorities[\s\S]*$/, ''))).toBe(words(plain));
});

test('what the renderer reads otherwise stays plain, but its misquote is told', () => {
  const { annotated, plain } = previewOf(
    'A.[^1]\n\n[^1]: 《刑法》第二百六十六条\n\n<p>Article 3(1)(5) of the 2011 Interpretation on computer system security sets illegal gains at 50,000 yuan or more.</p>',
  );
  expect(annotated.startsWith(plain)).toBe(true);
  expect(annotated.slice(plain.length)).toMatch(/^<aside[\s\S]*Not what the law says[\s\S]*50,000/);
});

test('a note without law is left as it is', () => {
  const { annotated, plain } = previewOf('# Minutes\n\nArticle 19 of the ICCPR.');
  expect(annotated).toBe(plain);
});

test('hostile words of the law are shown as they stand', () => {
  const { annotated } = previewOf(
    'Article 1 of the Hostile Law and Article 2 of the Hostile Law.',
    hostileLaw,
  );
  expect(annotated).toContain('&#x3C;img src=x onerror=alert(1)>');
  expect(annotated).not.toMatch(/<(?:img|script|b)\b|href="javascript|[\u202a-\u202e]/);
});
