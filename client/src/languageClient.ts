import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import type { MakeClient } from './extension';
import { quiet } from './quiet';

/**
 * The client of a server in a process of its own, not yet started. The server may keep what can be lost in the
 * folder that VS Code gives us.
 */
export const languageClient =
  (context: ExtensionContext): MakeClient =>
  (log, errorHandler) => {
    const storage = context.globalStorageUri.fsPath;
    const server = {
      module: context.asAbsolutePath('dist/server.js'),
      transport: TransportKind.ipc,
      args: [`--cache=${storage}`],
    };
    const servers: ServerOptions = {
      run: server,
      debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    };
    const options = clientOptions(log, errorHandler, { storage });
    return quiet(new LanguageClient('statuteLens', 'Statute Lens', servers, options));
  };
