/**
 * The words of a file: UTF-8, UTF-16 with its mark, else GB 18030, in which older collections of Chinese law are.
 *
 * @param cut whether the bytes may end within a letter
 */
export function decoded(bytes: Uint8Array, cut = false): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
