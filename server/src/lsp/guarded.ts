import type { CancellationToken } from 'vscode-languageserver/node';
import type { Desk } from './desk';

/**
 * A handler that always answers: with `empty` where the request was cancelled or something went wrong, which
 * then stands in the log. An editor would show an error to people who have only moved the mouse.
 */
export const guarded =
  <Params, Answer>(
    { connection }: Pick<Desk, 'connection'>,
    empty: () => Answer,
    answer: (params: Params, token: CancellationToken) => Promise<Answer | undefined>,
  ) =>
  async (params: Params, token: CancellationToken): Promise<Answer> => {
    if (token.isCancellationRequested) return empty();
    try {
      const found = await answer(params, token);
      return found === undefined || token.isCancellationRequested ? empty() : found;
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return empty();
    }
  };

/** The empty answer of requests that are answered with a list. */
export const none = <Item>(): Item[] => [];
