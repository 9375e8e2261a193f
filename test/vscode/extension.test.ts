/** The suite of the extension host, each of its tests reported as one here. */
import { expect, test } from 'vitest';
import { type Outcome, runSuiteInHost } from './host/inHost';

const outcomes = await runSuiteInHost().catch((error: Error): Outcome[] => [
  { title: 'the extension host runs', error: error.message },
]);

for (const { title, error } of outcomes) {
  test(title, () => {
    if (error) expect.fail(error);
  });
}
