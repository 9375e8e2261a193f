import type { Connection } from 'vscode-languageserver/node';
import { NOTE_STATUS, type NoteStatus } from './protocol';

/** Tells the editor what has been counted in a note. */
export function tellStatus(connection: Connection, status: NoteStatus): void {
  connection
    .sendNotification(NOTE_STATUS, status)
    .catch((why) => connection.console.error(`The counts were not told: ${why}`));
}
