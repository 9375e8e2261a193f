import { Range, TabInputText, type TextEditor, Uri, ViewColumn, window } from 'vscode';
import type { FoundLaw } from '../../server/src/features/clientProtocol';

/** Shows places of the law beside a note while somebody chooses among them. */
export interface LawBeside {
  /** Shows a place once the choice has rested on it for a moment. */
  show(place: NonNullable<FoundLaw['place']>): void;
  /** Closes what was opened, and gives the note the focus again. */
  close(): Promise<void>;
}

export function lawBeside(note: TextEditor): LawBeside {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let showing: Promise<unknown> = Promise.resolve();
  const before = new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs.map(addressOf)));
  const opened = new Set<string>();

  const show = async ({ uri, range: { start, end } }: NonNullable<FoundLaw['place']>) => {
    const address = Uri.parse(uri);
    opened.add(address.toString());
    await window.showTextDocument(address, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
      selection: new Range(start.line, start.character, end.line, end.character),
    });
  };

  return {
    show(place) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The note can be chosen for without a look at the law: a file that does not open is no reason to stop.
        showing = show(place).catch(() => undefined);
      }, REST_MS);
    },
    async close() {
      clearTimeout(timer);
      await showing;
      const tabs = window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter((tab) => opened.has(addressOf(tab)) && !before.has(addressOf(tab)));
      if (tabs.length > 0) await window.tabGroups.close(tabs);
      await window.showTextDocument(note.document, { viewColumn: note.viewColumn ?? ViewColumn.Active });
    },
  };
}

const REST_MS = 150;

const addressOf = ({ input }: { readonly input: unknown }): string =>
  input instanceof TabInputText ? input.uri.toString() : '';
