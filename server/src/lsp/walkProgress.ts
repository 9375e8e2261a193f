import type { Connection, ProgressToken } from 'vscode-languageserver/node';
import type { Walk } from '../features/clientProtocol';

const BETWEEN_MS = 100;

/** Tells an editor that wants to know how far a walk through the workspace has come, ten times a second at most. */
export function progressOf(connection: Connection, token: ProgressToken | undefined) {
  const reporter = connection.window.attachWorkDoneProgress(token);
  let walk: Walk = { read: 0, of: 0, tooLong: 0, capped: false };
  let told = 0;
  reporter.begin('Statute Lens', 0);
  return {
    tell(now: Walk): void {
      walk = now;
      if (Date.now() - told < BETWEEN_MS) return;
      told = Date.now();
      const { read, of } = now;
      reporter.report(of === 0 ? 0 : Math.floor((100 * read) / of), `${read} / ${of}`);
    },
    end: () => reporter.done(),
    /** How far it came. */
    last: (): Walk => walk,
  };
}
