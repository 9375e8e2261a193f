import type { LogOutputChannel } from 'vscode';
import { impersonal } from './impersonal';

/** The log of the extension, which remembers its last lines. */
export interface RecentLog {
  readonly channel: LogOutputChannel;
  /** The last lines with their levels, the newest at the end, without anything personal. */
  lines(): readonly string[];
}

const MOST_LINES = 60;
/** Of a line with its stack, in letters. */
const LONGEST = 5000;
const KEPT = ['error', 'warn', 'info'] as const;

/** Remembers what is written to a channel, which can itself not be read again. */
export function recentLog(channel: LogOutputChannel): RecentLog {
  const lines: string[] = [];
  const keep = (level: string, message: string) => {
    lines.push(`${level}: ${message.slice(0, LONGEST)}`);
    if (lines.length > MOST_LINES) lines.shift();
  };
  const remembering = Object.fromEntries(
    KEPT.map((level) => [
      level,
      (message: string | Error, ...more: unknown[]) => {
        keep(level, message instanceof Error ? (message.stack ?? message.message) : message);
        channel[level](message as string, ...more);
      },
    ]),
  );
  const kept = new Proxy(channel, {
    get(target, name) {
      if (typeof name === 'string' && name in remembering) return remembering[name];
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
  return { channel: kept, lines: () => lines.map(impersonal) };
}
