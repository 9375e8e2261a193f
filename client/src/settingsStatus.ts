import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SETTINGS_PROBLEMS, type SettingsProblems } from '../../server/src/features/clientProtocol';

/** An entry in the language status of Markdown editors for as long as settings are wrong; nothing pops up. */
export function followSettings(client: Pick<BaseLanguageClient, 'onNotification'>): Disposable[] {
  let item: LanguageStatusItem | undefined;
  const hide = () => {
    item?.dispose();
    item = undefined;
  };
  return [
    client.onNotification(SETTINGS_PROBLEMS, ({ problems }: SettingsProblems) => {
      if (problems.length === 0) return hide();
      item ??= languages.createLanguageStatusItem('statuteLens.settings', { language: 'markdown' });
      show(item, problems.length);
    }),
    { dispose: hide },
  ];
}

function show(item: LanguageStatusItem, count: number): void {
  item.name = l10n.t('Statute Lens settings');
  item.severity = LanguageStatusSeverity.Warning;
  item.text = count === 1 ? l10n.t('1 setting is wrong') : l10n.t('{0} settings are wrong', count);
  // Not the problems themselves: they quote the settings, and a link in these would be one here.
  item.detail = l10n.t('the defaults are used; the log says more');
  item.command = {
    title: l10n.t('Settings'),
    command: 'workbench.action.openSettings',
    arguments: ['@ext:statute-lens.statute-lens'],
  };
}
