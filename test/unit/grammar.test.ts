import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';
import injection from '../../grammars/citation.injection.tmLanguage.json';

const INJECTION = injection.scopeName;
const MARKDOWN = 'text.html.markdown';

/** As much of VS Code's Markdown grammar as decides where a citation may be coloured, with its scope names. */
const markdown = {
  scopeName: MARKDOWN,
  patterns: [
    { begin: '\\A-{3}\\s*$', end: '^-{3}\\s*$', contentName: 'meta.embedded.block.frontmatter' },
    { include: '#block' },
  ],
  repository: {
    block: {
      patterns: [
        {
          match: '(?:^|\\G)#+ (.*)$',
          name: 'markup.heading.markdown',
          captures: { 1: { name: 'entity.name.section.markdown', patterns: [{ include: '#inline' }] } },
        },
        {
          begin: '(^|\\G)- ',
          while: '^  ',
          name: 'markup.list.unnumbered.markdown',
          patterns: [{ include: '#block' }],
        },
        {
          begin: '(^|\\G)> ?',
          while: '^> ?',
          name: 'markup.quote.markdown',
          patterns: [{ include: '#block' }],
        },
        { begin: '(^|\\G)\\s*```.*$', end: '^\\s*```\\s*$', name: 'markup.fenced_code.block.markdown' },
        { begin: '(^|\\G)[ ]{4}', while: '^[ ]{4}', name: 'markup.raw.block.markdown' },
        { begin: '(^|\\G)<!--', end: '-->', name: 'comment.block.html' },
        {
          match: '^\\|.*\\|$',
          name: 'markup.table.markdown',
          captures: { 0: { patterns: [{ include: '#inline' }] } },
        },
        {
          begin: '(^|\\G)[ ]{0,3}(?=\\S)',
          while: '^[ ]{4,}(?=\\S)',
          name: 'meta.paragraph.markdown',
          patterns: [{ include: '#inline' }],
        },
      ],
    },
    inline: {
      patterns: [
        { match: '(`+)[^`]+\\1', name: 'markup.inline.raw.string.markdown' },
        { begin: '\\*\\*', end: '\\*\\*', name: 'markup.bold.markdown' },
        {
          match: '(\\[)([^\\]]*)(\\]\\()([^)]*)(\\))',
          captures: {
            2: { name: 'string.other.link.title.markdown', patterns: [{ include: '#inline' }] },
            4: { name: 'markup.underline.link.markdown', patterns: [{ include: '#inline' }] },
          },
        },
      ],
    },
  },
};

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const grammars = { [MARKDOWN]: markdown, [INJECTION]: injection };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: oniguruma.createOnigScanner,
      createOnigString: oniguruma.createOnigString,
    }),
    loadGrammar: async (scope) => (grammars[scope] as unknown as IRawGrammar | undefined) ?? null,
    getInjections: (scope) => (scope === MARKDOWN ? [INJECTION] : undefined),
  });
  const loaded = await registry.loadGrammar(MARKDOWN);
  if (!loaded) throw new Error('The Markdown grammar was not loaded.');
  grammar = loaded;
});

/** The text with ⟦marks⟧ around each coloured citation. */
function coloured(text: string): string {
  let state = textmate.INITIAL;
  return text
    .split('\n')
    .map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .map(({ startIndex, endIndex, scopes }) => {
          const words = line.slice(startIndex, endIndex);
          return scopes.some((scope) => scope.startsWith('entity.name.reference.statute.'))
            ? `⟦${words}⟧`
            : words;
        })
        .join('');
    })
    .join('\n');
}

/** What is marked is coloured, and nothing else. */
function checkColours(marked: string): void {
  expect(coloured(marked.replace(/[⟦⟧]/g, ''))).toBe(marked);
}

describe('English forms', () => {
  test.each([
    'under ⟦Article 285⟧ of the Criminal Law',
    '⟦Article 285(3)⟧ of the Criminal Law, and ⟦Art. 286-1⟧ too',
    '⟦Article 287-1(1)(2)⟧ and ⟦article 225 (4)⟧',
    '⟦Article 225, item 4⟧, ⟦Article 71 paragraph (12)⟧',
    '⟦Articles 285 and 286⟧ of the Criminal Law',
    '⟦Articles 285, 286, and 287-1(2)⟧; ⟦Arts. 12–15⟧; ⟦arts 3 to 5⟧',
    '⟦paragraph 3⟧ of ⟦Article 285⟧, as ⟦item (5)⟧ of ⟦paragraph 1⟧ of ⟦Article 1⟧',
    'By ⟦Article 12–15⟧. ⟦Article 11⟧: a rule',
    'In ⟦Article 285⟧, 20 people were named',
    '⟦Guiding Case No. 97⟧ and ⟦SPP Guiding Case No. 68⟧',
    '⟦Guiding Cases Nos. 97 and 98⟧; ⟦Procuratorial Case No. 68⟧; ⟦Jian Li No. 68⟧',
    '⟦Fa Shi [2011] No. 19⟧ and ⟦Fa Shi (2004) No. 19⟧',
    '⟦(2018) E 1003 Xing Chu No. 150⟧',
  ])('%s', checkColours);
});

describe('Chinese forms', () => {
  test.each([
    '⟦《刑法》⟧⟦第二百八十五条第三款⟧',
    '刑法⟦第二百八十五条第三款第（五）项⟧规定',
    '⟦第285条第3款第(5)项⟧，⟦第２８６条⟧',
    '⟦第二百八十六条之一第一款第四项⟧',
    '⟦第二百八十七条之一、之二⟧',
    '⟦第六十七条第一款、第三款⟧；⟦第十二条第一项至第三项⟧',
    '⟦第12–15条⟧，⟦第二百八十五条⟧至⟦第二百八十七条⟧',
    '⟦第二百八十五、二百八十六条⟧',
    '⟦第一百二十八 条⟧',
    '⟦第三条⟧之规定，⟦第一条⟧规定',
    '⟦《最高人民法院关于〈刑法〉的解释》⟧（⟦法释〔2011〕19号⟧）',
    '根据⟦法释[2011]19号⟧和⟦高检发释字〔2025〕2号⟧、⟦公通字（2010）40号⟧',
    '⟦（2018）鄂1003刑初150号⟧、⟦(2019)最高法民终123号⟧、⟦（2010）浦刑初字第150号⟧',
    '⟦指导案例97号⟧、⟦指导性案例第97号⟧、⟦检例第68号⟧',
    '𠮷野家案，⟦第二百二十五条⟧𠮷',
  ])('%s', checkColours);
});

describe('ordinary words and other law', () => {
  test.each([
    'the article of 2021, articles and parts, art 5th',
    'Article 19 of the ICCPR and Article 21 GDPR, Articles 5 and 6 of the TEU',
    'paragraph 3 of the memo; item 4 was sold',
    'a guiding case; Case No. 12 of the list',
    'https://example.org/Article 5',
    '没有第二条路可走，第三条消息，第一条生产线',
    '合同第五条和协议第三条',
    '第一百二十八号文件，第三款车型，5条',
    '《未完的书名',
  ])('%s', checkColours);
});

describe('in Markdown', () => {
  test.each([
    ['a heading', '## On ⟦Article 285(3)⟧'],
    ['bold', '**⟦Article 285(3)⟧** and **⟦《刑法》⟧**'],
    ['a list', '- ⟦Article 285(3)⟧\n- ⟦《刑法》⟧⟦第一条⟧'],
    ['a quotation', '> ⟦Article 285(3)⟧\n> and ⟦Article 286⟧'],
    ['a table', '| ⟦Article 285(3)⟧ | ⟦法释〔2011〕19号⟧ |'],
    ['a line that starts with a citation', '⟦Article 285⟧ is **law**, `Article 286` is code'],
    ['a code span', '`Article 285(3)` and ``《刑法》第二百八十五条`` but ⟦Article 286⟧'],
    ['a fence', '```\nArticle 285(3)\n第二百八十五条\n```\n⟦Article 286⟧'],
    ['indented code', '    Article 285(3)'],
    ['a comment', '<!-- Article 285(3)\n第二百八十五条 -->\n⟦Article 286⟧'],
    ['front matter', '---\ntitle: Article 285 《刑法》\n---\n⟦Article 286⟧'],
    ['a link', '[see ⟦Article 285⟧](Article 286 《刑法》第一条)'],
    ['a link in a title', '《[刑法](law.md)》⟦第一条⟧'],
  ])('%s', (_, marked) => checkColours(marked));
});

describe('hostile lines', () => {
  test.each([
    ['Articles 1, 1, 1…', `Articles ${'1, '.repeat(30_000)}`],
    ['第1、第1、第1…', '第1、'.repeat(30_000)],
    ['第1条第1、第1…', `第1条${'第1、'.repeat(30_000)}`],
    ['《《《…', '《'.repeat(50_000)],
    ['《 without an end', `《${'刑'.repeat(100_000)}`],
    ['((((…', `Article 1${'('.repeat(100_000)}`],
    ['digits', `第${'1'.repeat(100_000)}`],
  ])('%s', (_, line) => {
    const start = performance.now();
    grammar.tokenizeLine(line, textmate.INITIAL);
    // Linear time takes well under half a second; quadratic time, minutes.
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
