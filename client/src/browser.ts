/** The extension in a browser, where no machine stands behind the workspace. */
import type { ExtensionContext } from 'vscode';
import { type StatuteLens, startLens } from './extension';
import { fetchReader } from './fetchReader';
import { workerClient } from './workerClient';

export const activate = (context: ExtensionContext): StatuteLens =>
  startLens(context, {
    clientOf: workerClient(context.extensionUri),
    loadReader: fetchReader(context.extensionUri),
  });

export { deactivate } from './extension';
