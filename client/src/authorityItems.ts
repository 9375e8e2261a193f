import { env, l10n, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Authority, Outcome } from '../../server/src/features/authorities';
import { needsAttention, outcomeWords } from '../../server/src/features/authorityWords';
import type {
  AuthorityPlace,
  ListedAuthority,
  ListedProvision,
} from '../../server/src/features/clientProtocol';
import { withoutControls } from '../../server/src/features/markdownText';

/** A row of the view: an instrument, a provision of it, a place that cites it, or what was left out. */
export type Row =
  | { readonly type: 'authority'; readonly authority: ListedAuthority }
  | { readonly type: 'provision'; readonly authority: ListedAuthority; readonly cited: ListedProvision }
  | { readonly type: 'place'; readonly cited: ListedProvision; readonly place: AuthorityPlace }
  | { readonly type: 'more'; readonly count: number };

/** The rows below a row. */
export function rowsBelow(row: Row): Row[] {
  if (row.type === 'authority')
    return row.authority.provisions.map((cited) => ({ type: 'provision', authority: row.authority, cited }));
  if (row.type !== 'provision') return [];
  const { places, count } = row.cited;
  const rows: Row[] = places.map((place) => ({ type: 'place', cited: row.cited, place }));
  return count > places.length ? [...rows, { type: 'more', count: count - places.length }] : rows;
}

/** A row as VS Code shows it. All of it is words: nothing in it is read as markup. */
export function itemOf(row: Row, notes: readonly string[]): TreeItem {
  if (row.type === 'authority') return authorityItem(row.authority);
  if (row.type === 'provision') return provisionItem(row.authority, row.cited);
  if (row.type === 'place') return placeItem(row.place, notes);
  return new TreeItem(l10n.t('and {0} more places', row.count));
}

/** The name of a note as a reader knows it. */
export const noteName = (uri: string): string =>
  withoutControls(Uri.parse(uri).path.split('/').at(-1) ?? uri);

/** The language that VS Code speaks. */
export const ownLanguage = (): 'en' | 'zh' => (env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

function authorityItem({
  instrument,
  name,
  title,
  number,
  kind,
  provisions,
  law,
}: ListedAuthority): TreeItem {
  const item = new TreeItem(withoutControls(name), TreeItemCollapsibleState.Expanded);
  const count = provisions.reduce((sum, cited) => sum + cited.count, 0);
  const wrong = provisions.filter(({ verdict }) => needsAttention(verdict)).length;
  const facts = [
    ...(wrong > 0 ? [l10n.t('{0} need attention', wrong)] : []),
    ...(number === null || name.includes(number) ? [] : [withoutControls(number)]),
  ];
  item.id = `authority ${instrument ?? name}`;
  item.description = [...times(count), ...facts].join(' · ');
  item.tooltip = withoutControls(title);
  item.iconPath = new ThemeIcon(icons[kind ?? 'law']);
  item.contextValue = law ? 'authority lawAtHand' : 'authority';
  item.accessibilityInformation = { label: [withoutControls(title), timesCited(count), ...facts].join(', ') };
  return item;
}

const icons: Readonly<Record<NonNullable<Authority['kind']>, string>> = {
  law: 'law',
  amendment: 'law',
  interpretation: 'book',
  regulation: 'notebook',
  rule: 'notebook',
  notice: 'notebook',
  catalogue: 'list-unordered',
  draft: 'edit',
  case: 'briefcase',
  judgment: 'briefcase',
};

function provisionItem(authority: ListedAuthority, cited: ListedProvision): TreeItem {
  const { words, verdict, why, count, law } = cited;
  const label = words || l10n.t('as a whole');
  const said = outcomeWords[ownLanguage()][verdict];
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = `provision ${authority.instrument ?? authority.name} ${words}`;
  item.description = [said, ...times(count)].join(' · ');
  item.tooltip = withoutControls(`${said}: ${why}`);
  item.iconPath = outcomeIcon(verdict);
  item.contextValue = law ? 'provision lawAtHand' : 'provision';
  item.accessibilityInformation = {
    label: [label, withoutControls(authority.name), said, timesCited(count), withoutControls(why)].join(', '),
  };
  return item;
}

function placeItem(
  { note, range, line, words, verdict, why }: AuthorityPlace,
  notes: readonly string[],
): TreeItem {
  const uri = Uri.parse(notes[note] ?? '');
  const { start, end } = words.mark;
  // The line stands first: the end of a row is cut off in a narrow side bar.
  const lead = `${[...(notes.length > 1 ? [noteName(uri.toString())] : []), line + 1].join(':')}: `;
  const label = `${lead}${words.text}`;
  const item = new TreeItem({ label, highlights: [[lead.length + start, lead.length + end]] });
  const inLine = l10n.t('line {0}', line + 1);
  const where = notes.length > 1 ? `${noteName(uri.toString())}, ${inLine}` : inLine;
  const said = outcomeWords[ownLanguage()][verdict];
  item.tooltip = withoutControls(`${said}: ${why}`);
  if (verdict !== 'ok') item.iconPath = outcomeIcon(verdict);
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, { selection }] };
  item.accessibilityInformation = { label: [where, words.text, said].join(', ') };
  return item;
}

const timesCited = (count: number): string =>
  count === 1 ? l10n.t('cited once') : l10n.t('cited {0} times', count);

const times = (count: number): string[] => (count === 1 ? [] : [`${count}×`]);

/** Its shape tells the outcome, its colour only helps. */
const outcomeIcon = (outcome: Outcome): ThemeIcon => {
  const [shape, color] = shapes[outcome];
  return new ThemeIcon(shape, new ThemeColor(color));
};

const shapes: Readonly<Record<Outcome, readonly [string, string]>> = {
  ok: ['pass', 'testing.iconPassed'],
  mismatch: ['warning', 'problemsWarningIcon.foreground'],
  'no-such-provision': ['error', 'problemsErrorIcon.foreground'],
  'not-in-force': ['history', 'problemsWarningIcon.foreground'],
  ambiguous: ['question', 'descriptionForeground'],
  'outside-corpus': ['circle-large-outline', 'descriptionForeground'],
};
