import {
  CancellationTokenSource,
  l10n,
  type QuickPick,
  type QuickPickItem,
  type TextEditor,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FoundLaw, type LawQuery, SEARCH_LAW } from '../../server/src/features/clientProtocol';
import { type LawBeside, lawBeside } from './lawBeside';

/** A provision that somebody chooses from those that the words typed may mean; undefined where none was chosen. */
export async function pickLaw(client: BaseLanguageClient, editor: TextEditor): Promise<FoundLaw | undefined> {
  const pick = window.createQuickPick<LawItem>();
  const beside = lawBeside(editor);
  pick.title = l10n.t('Insert from the law');
  pick.placeholder = l10n.t('Number, crime, name or words of the law: 285(3), fraud, guiding case 97');
  // The server's order, the likeliest first; not yet in the types, and where it is not known the labels decide.
  Object.assign(pick, { sortByLabel: false });
  // The law beside may take the focus for a moment.
  pick.ignoreFocusOut = true;
  const search = searching(client, editor, pick);
  const chosen = new Promise<FoundLaw | undefined>((done) => {
    pick.onDidAccept(() => {
      done(pick.selectedItems[0]?.found);
      pick.hide();
    });
    pick.onDidHide(() => done(undefined));
  });
  pick.onDidChangeValue(search.soon);
  pick.onDidChangeActive(([item]) => item && show(beside, item));
  search.now();
  pick.show();
  const found = await chosen;
  search.dispose();
  pick.dispose();
  await beside.close();
  return found;
}

interface LawItem extends QuickPickItem {
  readonly found: FoundLaw;
}

const show = (beside: LawBeside, { found: { place } }: LawItem): void => {
  if (place) beside.show(place);
};

/** Asks the server for what the words mean, when somebody stops typing; an answer that comes too late is dropped. */
function searching(
  client: BaseLanguageClient,
  { document, selection }: TextEditor,
  pick: QuickPick<LawItem>,
) {
  let asked = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = async () => {
    asked.cancel();
    const own = new CancellationTokenSource();
    asked = own;
    const query: LawQuery = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: selection.active,
      query: pick.value,
    };
    pick.busy = true;
    try {
      const found = await client.sendRequest<FoundLaw[]>(SEARCH_LAW, query, own.token);
      if (!own.token.isCancellationRequested) pick.items = found.map(itemOf);
    } catch (why) {
      if (!own.token.isCancellationRequested) client.warn(l10n.t('The law was not searched'), why, false);
    } finally {
      if (asked === own) pick.busy = false;
    }
  };
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE_MS);
    },
    dispose: () => {
      clearTimeout(timer);
      asked.cancel();
    },
  };
}

const PAUSE_MS = 80;

/** The server has compared the words already, in both languages and with the text. */
const itemOf = (found: FoundLaw): LawItem => ({
  label: found.label,
  description: found.caption,
  detail: found.text,
  alwaysShow: true,
  found,
});
