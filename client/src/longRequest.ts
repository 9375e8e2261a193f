import type { CancellationToken } from 'vscode';
import {
  type BaseLanguageClient,
  WorkDoneProgress,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';

let asked = 0;

/** Asks the server for something that takes its time; `tell` learns how far it has come. */
export async function longRequest<Answer>(
  client: BaseLanguageClient,
  method: string,
  params: object,
  token: CancellationToken,
  tell: (report: WorkDoneProgressReport) => void,
): Promise<Answer> {
  const workDoneToken = `statuteLens-${++asked}`;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind === 'report') tell(value);
  });
  try {
    return await client.sendRequest<Answer>(method, { ...params, workDoneToken }, token);
  } finally {
    listening.dispose();
  }
}
