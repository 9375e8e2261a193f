import { commands, type Disposable, l10n, Position, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { QUOTATION, type Quotation, type QuotationWanted } from '../../server/src/features/clientProtocol';
import { pickLaw } from './pickLaw';

/** The command that writes a provision as a block quote: the one that is cited at the cursor, else one to choose. */
export const registerInsertQuotation = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('statuteLens.insertQuotation', async () => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const quoted = await quotationOf(client, editor);
    if (quoted) return write(editor, quoted);
    const found = await pickLaw(client, editor);
    if (!found) return;
    const chosen = await quotationOf(client, editor, found.provision);
    if (chosen) return write(editor, chosen);
    window.setStatusBarMessage(l10n.t('There is no text of {0} to quote.', found.label), SHOWN_FOR);
  });

const SHOWN_FOR = 6000;

function quotationOf(
  client: BaseLanguageClient,
  { document, selection }: TextEditor,
  provision?: unknown,
): Promise<Quotation | null> {
  const wanted: QuotationWanted = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: selection.active,
    ...(provision !== undefined && { provision }),
  };
  return client.sendRequest<Quotation | null>(QUOTATION, wanted);
}

async function write(editor: TextEditor, { position, newText }: Quotation): Promise<void> {
  await editor.edit((edit) => edit.insert(new Position(position.line, position.character), newText));
}
