import type {
  CompletionList,
  CompletionParams,
  CompletionItem as ProtocolItem,
} from 'vscode-languageserver/node';
import type { Provision } from '../corpus/instrument';
import { complete, mayComplete } from '../features/completion';
import type { CompletionItem, Completions } from '../features/completionItem';
import { OPENING_CHARACTERS } from '../features/completionPlace';
import { provisionCard } from '../features/provisionCard';
import type { Desk } from './desk';
import { guarded } from './guarded';
import { CompletionItemKind, CompletionTriggerKind } from './languageServer';
import type { OpenNote } from './notes';
import { placeInNote } from './place';
import { offsetIn, rangeOf } from './positions';

/** What the server says of itself. */
export const completionProvider = { triggerCharacters: [...OPENING_CHARACTERS], resolveProvider: true };

/** Offers what may be written at the cursor, and shows the law of the item that somebody looks at. */
export function answerCompletion(desk: Desk): void {
  const nothing = () => null;
  desk.connection.onCompletion(
    guarded<CompletionParams, CompletionList | null>(desk, nothing, async (params, token) => {
      const isAsked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      if (!isAsked && !(await mayBegin(desk, params))) return;
      const { uri } = params.textDocument;
      const { defaultInstrument } = await desk.settings.of(uri);
      const place = await placeInNote(desk, params, token);
      if (!place) return;
      const { open, offset } = place;
      const found = complete(open.note, open.law.law, offset, { isAsked, defaultInstrument });
      return found && listOf(found, open, desk.client.showsLabelDetails);
    }),
  );
  desk.connection.onCompletionResolve(async (item) => ({ ...item, ...(await documented(desk, item)) }));
}

/** Most letters are prose, which one look at their line tells: for those no note is read. */
async function mayBegin({ documents, law }: Desk, { textDocument, position }: CompletionParams) {
  const document = documents.get(textDocument.uri);
  const offset = document && offsetIn(document, position);
  if (!document || offset === undefined) return false;
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  return mayComplete(line, (await law.now()).law);
}

/** What an item keeps for the time when its card is asked for. */
interface Kept {
  readonly provision: Provision;
  readonly asOf: string;
  readonly language: 'en' | 'zh';
}

function listOf(found: Completions, { note, document, spoken }: OpenNote, detailed: boolean): CompletionList {
  const range = rangeOf(document, found.replaced);
  const { asOf } = note;
  const itemOf = (each: CompletionItem, i: number): ProtocolItem => ({
    label: each.label,
    ...(detailed && each.of !== '' && { labelDetails: { description: each.of } }),
    detail: each.detail,
    kind: KINDS[each.kind],
    sortText: String(i).padStart(4, '0'),
    filterText: each.filterText,
    textEdit: { range, newText: each.newText },
    ...(i === 0 && { preselect: true }),
    ...(each.provision && { data: { provision: each.provision, asOf, language: spoken } satisfies Kept }),
  });
  return { isIncomplete: found.isIncomplete, items: found.items.map(itemOf) };
}

const KINDS = {
  instrument: CompletionItemKind.Class,
  article: CompletionItemKind.Reference,
  level: CompletionItemKind.Field,
  case: CompletionItemKind.Event,
} as const;

/** The same card as the hover's. */
async function documented(desk: Desk, { data }: ProtocolItem): Promise<Partial<ProtocolItem>> {
  try {
    const { provision, asOf, language } = data as Kept;
    const { law, linkTo } = await desk.law.now();
    const { rendersMarkdown } = desk.client;
    const to = rendersMarkdown ? linkTo : () => undefined;
    const value = provisionCard(provision, { verdict: 'ok' }, { asOf, language }, law, to);
    const kind = rendersMarkdown ? 'markdown' : 'plaintext';
    return value === '' ? {} : { documentation: { kind, value } };
  } catch {
    // An item without a card, or of another server.
    return {};
  }
}
