import type { Diagnostic } from 'vscode-languageserver/node';
import { countsOf } from '../rules/checkNote';
import type { Desk } from './desk';
import { diagnosticsOf } from './diagnostics';
import { guarded, none } from './guarded';
import { CancellationTokenSource } from './languageServer';
import { tellStatus } from './noteStatus';

/** How long typing has to rest, in milliseconds. */
const REST = 150;

/** Sends diagnostics to editors that do not ask for them. Gives what sends those of all open notes anew. */
export function pushDiagnostics(desk: Desk): () => void {
  const { connection, client, documents, notes } = desk;
  const waiting = new Map<string, NodeJS.Timeout>();
  const { token } = new CancellationTokenSource();

  const diagnose = guarded<string, Diagnostic[]>(desk, none, async (uri) => {
    const open = await notes.read(uri, token);
    if (!open) return;
    tellStatus(desk, { uri, ...countsOf(open.note, open.findings()) });
    return diagnosticsOf(desk, open);
  });
  const send = async (uri: string) => {
    const diagnostics = await diagnose(uri, token);
    const version = documents.get(uri)?.version;
    if (version === undefined) return;
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const sendSoon = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void send(uri).catch(told), REST),
    );
  };
  const told = (why: unknown) => connection.console.error(client.words.notSent(String(why)));

  documents.onDidChangeContent(({ document }) => sendSoon(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(told);
  });
  return () => documents.keys().forEach(sendSoon);
}
