/** Folders of packs, as an editor gives them; undefined where it gives none. */
export function packsOf(given: unknown): string[] | undefined {
  const said = given as { statuteLens?: { packs?: unknown }; packs?: unknown } | null | undefined;
  const packs = said?.statuteLens?.packs ?? said?.packs;
  if (!Array.isArray(packs)) return undefined;
  return packs.filter((pack) => typeof pack === 'string' && pack !== '');
}
