import * as assert from 'node:assert/strict';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { findingOf } from './editor';
import { running, statuteLens } from './extension';
import { openNote, until } from './note';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

describe('the first minutes', () => {
  before(running);

  it('have a walkthrough of four steps, each with a picture that is there', async () => {
    const [walkthrough]: { steps: Step[] }[] = statuteLens().packageJSON.contributes.walkthroughs;
    assert.equal(walkthrough?.steps.length, 4);
    for (const { id, title, media } of walkthrough.steps) {
      const picture = vscode.Uri.joinPath(statuteLens().extensionUri, media.svg);
      const svg = Buffer.from(await vscode.workspace.fs.readFile(picture)).toString();
      assert.match(svg, /^<svg /, id);
      assert.doesNotMatch(`${title}${media.altText}`, /^$|%/, id);
    }
  });

  it('are ticked off by commands and settings that exist', async () => {
    const { walkthroughs, configuration } = statuteLens().packageJSON.contributes;
    const settings = configuration.flatMap((group: { properties: object }) => Object.keys(group.properties));
    const known = [...(await vscode.commands.getCommands()), ...settings];
    const steps: Step[] = walkthroughs[0].steps;
    for (const event of steps.flatMap(({ completionEvents }) => completionEvents)) {
      const [, what = ''] = /^(?:onCommand|onSettingChanged):(.*)$/.exec(event) ?? [];
      assert.ok(known.includes(what), event);
    }
  });

  it('have sample notes with misquotes, which open beside the files of the workspace', async () => {
    const before = vscode.workspace.textDocuments.length;
    await vscode.commands.executeCommand('statuteLens.openSamples');
    const samples = vscode.workspace.textDocuments.slice(before);
    assert.equal(samples.length, 2);
    for (const { isUntitled, languageId } of samples) assert.ok(isUntitled && languageId === 'markdown');
    const front = vscode.window.activeTextEditor?.document;
    assert.ok(front && samples.includes(front));
    await findingOf(front, 'threshold-mismatch');
  });
});

describe('a report of a problem', () => {
  const secret = '/nowhere/Zhang San/Acme v. Li';

  it('holds versions, settings and the log, and nothing of its reader', async () => {
    const lens = await running();
    await openNote('The note of Zhang San: Article 285(3) of the Criminal Law.\n');
    const settings = vscode.workspace.getConfiguration('statuteLens');
    const { Workspace } = vscode.ConfigurationTarget;
    await settings.update('asOf', secret, Workspace);
    await settings.update('language', 'en', Workspace);
    try {
      const report = await until('the log tells of the setting', async () => {
        await vscode.commands.executeCommand('statuteLens.reportProblem');
        const document = vscode.window.activeTextEditor?.document;
        return document?.getText().includes('warn: statuteLens.asOf: ') && document;
      });
      const text = report.getText();
      assert.ok(report.isUntitled && report.languageId === 'markdown');
      assert.ok(text.includes(`Statute Lens ${statuteLens().packageJSON.version}`));
      assert.ok(text.includes(`VS Code ${vscode.version}`));
      assert.match(text, /Law: \d+ instruments with their text/);
      assert.match(text, /"statuteLens\.asOf": "set"/);
      assert.match(text, /"statuteLens\.language": "en"/);
      assert.doesNotMatch(text, /Zhang|Acme|nowhere|285|127\.0\.0\.1/);
      const folders = vscode.workspace.workspaceFolders ?? [];
      for (const path of [homedir(), statuteLens().extensionPath, ...folders.map(({ uri }) => uri.path)])
        assert.ok(!text.includes(path), path);
    } finally {
      await settings.update('asOf', undefined, Workspace);
      await settings.update('language', undefined, Workspace);
    }
    assert.ok(lens.client.isRunning());
  });
});
