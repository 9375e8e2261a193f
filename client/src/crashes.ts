import { l10n } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const MAX_RESTARTS = 5;
const WINDOW_MS = 3 * 60 * 1000;
/** A single broken message is survivable; a stream that stays broken is not. */
const MAX_STREAM_ERRORS = 3;

/** How the server ended: it comes back by itself, or it stays away until someone asks for it. */
export type Crash = 'restarting' | 'given up';

/**
 * Restarts a server that ended unasked, up to five times in three minutes, so that a note on which it
 * always fails does not keep it spinning. `tell` learns of each end; nothing is shown in a popup.
 */
export function restartQuietly(tell: (crash: Crash) => void): ErrorHandler {
  let ends: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= MAX_STREAM_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const now = Date.now();
      ends = [...ends.filter((end) => now - end < WINDOW_MS), now];
      if (ends.length <= MAX_RESTARTS) {
        tell('restarting');
        return { action: CloseAction.Restart, handled: true };
      }
      // Whoever restarts it by hand starts counting anew.
      ends = [];
      tell('given up');
      return {
        action: CloseAction.DoNotRestart,
        handled: true,
        message: l10n.t(
          'The Statute Lens server ended {0} times in three minutes and was not started again.',
          MAX_RESTARTS + 1,
        ),
      };
    },
  };
}
