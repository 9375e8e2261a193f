import { l10n, window } from 'vscode';
import type { Authority } from '../../server/src/features/authorities';
import { isNotChecked, needsAttention } from '../../server/src/features/authorityWords';
import type { ListedAuthority } from '../../server/src/features/clientProtocol';

type Kind = Authority['kind'];

/** Which authorities the view shows. */
export type Filter =
  | 'all'
  | 'attention'
  | 'notChecked'
  | 'laws'
  | 'interpretations'
  | 'regulations'
  | 'cases';

const kinds: Partial<Record<Filter, readonly Kind[]>> = {
  laws: ['law', 'amendment'],
  interpretations: ['interpretation'],
  regulations: ['regulation', 'rule', 'notice', 'catalogue', 'draft'],
  cases: ['case', 'judgment'],
};

/** What passes; an authority of which nothing passes is left out. */
export function filtered(
  authorities: readonly ListedAuthority[],
  filter: Filter,
): readonly ListedAuthority[] {
  if (filter === 'all') return authorities;
  const ofKind = kinds[filter];
  if (ofKind) return authorities.filter(({ kind }) => ofKind.includes(kind));
  const passes = filter === 'attention' ? needsAttention : isNotChecked;
  return authorities
    .map((authority) => ({
      ...authority,
      provisions: authority.provisions.filter(({ verdict }) => passes(verdict)),
    }))
    .filter(({ provisions }) => provisions.length > 0);
}

/** Lets the reader choose; undefined where that is left. */
export async function chooseFilter(current: Filter): Promise<Filter | undefined> {
  const names = filterNames();
  const items = Object.entries(names).map(([filter, label]) => ({ filter: filter as Filter, label }));
  const chosen = await window.showQuickPick(
    items.map((item) => ({ ...item, ...(item.filter === current && { description: l10n.t('shown now') }) })),
    { title: l10n.t('Which authorities to show') },
  );
  return chosen?.filter;
}

/** The name of each filter. */
export const filterNames = (): Readonly<Record<Filter, string>> => ({
  all: l10n.t('All'),
  attention: l10n.t('Needs attention'),
  notChecked: l10n.t('Not checked'),
  laws: l10n.t('Laws'),
  interpretations: l10n.t('Judicial interpretations'),
  regulations: l10n.t('Regulations, rules and notices'),
  cases: l10n.t('Cases'),
});
