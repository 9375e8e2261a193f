/** A note that is open in the editor of the tests. */
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  Position,
  Range,
  SemanticTokens,
} from 'vscode-languageserver/node';
import { offsetAt, positionAt } from './positions';
import type { Met } from './server';

export interface Note {
  readonly uri: string;
  text: string;
  /** Replaces words by others, as an incremental change. */
  replace(words: string, by: string): Promise<void>;
  close(): Promise<void>;
  /** The words that a range of the note covers. */
  words(range: Range): string;
  rangeOf(words: string): Range;
  hover(at: string | Position): Promise<Hover | null>;
  definition(at: string | Position): Promise<(Location | LocationLink)[]>;
  references(at: string | Position, includeDeclaration?: boolean): Promise<Location[]>;
  highlights(at: string | Position): Promise<DocumentHighlight[]>;
  tokens(): Promise<{ type: string; words: string }[]>;
  report(previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(): Promise<Diagnostic[]>;
  fixes(diagnostic: Diagnostic): Promise<CodeAction[]>;
}

let opened = 0;

/** Opens a note with this text. */
export async function openNote(server: Met, text: string, given: { uri?: string } = {}): Promise<Note> {
  const { connection, introduced } = server;
  const uri = given.uri ?? `untitled:note-${opened++}.md`;
  const textDocument = { uri };
  let version = 1;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text },
  });

  const note: Note = {
    uri,
    text,
    async replace(words, by) {
      const range = note.rangeOf(words);
      const start = note.text.indexOf(words);
      note.text = note.text.slice(0, start) + by + note.text.slice(start + words.length);
      version += 1;
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: by }],
      });
    },
    close: () => connection.sendNotification('textDocument/didClose', { textDocument }),
    words: ({ start, end }) => note.text.slice(offsetAt(note.text, start), offsetAt(note.text, end)),
    rangeOf(words) {
      const start = note.text.indexOf(words);
      if (start < 0) throw new Error(`The note does not say "${words}"`);
      return { start: positionAt(note.text, start), end: positionAt(note.text, start + words.length) };
    },
    hover: (at) => ask('hover', at),
    definition: (at) => ask('definition', at),
    references: (at, includeDeclaration = false) =>
      ask('references', at, { context: { includeDeclaration } }),
    highlights: (at) => ask('documentHighlight', at),
    async tokens() {
      const { data }: SemanticTokens = await connection.sendRequest('textDocument/semanticTokens/full', {
        textDocument,
      });
      const legend = introduced.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
      return decoded(data).map(({ type, ...range }) => ({
        type: legend[type] ?? '',
        words: note.words(range),
      }));
    },
    report: (previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument,
        identifier: 'statute-lens',
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    async diagnostics() {
      const report = await note.report();
      if (report.kind !== 'full') throw new Error('A full report was asked for');
      return report.items;
    },
    fixes: (diagnostic) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range: diagnostic.range,
        context: { diagnostics: [diagnostic], only: ['quickfix'] },
      }),
  };

  const ask = <Answer>(method: string, at: string | Position, more = {}): Promise<Answer> => {
    const start = typeof at === 'string' ? note.text.indexOf(at) : -1;
    if (typeof at === 'string' && start < 0) throw new Error(`The note does not say "${at}"`);
    const position = typeof at === 'string' ? positionAt(note.text, start + Math.min(1, at.length)) : at;
    return connection.sendRequest(`textDocument/${method}`, { textDocument, position, ...more });
  };
  return note;
}

/** Undoes the encoding of tokens: five numbers each, relative to the one before. */
function decoded(data: readonly number[]): (Range & { type: number })[] {
  const tokens: (Range & { type: number })[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    tokens.push({ type, start: { line, character }, end: { line, character: character + length } });
  }
  return tokens;
}

/** What the text is after the edits of a code action. */
export function applied({ uri, text }: Note, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  const edits =
    change && 'textDocument' in change && change.textDocument.uri === uri
      ? change.edits.filter((each) => 'newText' in each)
      : (edit?.changes?.[uri] ?? []);
  return edits
    .map(({ range, newText }) => ({
      start: offsetAt(text, range.start),
      end: offsetAt(text, range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}
