/** The extension on a machine: on the desktop, and on the host of a remote workspace. Run by `main.ts`. */
import type { ExtensionContext } from 'vscode';
import { type StatuteLens, startLens } from './extension';
import { languageClient } from './languageClient';
import { loadReader } from './loadReader';

export const activate = (context: ExtensionContext): StatuteLens =>
  startLens(context, {
    clientOf: languageClient(context),
    loadReader: loadReader(context.asAbsolutePath('dist')),
  });

export { deactivate } from './extension';
