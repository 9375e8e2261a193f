import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { running, statuteLens } from './extension';
import { openNote, until } from './note';

describe('activation', () => {
  it('happens when a note is opened', async () => {
    await openNote('# A note\n');
    await until('the extension is active', () => statuteLens().isActive);
    await running();
  });

  it('is allowed in untrusted and in virtual workspaces', () => {
    const { capabilities } = statuteLens().packageJSON;
    assert.ok([true, 'limited'].includes(capabilities.untrustedWorkspaces.supported));
    assert.equal(capabilities.virtualWorkspaces.supported ?? capabilities.virtualWorkspaces, true);
  });

  it('registers every command of the manifest', async () => {
    const declared: { command: string }[] = statuteLens().packageJSON.contributes.commands ?? [];
    const known = await vscode.commands.getCommands(true);
    for (const { command } of declared) assert.ok(known.includes(command), `${command} is registered`);
  });
});
