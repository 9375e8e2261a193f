/**
 * What the library gives beside its types and, to each entry point, its connection. Taken from here alone: each file that takes it from the library itself
 * copies a thousand names when the server starts.
 */
export {
  CancellationTokenSource,
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionItemKind,
  CompletionTriggerKind,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentHighlightKind,
  ErrorCodes,
  FileChangeType,
  ResponseError,
  SemanticTokensBuilder,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
