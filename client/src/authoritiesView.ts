import { CancellationTokenSource, commands, Disposable, EventEmitter, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  AUTHORITIES,
  type AuthoritiesAnswer,
  type AuthoritiesParams,
  CHANGED,
} from '../../server/src/features/clientProtocol';
import { copyAuthorities, openLaw } from './authorityActions';
import { chooseFilter, type Filter, filtered, filterNames } from './authorityFilters';
import { itemOf, ownLanguage, type Row, rowsBelow } from './authorityItems';
import { longRequest } from './longRequest';
import { noteInFront } from './noteInFront';
import { whenNotesChange } from './whenNotesChange';

const VIEW = 'statuteLens.authorities';

/** How long a note, or the workspace, has to rest before the view follows, in milliseconds. */
const REST = { note: 400, workspace: 1500 };

/** The view *Authorities*: the law that a note or the workspace cites. While it is hidden it asks for nothing. */
export function authoritiesView(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<void>();
  let scope: keyof typeof REST = 'note';
  let filter: Filter = 'all';
  let shown: AuthoritiesAnswer | undefined;
  let isStale = true;
  let resting: NodeJS.Timeout | undefined;
  let asking: CancellationTokenSource | undefined;

  const view = window.createTreeView<Row>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => (row ? rowsBelow(row) : rowsShown()),
      getTreeItem: (row) => itemOf(row, shown?.notes ?? []),
    },
  });

  const authoritiesShown = () => filtered(shown?.authorities ?? [], filter);
  const rowsShown = (): Row[] => authoritiesShown().map((authority) => ({ type: 'authority', authority }));

  const ask = async (params: AuthoritiesParams, own: CancellationTokenSource): Promise<AuthoritiesAnswer> => {
    if (params.note !== null) return client.sendRequest(AUTHORITIES, params, own.token);
    void setContext('reading', true);
    view.message = l10n.t('Reading the notes of the workspace');
    const read = () =>
      longRequest<AuthoritiesAnswer>(client, AUTHORITIES, params, own.token, ({ message = '' }) => {
        view.message = l10n.t('Reading the notes of the workspace: {0}', message);
      });
    return window.withProgress({ location: { viewId: VIEW } }, read);
  };

  const refresh = async (): Promise<void> => {
    clearTimeout(resting);
    isStale = !view.visible;
    if (isStale) return;
    asking?.cancel();
    const own = new CancellationTokenSource();
    asking = own;
    const answer = await answered(own);
    if (asking !== own) return;
    asking = undefined;
    void setContext('reading', false);
    // Whoever follows a citation into the law comes back to the note.
    if (answer.state === 'law' && shown) return;
    shown = own.token.isCancellationRequested ? (shown ?? NOTHING) : answer;
    show();
  };

  const answered = async (own: CancellationTokenSource): Promise<AuthoritiesAnswer> => {
    const note = scope === 'note' ? front.uri : undefined;
    if (scope === 'note' && note === undefined) return { ...NOTHING, state: 'closed' };
    return ask({ note: note?.toString() ?? null, language: ownLanguage() }, own).catch(notToBeHad);
  };

  const notToBeHad = (why: unknown): AuthoritiesAnswer => {
    client.warn(l10n.t('The authorities could not be listed'), why);
    return NOTHING;
  };

  const show = () => {
    const answer = shown ?? NOTHING;
    const rows = rowsShown();
    view.message = [
      ...(scope === 'workspace' ? [l10n.t('All notes of the workspace.')] : []),
      ...(filter === 'all' ? [] : [l10n.t('Shown: {0}.', filterNames()[filter])]),
      ...leftOutWords(answer),
    ].join(' ');
    const empty =
      answer.authorities.length > 0 ? 'filtered' : answer.state === 'read' ? 'none' : answer.state;
    // Before the first answer there is nothing to say.
    void setContext('state', rows.length > 0 ? 'rows' : shown && empty);
    void setContext('scope', scope);
    changed.fire();
  };

  const refreshSoon = (which: keyof typeof REST) => {
    if (which !== scope) return;
    isStale = true;
    clearTimeout(resting);
    if (view.visible) resting = setTimeout(() => void refresh(), REST[which]);
  };
  const turnTo = (now: typeof scope) => {
    scope = now;
    shown = undefined;
    show();
    return refresh();
  };
  const turnFilter = (now: Filter | undefined) => {
    filter = now ?? filter;
    show();
  };

  const front = noteInFront(
    () => (scope === 'note' ? void refresh() : undefined),
    () => refreshSoon('note'),
  );
  show();

  return Disposable.from(
    view,
    changed,
    front,
    view.onDidChangeVisibility(({ visible }) => (visible && isStale ? void refresh() : undefined)),
    whenNotesChange(() => refreshSoon('workspace')),
    client.onNotification(CHANGED, () => refreshSoon(scope)),
    new Disposable(() => clearTimeout(resting)),
    commands.registerCommand(`${VIEW}.showNote`, () => turnTo('note')),
    commands.registerCommand(`${VIEW}.showWorkspace`, () => turnTo('workspace')),
    commands.registerCommand(`${VIEW}.filter`, async () => turnFilter(await chooseFilter(filter))),
    commands.registerCommand(`${VIEW}.showAll`, () => turnFilter('all')),
    commands.registerCommand(`${VIEW}.refresh`, refresh),
    commands.registerCommand(`${VIEW}.stop`, () => asking?.cancel()),
    commands.registerCommand(`${VIEW}.openLaw`, (row?: Row) => openLaw(row ?? view.selection[0])),
    commands.registerCommand(`${VIEW}.copy`, async () => {
      const answer = isStale ? await answered(new CancellationTokenSource()) : (shown ?? NOTHING);
      return copyAuthorities(answer, filtered(answer.authorities, filter));
    }),
  );
}

const setContext = (key: string, value: unknown) =>
  commands.executeCommand('setContext', `${VIEW}.${key}`, value);

const NOTHING: AuthoritiesAnswer = {
  state: 'not read',
  language: 'en',
  notes: [],
  authorities: [],
  walk: null,
};

/** What is not in the list must be said. */
const leftOutWords = ({ walk }: AuthoritiesAnswer): string[] => [
  ...(walk && walk.tooLong > 0 ? [l10n.t('Too long, and not read: {0}.', walk.tooLong)] : []),
  ...(walk?.capped ? [l10n.t('There are more notes; only the first {0} were read.', walk.read)] : []),
];
