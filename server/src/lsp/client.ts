import type { InitializeParams } from 'vscode-languageserver/node';
import type { Language } from '../markdown/words';
import { type ServerWords, serverWords } from './serverWords';

/** What the editor at the other end can do, and which folders it has open. */
export interface Client {
  /** Asks for diagnostics itself; other editors have them sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  /** Answers `workspace/configuration`; other editors send their settings. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly followsLinks: boolean;
  readonly showsRelated: boolean;
  readonly showsCodePage: boolean;
  readonly versionsEdits: boolean;
  readonly multilineTokens: boolean;
  readonly rendersMarkdown: boolean;
  readonly showsLabelDetails: boolean;
  /** Shows code actions that cannot be taken, with the reason. */
  readonly showsDisabled: boolean;
  readonly answersFolders: boolean;
  /** The language of its display; null where it does not say. */
  readonly language: Language | null;
  /** What is said in the log and around notes. */
  readonly words: ServerWords;
  /** Folder at the start, for editors that cannot be asked later. */
  readonly rootUri: string | null;
}

/** Reads what the editor says of itself; what it leaves out, it cannot do. */
export function clientOf({ capabilities, rootUri, locale }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    followsLinks: textDocument?.definition?.linkSupport === true,
    ...ofDiagnostics(textDocument),
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    multilineTokens: textDocument?.semanticTokens?.multilineTokenSupport === true,
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    showsLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    showsDisabled: textDocument?.codeAction?.disabledSupport === true,
    answersFolders: workspace?.workspaceFolders === true,
    ...spoken(locale),
    rootUri: rootUri ?? null,
  };
}

/** "zh-cn" and "zh-Hant-TW" are Chinese; whoever reads another language has English. */
function spoken(locale: string | undefined): Pick<Client, 'language' | 'words'> {
  const language = !locale ? null : /^zh\b/i.test(locale) ? 'zh' : 'en';
  return { language, words: serverWords[language ?? 'en'] };
}

/** Said once for diagnostics that are pulled and once for those that are sent; one is enough. */
function ofDiagnostics(textDocument: InitializeParams['capabilities']['textDocument']) {
  const said = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    showsRelated: said.some((each) => each?.relatedInformation === true),
    showsCodePage: said.some((each) => each?.codeDescriptionSupport === true),
  };
}
