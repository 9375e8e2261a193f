import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { definitionsAt, highlightsAt, hoverAt, hoverNow, referencesAt, type Target } from './editor';
import { running } from './extension';
import { openNote } from './note';

const english = [
  'Providing programs for intrusion is punished under Article 285(3) of the Criminal Law.',
  'Article 3(1)(5) of the 2011 Interpretation sets illegal gains at 5,000 yuan or more.',
  'Again, Article 285(3) of the Criminal Law.',
  'Nobody quotes anything here.',
].join('\n\n');

const chinese = '根据《刑法》第二百八十五条第三款，提供侵入计算机信息系统程序的，予以处罚。';

describe('reading a note', () => {
  before(running);

  it('shows the cited item on hover', async () => {
    const hover = await hoverAt(await openNote(english), 'Article 3(1)(5)');
    assert.match(hover, /5,000 yuan/);
    assert.match(hover, /法释〔2011〕19号/);
  });

  it('shows the cited paragraph on hover, in a Chinese note', async () => {
    const hover = await hoverAt(await openNote(chinese), '第二百八十五条第三款');
    assert.match(hover, /285/);
  });

  it('uses no HTML and no command links', async () => {
    const hover = await hoverAt(await openNote(english), 'Article 285(3)');
    assert.doesNotMatch(hover, /<[a-z]|\]\(command:/i);
  });

  it('shows nothing on words that cite nothing', async () => {
    const note = await openNote(english);
    await hoverAt(note, 'Article 3(1)(5)');
    assert.equal(await hoverNow(note, 'Nobody quotes'), '');
  });

  it('jumps to the very item', async () => {
    const [target] = await definitionsAt(await openNote(english), 'Article 3(1)(5)');
    assert.ok(target);
    assert.ok(target.uri.path.endsWith('/interp-2011-computer-system-security.md'));
    const { heading, line } = await placeOf(target);
    assert.equal(heading, 'Article 3');
    assert.match(line, /^5\. .*5,000 yuan/);
  });

  it('jumps to the very paragraph, from a Chinese note', async () => {
    const [target] = await definitionsAt(await openNote(chinese), '第二百八十五条第三款');
    assert.ok(target);
    assert.ok(target.uri.path.endsWith('/criminal-law.md'));
    const { heading, line } = await placeOf(target);
    assert.equal(heading, 'Article 285');
    assert.match(line, /programs or tools/);
  });

  it('finds all references in the workspace, and the sample memo among them', async () => {
    const note = await openNote(english);
    const references = await referencesAt(note, 'Article 285(3)');
    const here = references.filter(({ uri }) => uri.path === note.uri.path);
    assert.deepEqual(
      here.map(({ line }) => line),
      [0, 4],
    );
    assert.ok(references.some(({ uri }) => uri.path.endsWith('/vpn-prosecutions.md')));
  });

  it('finds the notes from the law', async () => {
    const note = await openNote(english);
    const [item] = await definitionsAt(note, 'Article 3(1)(5)');
    assert.ok(item);
    const law = await vscode.workspace.openTextDocument(item.uri);
    const references = await referencesAt(law, law.lineAt(item.line).text.slice(0, 20));
    assert.ok(references.some(({ uri }) => uri.path === note.uri.path));
  });

  it('marks the citations of the same provision', async () => {
    const marks = await highlightsAt(await openNote(english), 'Article 285(3)');
    assert.equal(marks.filter((mark) => mark.includes('285(3)')).length, 2);
  });
});

/** The line a jump leads to, and the article that it belongs to. */
async function placeOf({ uri, line }: Target): Promise<{ heading: string; line: string }> {
  const lines = (await vscode.workspace.openTextDocument(uri)).getText().split('\n');
  const heading = lines.slice(0, line + 1).findLast((text) => /^#+ Article/.test(text));
  return { heading: heading?.replace(/^#+ /, '') ?? '', line: lines[line] ?? '' };
}
