import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from './lens/bundledLaw';
import { hostileLaw } from './lens/hostileLaw';
import { noteIn, pageOf } from './lens/reading';

const mainOf = (text: string): string => /<main>([\s\S]*)<\/main>/.exec(pageOf(text, law))?.[1] ?? '';

const cases: [string, string, RegExp][] = [
  [
    'cited words lead to their note',
    'See Article 266 of the Criminal Law.',
    /See <span class="statute-cited">Article 266<\/span><sup class="statute-reference"><a id="statute-lens-place-1-1" href="#statute-lens-note-1" role="doc-noteref"[^>]*>1<\/a><\/sup> of/,
  ],
  [
    'the note stands behind its paragraph and leads back',
    'See Article 266 of the Criminal Law.\n\nNext.',
    /<\/p><aside id="statute-lens-note-1" [^>]*role="doc-footnote"[\s\S]*?<a class="statute-number" href="#statute-lens-place-1-1" role="doc-backlink"[\s\S]*<\/aside>\s*<p>Next/,
  ],
  [
    'emphasis splits the words, not the number',
    'See Article *266* of the Criminal Law.',
    /<span class="statute-cited">Article <\/span><em><span class="statute-cited">266<\/span><sup/,
  ],
  [
    'a link holds no link: the number stands behind it',
    'See [Article 266](https://example.org) of the Criminal Law.',
    /<a href="https:\/\/example\.org"><span class="statute-cited">Article 266<\/span><\/a><sup/,
  ],
  [
    'in a list the note stands in its item',
    '- Article 266 of the Criminal Law\n  - more\n- other',
    /<li>[\s\S]*<\/sup> of the Criminal Law\s*<aside[\s\S]*<\/aside><ul>/,
  ],
  ['a heading keeps its text', '# Article 266 of the Criminal Law\n\nText.', /<\/h1>\s*<p>Text\.<\/p><aside/],
  ['no level of headings is left out', '# A\n\n#### B', /<h1>A<\/h1>\s*<h2>B<\/h2>/],
  ['a soft wrap between Chinese characters is none', '依照\n规定', /<p>依照规定<\/p>/],
  [
    'words of HTML are kept, tags are not',
    'a <b onclick="x">b</b>\n\n<div>c &amp; d</div>',
    /<p>a b<\/p>\s*<p>c &#x26; d<\/p>/,
  ],
  [
    'a picture is a link',
    '![the *gate*](https://example.org/a.png)',
    /<a href="https:\/\/example\.org\/a\.png">the gate<\/a>/,
  ],
  [
    'footnotes work',
    'A.[^n]\n\n[^n]: Article 266 of the Criminal Law.',
    /<section[^>]*data-footnotes[\s\S]*<li id="user-content-fn-n">[\s\S]*<aside/,
  ],
  [
    'a footnote that nothing refers to hides no misquote',
    'A.\n\n[^n]: Article 3(1)(5) of the 2011 Interpretation on computer system security sets illegal gains at 50,000 yuan or more.',
    /<span class="statute-number">2<\/span><p class="statute-message">/,
  ],
];

test.each(cases)('%s', (_, text, expected) => expect(mainOf(text)).toMatch(expected));

test('the table of authorities says verdicts in words and leads to each place', () => {
  const html = pageOf(
    'Article 266 of the Criminal Law. Article 266 of the Criminal Law. Article 3 of the Surveying and Mapping Law.',
    law,
  );
  const table = /<section class="statute-authorities[\s\S]*<\/section>/.exec(html)?.[0] ?? '';
  expect(table).toMatch(/Article 266<\/td><td>found<\/td>/);
  expect(table).toMatch(/href="#statute-lens-place-1-1"[\s\S]*href="#statute-lens-place-1-2"/);
  expect(table).toMatch(/<strong>not checked: not in the corpus<\/strong><\/td><td>1 place</);
});

const HOSTILE = [
  '<script>alert(1)</script> Article 266 of the Criminal Law',
  '<img src=x onerror=alert(1)>Article 266 of the Criminal Law',
  '[Article 266](javascript:alert(1)) of the Criminal Law',
  '![Article 266](javascript:alert(1)) of the Criminal Law',
  '[a][b]\n\n[b]: javascript:alert(1) "x"',
  '<javascript:alert(1)> <https://a.example/"onclick=alert(1)>',
  'Article 266 of the Criminal Law \u202e)266( \u2066x\u2069',
  '`Article 266` of the ``Criminal Law``\n\n```html\n<script>alert(1)</script>\n```',
  '# <style>*{display:none}</style>Article 266 of the Criminal Law',
  '[^"><script>]: x\n\n[^"><script>]',
  '<div id="statute-lens-note-1" class="statute-note">Article 266 of the Criminal Law</div>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>\n\n<base href="//a.example">\n\n<meta http-equiv=refresh>',
];

/** What no page may hold, whatever its note and its law hold. */
function expectHarmless(html: string) {
  const [, , body = ''] = /^([\s\S]*?)(<body[\s\S]*)$/.exec(html) ?? [];
  expect(body).not.toMatch(
    /<(?:script|iframe|img|svg|object|embed|style|base|meta|form|input(?! type="checkbox"))\b/i,
  );
  expect(body).not.toMatch(/<[^>]*\s(?:on\w+|srcdoc)\s*=/i);
  expect(body).not.toMatch(/(?:href|src)="\s*(?:javascript|data|vbscript):/i);
  expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

test.each(HOSTILE)('hostile note: %j', (text) => expectHarmless(pageOf(text, law)));

test('hostile words of the law are shown as they stand', () => {
  const html = pageOf('See Article 1 of the Hostile Law and Article 2 of the Hostile Law.', hostileLaw);
  expectHarmless(html);
  expect(html).toContain('&#x3C;img src=x onerror=alert(1)>');
  expect(html).toContain('[link](javascript:alert(1))');
  expect(html).toContain('`code`');
});

const PIECES = [
  'Article 285(3) of the Criminal Law',
  'Articles 285, **286** and 287-2',
  '*Article* 266',
  '[Criminal Law art. 264](https://example.org "t")',
  '《刑法》第二百六十六\n条',
  '> Article 266 of the\n> Criminal Law\n',
  '| Article 266 of the Criminal Law | 50,000 yuan |\n|---|---|\n| Art. 3 | b |\n',
  '- [ ] Article 264\n  - Article 266\n',
  '1. Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 50,000 yuan or more\n',
  'A&amp;B \\* 𝔸 <b>Article 266</b>',
  '`Article 266`',
  '[^1]',
  '\n[^1]: Article 266 of the Criminal Law\n',
  '\n\n# Article 900 of the Criminal Law\n\n',
  '\n\n',
  ' ',
  '\r\n',
];

test('no letter of a note is lost or doubled', () => {
  const note = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(note, (text) => {
      const bare = noteIn(pageOf(text, law, false));
      expect(noteIn(pageOf(text, law))).toBe(bare);
    }),
    { numRuns: 60 },
  );
}, 60_000);
