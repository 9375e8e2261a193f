import { commands, l10n, ProgressLocation, window } from 'vscode';
import {
  type BaseLanguageClient,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import { CHECK_WORKSPACE, type WorkspaceCheck } from '../../server/src/features/clientProtocol';
import { longRequest } from './longRequest';

/** Holds all notes of the workspace against the law, and says how many findings there are. */
export async function checkWorkspace(client: BaseLanguageClient): Promise<WorkspaceCheck | null> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Statute Lens checks the notes of this workspace'),
    cancellable: true,
  };
  const failed = l10n.t('The notes could not be checked. The log of Statute Lens says why.');
  try {
    const [counts, isCancelled] = await window.withProgress(options, async (progress, token) => {
      let shown = 0;
      const tell = ({ percentage = 0, message = '' }: WorkDoneProgressReport) => {
        progress.report({ message, increment: percentage - shown });
        shown = percentage;
      };
      const answer = await longRequest<WorkspaceCheck | null>(client, CHECK_WORKSPACE, {}, token, tell);
      return [answer, token.isCancellationRequested];
    });
    // It was asked for, so its outcome is told; not waited for, since it may stay on the screen.
    if (counts) void tellOutcome(counts);
    else if (!isCancelled) void window.showErrorMessage(failed);
    return counts;
  } catch (why) {
    if (!(why instanceof ResponseError && why.code === LSPErrorCodes.RequestCancelled)) {
      client.warn(l10n.t('The workspace was not checked'), why);
      void window.showErrorMessage(failed);
    }
    return null;
  }
}

async function tellOutcome(counts: WorkspaceCheck): Promise<void> {
  const problems = l10n.t('Show Problems');
  const offered = counts.flagged > 0 ? [problems] : [];
  if ((await window.showInformationMessage(outcomeWords(counts), ...offered)) === problems)
    await commands.executeCommand('workbench.actions.view.problems');
}

/** "Not checked" must never read as "right", nor may what was left out go unsaid. */
function outcomeWords({ read, tooLong, capped, citations, notChecked, flagged }: WorkspaceCheck): string {
  return [
    l10n.t('Notes: {0}, citations: {1}, findings: {2}.', read - tooLong, citations, flagged),
    ...(notChecked > 0 ? [l10n.t('Not checked, and may be wrong: {0}.', notChecked)] : []),
    ...(tooLong > 0 ? [l10n.t('Too long, and not read: {0}.', tooLong)] : []),
    ...(capped ? [l10n.t('There are more notes; only the first {0} were read.', read)] : []),
  ].join(' ');
}
