import type { Connection } from 'vscode-languageserver/node';
import { SETTINGS_PROBLEMS, type SettingsProblems } from '../features/clientProtocol';
import type { Client } from './client';
import { readSettings, type Settings } from './settings';

/** The settings of the editor, read when they are first needed and again after a change. */
export interface SettingsSource {
  /** Goes up by one with each change. */
  readonly version: number;
  /** The settings for a note or a folder. Never rejects. */
  of(uri: string): Promise<Settings>;
  /** To be told of a change; with the settings themselves from editors that cannot be asked. */
  changed(given: unknown): void;
}

/** Asks the editor for its settings, one time for each address; `initial` serves where it cannot be asked. */
export function settingsOf(connection: Connection, client: Client, initial: unknown): SettingsSource {
  const complained = new Set<string>();
  let sent = sectionOf(initial);
  let version = 0;
  let read = new Map<string, Promise<Settings>>();

  const ask = async (uri: string): Promise<unknown> => {
    if (!client.answersConfiguration) return sent;
    return connection.workspace
      .getConfiguration({ scopeUri: uri, section: 'statuteLens' })
      .catch((why) => complain(client.words.noSettings(String(why))));
  };
  const complain = (complaint: string): undefined => {
    // The same setting holds for many notes; it is wrong once.
    if (complained.has(complaint)) return;
    connection.console.warn(complaint);
    complained.add(complaint);
    tell();
  };
  const tell = () => {
    const now: SettingsProblems = { problems: [...complained] };
    connection.sendNotification(SETTINGS_PROBLEMS, now).catch(() => undefined);
  };

  return {
    get version() {
      return version;
    },
    of(uri) {
      const known = read.get(uri);
      if (known) return known;
      const reading = ask(uri).then((given) => {
        const { settings, complaints } = readSettings(given, client.words);
        complaints.forEach(complain);
        return settings;
      });
      read.set(uri, reading);
      return reading;
    },
    changed(given) {
      sent = sectionOf(given) ?? sent;
      version += 1;
      read = new Map();
      if (complained.size === 0) return;
      complained.clear();
      tell();
    },
  };
}

/** Editors send their settings with or without the name of the section around them. */
function sectionOf(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return undefined;
  return 'statuteLens' in given ? given.statuteLens : given;
}
