import { type Extension, env, l10n, UIKind, version, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ABOUT, type About } from '../../server/src/features/clientProtocol';
import { changedSettings, type DeclaredSetting } from './changedSettings';
import type { RecentLog } from './recentLog';

/** What a report is made of. */
export interface Reported {
  readonly extension: Extension<unknown>;
  readonly client: Pick<BaseLanguageClient, 'isRunning' | 'sendRequest'>;
  readonly log: RecentLog;
}

/**
 * Opens a report as an untitled document, for its reader to complete and to send. It holds versions, settings and
 * the last lines of the log: no path, no name, no word of a note. Nothing is sent.
 */
export async function reportProblem(reported: Reported): Promise<void> {
  const content = await reportText(reported);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

async function reportText({ extension, client, log }: Reported): Promise<string> {
  const { version: own, repository } = extension.packageJSON;
  const settings = JSON.stringify(settingsOf(extension), null, 2);
  const lines = log.lines();
  return [
    `# ${l10n.t('Statute Lens: report of a problem')}`,
    l10n.t(
      'This report was made on your machine, and nothing has been sent. Read it, delete what others should not see, and send it to {0}.',
      `<${String(repository.url).replace(/\.git$/, '')}/issues>`,
    ),
    `## ${l10n.t('What happened')}`,
    l10n.t('(What did you do, what did you expect, what did you see? Please quote no confidential note.)'),
    `## ${l10n.t('Versions')}`,
    [
      `- Statute Lens ${own}`,
      `- VS Code ${version} (${host()}, ${env.language})`,
      `- ${system()}`,
      `- ${await lawWords(client)}`,
    ].join('\n'),
    `## ${l10n.t('Settings that are not the usual ones')}`,
    fenced('json', settings === '{}' ? l10n.t('(none)') : settings),
    `## ${l10n.t('Last lines of the log')}`,
    fenced('text', lines.length === 0 ? l10n.t('(none)') : lines.join('\n')),
    '',
  ].join('\n\n');
}

const fenced = (language: string, text: string): string => `\`\`\`\`${language}\n${text}\n\`\`\`\``;

const REMOTES: ReadonlySet<string> = new Set(['ssh-remote', 'wsl', 'dev-container', 'codespaces', 'tunnel']);

/** Where VS Code runs. A remote may be called by the name of a machine: only its kind is told. */
function host(): string {
  const kind = env.uiKind === UIKind.Web ? 'web' : 'desktop';
  const { remoteName } = env;
  if (remoteName === undefined) return kind;
  return `${kind}, ${REMOTES.has(remoteName) ? remoteName : 'remote'}`;
}

/** The system that the extension runs on; a browser tells nothing of it. */
function system(): string {
  if (typeof process === 'undefined' || !process.version) return l10n.t('Extension host in a browser');
  return `${process.platform} ${process.arch}, Node ${process.version}`;
}

function settingsOf({ packageJSON }: Extension<unknown>): Record<string, unknown> {
  const groups: { properties: Record<string, DeclaredSetting> }[] = packageJSON.contributes.configuration;
  const declared = Object.assign({}, ...groups.map(({ properties }) => properties));
  const configuration = workspace.getConfiguration();
  return changedSettings(declared, (name) => configuration.get(name));
}

async function lawWords(client: Reported['client']): Promise<string> {
  const about = client.isRunning()
    ? await client.sendRequest<About>(ABOUT, {}).catch(() => undefined)
    : undefined;
  if (!about) return l10n.t('The server does not answer.');
  return l10n.t(
    'Law: {0} instruments with their text, {1} by name; last checked {2}',
    about.texts,
    about.names,
    about.checked,
  );
}
