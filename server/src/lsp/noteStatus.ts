import { NOTE_STATUS, type NoteStatus } from '../features/clientProtocol';
import type { Desk } from './desk';

/** Tells the editor what has been counted in a note. */
export function tellStatus(
  { connection, client }: Pick<Desk, 'connection' | 'client'>,
  status: NoteStatus,
): void {
  connection
    .sendNotification(NOTE_STATUS, status)
    .catch((why) => connection.console.error(client.words.notTold(String(why))));
}
