/** The entry point, dist/extension.js: runs the extension (`node.ts`), which is compiled already if it ran before. */
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { runCompiled } from '../../server/src/disk/compiledCode';
import type { StatuteLens } from './extension';

type Extension = typeof import('./node');
let running: Extension | undefined;

export function activate(context: ExtensionContext): StatuteLens {
  running = runCompiled(join(__dirname, 'client.js'), context.globalStorageUri.fsPath, require) as Extension;
  return running.activate(context);
}

export const deactivate = (): Promise<void> | undefined => running?.deactivate();
