import type { Language } from '../markdown/words';
import type { Desk } from './desk';

/** The language in which a file of the law is shown: the one that is set, else that of the editor. */
export async function spokenAt({ settings, client }: Desk, uri: string): Promise<Language> {
  const { language } = await settings.of(uri);
  return language === 'auto' ? (client.language ?? 'en') : language;
}
