/** The extension under test, as other extensions see it. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StatuteLens } from '../../../client/src/extension';

/** The extension, active or not. */
export function statuteLens(): vscode.Extension<StatuteLens> {
  const extension = vscode.extensions.getExtension<StatuteLens>('statute-lens.statute-lens');
  assert.ok(extension, 'Statute Lens is installed');
  return extension;
}

/** What it exports, once its server answers. */
export async function running(): Promise<StatuteLens> {
  const lens = await statuteLens().activate();
  await lens.ready;
  return lens;
}
