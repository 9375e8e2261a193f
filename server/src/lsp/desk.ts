import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client';
import type { Ground } from './ground';
import type { LawSource } from './lawSource';
import type { Notes } from './notes';
import type { SettingsSource } from './settingsSource';

/** What lies at hand when a request is answered. */
export interface Desk {
  readonly connection: Connection;
  readonly client: Client;
  readonly ground: Ground;
  readonly documents: TextDocuments<TextDocument>;
  readonly law: LawSource;
  readonly settings: SettingsSource;
  readonly notes: Notes;
}
