import type { BaseLanguageClient } from 'vscode-languageclient';

/** Keeps the library from forcing a popup when a start fails: the status item tells of it. */
export function quiet<Client extends BaseLanguageClient>(client: Client): Client {
  const { error } = client;
  client.error = (message, data) => error.call(client, message, data, false);
  return client;
}
