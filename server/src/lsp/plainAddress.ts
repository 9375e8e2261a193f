/** An address without its escapes: editors write the same one in several ways (C:, c%3A). */
export function plainAddress(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
