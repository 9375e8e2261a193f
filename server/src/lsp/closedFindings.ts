import type { Diagnostic } from 'vscode-languageserver/node';
import type { Desk } from './desk';
import { sameFor } from './workspaceNotes';

/** What is wrong in a note: the same object as long as that has not been found anew. */
export interface NoteDiagnostics {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the editor lists of notes that are not open. An open note has its own way to its findings. */
export interface ClosedFindings {
  show(note: NoteDiagnostics): void;
  /** Takes back what is listed of a note, or of all notes in a folder. */
  takeBack(uri: string): void;
  /** Takes back what is listed of any other note; by `sameFor`. */
  keepOnly(notes: ReadonlySet<string>): void;
}

/** Nothing listed yet. */
export function closedFindings({ connection, client, documents }: Desk): ClosedFindings {
  /** What was sent, with its address as it was sent, by `sameFor`. */
  const listed = new Map<string, NoteDiagnostics>();
  const isOpen = (same: string) => documents.keys().some((uri) => sameFor(uri) === same);
  const send = (uri: string, diagnostics: readonly Diagnostic[]) =>
    connection
      .sendDiagnostics({ uri, diagnostics: [...diagnostics] })
      .catch((why) => connection.console.error(client.words.notSent(String(why))));
  const takeBackWhere = (isMeant: (same: string) => boolean) => {
    for (const [same, { uri }] of listed) {
      if (!isMeant(same)) continue;
      listed.delete(same);
      send(uri, []);
    }
  };

  return {
    show(note) {
      const { uri, diagnostics } = note;
      const same = sameFor(uri);
      const before = listed.get(same);
      if (before === note || isOpen(same)) return;
      if (diagnostics.length > 0) listed.set(same, note);
      else listed.delete(same);
      if (diagnostics.length > 0 || before) send(uri, diagnostics);
    },
    takeBack(uri) {
      const same = sameFor(uri);
      takeBackWhere((each) => each === same || each.startsWith(`${same}/`));
    },
    keepOnly: (notes) => takeBackWhere((same) => !notes.has(same)),
  };
}
