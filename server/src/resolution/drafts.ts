import type { Name } from '../citation/mention';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { isEnacted } from './bindingWords';
import type { NoteContext } from './context';
import { isBareGenus } from './genus';
import { only } from './only';

/** "the draft", "the 2021 draft": the one that was named, or that of the law which was. */
export function draftMeant(law: Law, context: NoteContext): Instrument | undefined {
  const named = context.nearest(false, () => true);
  return named && only(law.drafts.filter(({ id, ended }) => id === named.id || ended?.by === named.id));
}

/** "the Regulations as adopted", "the enacted Regulations": what became of the one draft that the note names. */
export function enactedMeant(
  law: Law,
  context: NoteContext,
  name: Name | null,
  text: string,
): Instrument | undefined {
  if (!name || !isBareGenus(name.words) || !isEnacted(text, name)) return undefined;
  const draft = only(context.counts.all(({ status }) => status === 'draft'));
  return law.instruments.get(draft?.ended?.by ?? '');
}

/** Whether a name speaks of a draft. */
export const isOfDraft = (name: Name | null): boolean =>
  name?.kind === 'same' && /\bdraft\b/i.test(name.words);
