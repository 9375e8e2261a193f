import { commands, type Disposable, type Location, Position, Uri } from 'vscode';
import { SHOW_REFERENCES } from '../../server/src/features/clientProtocol';

/** The command of the lenses over the law: what cites the article, as the editor shows references. */
export const registerShowReferences = (): Disposable =>
  commands.registerCommand(
    SHOW_REFERENCES,
    async (address: string, at: { line: number; character: number }) => {
      const uri = Uri.parse(address);
      const position = new Position(at.line, at.character);
      const found = await commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        position,
      );
      await commands.executeCommand('editor.action.showReferences', uri, position, found);
    },
  );
