import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver/node';
import {
  type FoundLaw,
  QUOTATION,
  type Quotation,
  SEARCH_LAW,
} from '../../server/src/features/clientProtocol';
import { lineOfLaw } from './lens/law';
import { applied, type Note, openNote } from './lens/note';
import { offsetAt, positionAt } from './lens/positions';
import { able, type Server, startServer } from './lens/server';

let server: Server;
beforeAll(async () => {
  const textDocument = {
    ...able.textDocument,
    codeAction: { disabledSupport: true },
    completion: { completionItem: { labelDetailsSupport: true } },
  };
  server = await startServer({ capabilities: { ...able, textDocument } });
});
afterAll(() => server.stop());

/** A note with the cursor where `‸` stands. */
async function noteAt(marked: string, on = server) {
  const note = await openNote(on, marked.replace('‸', ''));
  return { note, position: positionAt(note.text, marked.indexOf('‸')), uri: note.uri };
}

const TYPED = 2;
const ASKED = 1;

async function complete(marked: string, triggerCharacter?: string): Promise<CompletionList | null> {
  const { uri, position } = await noteAt(marked);
  return server.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position,
    context: triggerCharacter ? { triggerKind: TYPED, triggerCharacter } : { triggerKind: ASKED },
  });
}

describe('completion', () => {
  test('says by which characters it is opened', () => {
    const { completionProvider } = server.introduced.capabilities;
    expect(completionProvider?.triggerCharacters).toEqual(
      expect.arrayContaining(['《', '第', '§', ' ', '（', '(']),
    );
  });

  test('replaces what was typed, behind astral letters too', async () => {
    const marked = '𠮷𠮷依照《刑法》第二百八十五‸';
    const list = await complete(marked);
    const [item] = list?.items ?? [];
    const edit = item?.textEdit as TextEdit;
    const text = marked.replace('‸', '');
    expect(text.slice(offsetAt(text, edit.range.start), offsetAt(text, edit.range.end))).toBe('第二百八十五');
    expect(edit.newText).toBe('第二百八十五条');
    expect(item).toMatchObject({ preselect: true, labelDetails: { description: '《刑法》' } });
  });

  test('shows the law of an item when it is looked at', async () => {
    const list = await complete('《刑法》第‸', '第');
    const item = list?.items.find(({ label }) => label === '第二十条') as CompletionItem;
    expect(item.documentation).toBeUndefined();
    const shown: CompletionItem = await server.connection.sendRequest('completionItem/resolve', item);
    expect(shown.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('第20条') });
  });

  test('resolves what is no item of its own without a word', async () => {
    expect(await server.connection.sendRequest('completionItem/resolve', { label: 'x', data: 7 })).toEqual({
      label: 'x',
      data: 7,
    });
  });

  test.each([
    ['a letter of prose', 'The defendan‸', 'n'],
    ['a space in prose', 'The defendant ‸', ' '],
    ['a bracket in prose', 'The defendant (‸', '('],
    ['第 in prose', '这是第‸', '第'],
    ['a fence', '```\nArticle ‸\n```', ' '],
  ])('stays away at %s', async (_, marked, letter) => {
    expect(await complete(marked, letter)).toBeNull();
  });

  test('is nothing in a note that was closed meanwhile', async () => {
    const { note, uri, position } = await noteAt('《刑法》第‸');
    await note.close();
    const answer = await server.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    expect(answer).toBeNull();
  });
});

describe('workspace symbols', () => {
  const symbols = (query: string): Promise<SymbolInformation[]> =>
    server.connection.sendRequest('workspace/symbol', { query });

  test.each([
    ['285', /Criminal Law, Article 285\b/, /^## Article 285$|Article 285/],
    ['guiding case 97', /Guiding Case No\. 97/, /97/],
    ['帮信罪', /刑法第二百八十七条之二.*帮信罪/, /287-2/],
  ])('#%s leads to the corpus', async (query, name, line) => {
    const [first] = await symbols(query);
    expect(first?.name).toMatch(name);
    expect(first && (await lineOfLaw(first.location.uri, first.location.range))).toMatch(line);
  });

  test('of nothing are none', async () => {
    expect(await symbols('')).toEqual([]);
  });
});

describe('search', () => {
  const search = async (marked: string, query: string): Promise<FoundLaw[]> => {
    const { uri, position } = await noteAt(marked);
    return server.connection.sendRequest(SEARCH_LAW, { uri, position, query });
  };

  test('gives the citation in the words of the note', async () => {
    const [english] = await search('See art. 285 para. 3 of the Criminal Law.\n\nSee ‸', 'fraud');
    expect(english).toMatchObject({
      citation: 'art. 266 of the Criminal Law',
      caption: expect.stringMatching(/fraud/i),
    });
    const [chinese] = await search('见刑法第285条。\n\n见‸', '帮信罪');
    expect(chinese).toMatchObject({ citation: '刑法第287条之二' });
    expect(chinese?.place?.uri).toMatch(/criminal-law\.md$/);
  });

  test('of nothing gives what the note cites', async () => {
    const found = await search('Article 285(3) of the Criminal Law, Article 13 of the PIPL.\n\n‸', '');
    expect(found.map(({ label }) => label).sort()).toEqual([
      'Criminal Law, Article 285(3)',
      'Personal Information Protection Law, Article 13',
    ]);
  });
});

describe('quotation', () => {
  const quote = async (marked: string, provision?: unknown): Promise<string | null> => {
    const { note, uri, position } = await noteAt(marked);
    const found: Quotation | null = await server.connection.sendRequest(QUOTATION, {
      uri,
      position,
      provision,
    });
    if (!found) return null;
    const at = offsetAt(note.text, found.position);
    return note.text.slice(0, at) + found.newText + note.text.slice(at);
  };

  test('of the citation at the cursor stands behind its paragraph', async () => {
    const text = await quote('See Article ‸285(3) of the Criminal Law,\nand so on.\n\nNext.');
    expect(text).toMatch(
      /^See Article 285\(3\) of the Criminal Law,\nand so on\.\n\n> Whoever|^See .*\nand so on\.\n\n> /,
    );
    expect(text).toContain('\n>\n> — Article 285(3) of the Criminal Law (unofficial rendering)\n\nNext.');
  });

  test('says in a Chinese note that it is a rendering', async () => {
    expect(await quote('依照《刑法》第二百八十五条‸第三款处罚。')).toMatch(
      /\n> ——《刑法》第二百八十五条第三款（非官方译文）$/,
    );
  });

  test('of nothing is nothing', async () => {
    expect(await quote('Noth‸ing.')).toBeNull();
    expect(await quote('The ‸Criminal Law.')).toBeNull();
    for (const provision of [7, null, {}, { instrument: 'nothing', article: '1' }])
      expect(await quote('Nothing.‸', provision)).toBeNull();
  });
});

describe('other forms of a citation', () => {
  const actions = async (marked: string, context: object): Promise<{ note: Note; found: CodeAction[] }> => {
    const { note, uri, position } = await noteAt(marked);
    const found: CodeAction[] = await server.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], ...context },
    });
    return { note, found };
  };
  const text = 'See Article ‸285(3) of the Criminal Law.';

  test('are not offered unasked', async () => {
    expect((await actions(text, { triggerKind: 2 })).found).toEqual([]);
  });

  test('are offered when somebody asks', async () => {
    const { note, found } = await actions(text, { triggerKind: 1 });
    const chinese = found.find(({ title }) => /Chinese/.test(title)) as CodeAction;
    expect(chinese.kind).toBe('refactor.rewrite');
    expect(applied(note, chinese)).toBe('See 《刑法》第二百八十五条第三款.');
    expect(found.filter(({ disabled }) => disabled)).toEqual([]);
  });

  test('say why they are not to be had, where somebody asks for the kind', async () => {
    const { found } = await actions(text, { only: ['refactor'] });
    expect(found.find(({ title }) => /short name/.test(title))?.disabled?.reason).toMatch(/written so/);
  });
});
