import type { InitializeParams } from 'vscode-languageserver/node';

/** What the editor at the other end can do, and which folders it has open. */
export interface Client {
  /** Asks for diagnostics itself; other editors have them sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  /** Answers `workspace/configuration`; other editors send their settings. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly followsLinks: boolean;
  readonly showsRelated: boolean;
  readonly showsCodePage: boolean;
  readonly versionsEdits: boolean;
  readonly multilineTokens: boolean;
  readonly rendersMarkdown: boolean;
  readonly answersFolders: boolean;
  /** Folder at the start, for editors that cannot be asked later. */
  readonly rootUri: string | null;
}

/** Reads what the editor says of itself; what it leaves out, it cannot do. */
export function clientOf({ capabilities, rootUri }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    followsLinks: textDocument?.definition?.linkSupport === true,
    ...ofDiagnostics(textDocument),
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    multilineTokens: textDocument?.semanticTokens?.multilineTokenSupport === true,
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    answersFolders: workspace?.workspaceFolders === true,
    rootUri: rootUri ?? null,
  };
}

/** Said once for diagnostics that are pulled and once for those that are sent; one is enough. */
function ofDiagnostics(textDocument: InitializeParams['capabilities']['textDocument']) {
  const said = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    showsRelated: said.some((each) => each?.relatedInformation === true),
    showsCodePage: said.some((each) => each?.codeDescriptionSupport === true),
  };
}
