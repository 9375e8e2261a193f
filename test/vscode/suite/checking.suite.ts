import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, findingOf, findingsIn, fixesAt } from './editor';
import { running } from './extension';
import { openNote, rangeOf, until } from './note';

const right = 'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.';
const wrong = right.replace('5,000', '50,000');
const silence = '<!-- statute-lens-disable-next-line threshold-mismatch -->';

/** A second citation that is wrong too: once it is flagged, the server has read all of the note. */
const alsoWrong = 'Article 12(1)(4) of the 2019 Interpretation sets illegal gains at 90,000 yuan or more.';

describe('checking a note', () => {
  before(running);

  it('flags a number that is not the one in the law', async () => {
    const note = await openNote(`${wrong}\n`);
    const finding = await findingOf(note, 'threshold-mismatch');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(note.getText(finding.range), /50,000/);
    assert.match(finding.message, /5,000/);
  });

  it('names the place in the law, and the page of the code', async () => {
    const finding = await findingOf(await openNote(`${wrong}\n`), 'threshold-mismatch');
    const law = finding.relatedInformation?.[0]?.location.uri.path ?? '';
    assert.ok(law.endsWith('/interp-2011-computer-system-security.md'), `${law} is the law`);
    assert.ok(typeof finding.code === 'object' && /threshold-mismatch/.test(finding.code.target.toString()));
  });

  it('offers a fix, and is content once it is applied', async () => {
    const note = await openNote(`${wrong}\n`);
    const finding = await findingOf(note, 'threshold-mismatch');
    const fix = await until('a fix is offered', async () => {
      const fixes = await fixesAt(note, finding.range);
      return fixes.find(({ edit }) => edit?.get(note.uri).some(({ newText }) => newText.includes('5,000')));
    });
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(note.getText(), `${right}\n`);
    await until('the finding is gone', () => findingsIn(note).length === 0);
  });

  it('follows the typing', async () => {
    const note = await openNote(`${right}\n\n${alsoWrong}\n`);
    await findingOf(note, 'threshold-mismatch');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(note.uri, rangeOf(note, '5,000'), '7,000');
    await vscode.workspace.applyEdit(edit);
    await until('both are flagged', () => thresholds(note).length === 2);
  });

  it('is silenced by a comment, for the next line only', async () => {
    const note = await openNote(`${silence}\n${wrong}\n\n${alsoWrong}\n`);
    await findingOf(note, 'threshold-mismatch');
    assert.deepEqual(
      thresholds(note).map(({ range }) => range.start.line),
      [3],
    );
  });

  it('is silenced by the setting', async () => {
    const settings = vscode.workspace.getConfiguration('statuteLens');
    const note = await openNote(`${wrong}\n`);
    await findingOf(note, 'threshold-mismatch');
    await settings.update('rules', { 'threshold-mismatch': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await until('the finding is gone', () => thresholds(note).length === 0);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await findingOf(note, 'threshold-mismatch');
  });

  it('knows which provisions there are, in a Chinese note', async () => {
    const note = await openNote('《刑法》第二百八十五条第九款规定了另一种情形。\n');
    const finding = await findingOf(note, 'unknown-provision');
    assert.match(note.getText(finding.range), /第二百八十五条第九款|第九款/);
  });
});

const thresholds = (note: vscode.TextDocument): vscode.Diagnostic[] =>
  findingsIn(note).filter((finding) => codeOf(finding) === 'threshold-mismatch');
