/** How much two texts share at their beginnings; by stretches first, which the machine compares at once. */
export function sharedPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at + STRETCH <= length && a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)) at += STRETCH;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How much two texts share at their ends, what they share at their beginnings left out. */
export function sharedSuffix(a: string, b: string, prefix: number): number {
  const length = Math.min(a.length, b.length) - prefix;
  const same = (from: number, to: number) =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  let count = 0;
  while (count + STRETCH <= length && same(count, count + STRETCH)) count += STRETCH;
  while (count < length && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}
const STRETCH = 2048;
