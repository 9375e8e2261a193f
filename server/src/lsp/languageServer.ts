/**
 * What the library gives beside its types. Taken from here alone: each file that takes it from the library itself
 * copies a thousand names when the server starts.
 */
export {
  CancellationTokenSource,
  CodeActionKind,
  createConnection,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DocumentHighlightKind,
  ErrorCodes,
  ResponseError,
  SemanticTokensBuilder,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
