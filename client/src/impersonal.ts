/**
 * A message of the log as it may be shown to others: without paths, addresses, file names and quoted words, which
 * may be a note's. Of the lines below the first only those of a stack stay, with the places in our own bundles.
 */
export function impersonal(message: string): string {
  const [first = '', ...rest] = message.split(/\r?\n/);
  const stack = rest.flatMap((line) => stackLine(line) ?? []);
  return [sentence(first.slice(0, LONGEST_READ)), ...stack].map((line) => line.slice(0, LONGEST)).join('\n');
}

const LONGEST = 300;
const LONGEST_READ = 2000;

const QUOTED =
  /"[^"]*"?|“[^”]*”?|‘[^’]*’?|《[^》]*》?|「[^」]*」?|`[^`]*`?|(?<![\p{L}\p{N}])'(?:[^']|(?<=\p{L})'(?=\p{L}))*'?/gu;
/** A path runs on over blanks: to a colon that something follows, else to the end. */
const PATH = /(?<![\p{L}\p{N}.*])(?:[a-z]:[\\/]|\\\\|~?\/(?!\d))(?:.*?)(?=(?::\d+)?:\s|(?::\d+)?：|$)/giu;
const ADDRESS = /(?<![\w.-])(?!node:)[a-z][a-z0-9+-]+:(?=\S)\S*/g;
/** What has a slash in it and is no name of a request, or ends as files do. */
const PART_OF_PATH =
  /(?!(?:textDocument|workspace|window|statuteLens)\/\w+(?:\/\w+)?\b)(?:(?<=^|\s)\S*[\\/]\S*|\S+\.(?:md|markdown|txt|docx|xml)\b)/gi;

const sentence = (words: string): string =>
  words.replace(QUOTED, '“…”').replace(ADDRESS, '…').replace(PATH, '…').replace(PART_OF_PATH, '…');

/** "at read (dist/server.js:1:2345)"; a place outside of the bundles is left out. */
function stackLine(line: string): string | undefined {
  const [, where] = /^\s+at (.*)$/.exec(line) ?? [];
  if (where === undefined) return undefined;
  const name = /^(?:async )?[\w$.<>]+(?: \[as \w+\])?(?= \()/.exec(where)?.[0];
  const place = /\b(?:dist[\\/](?:web[\\/])?\w+\.js|node:[\w/]+):\d+:\d+/.exec(where)?.[0];
  return `  at ${[name, place && (name ? `(${place})` : place)].filter(Boolean).join(' ') || '…'}`;
}
