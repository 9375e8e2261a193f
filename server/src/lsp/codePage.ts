import { repository } from '../../../package.json';
import type { Code } from '../rules/finding';

/** Address of the page that says what a code means and how to silence it. */
export const codePage = (code: Code): string =>
  `${repository.url.replace(/\.git$/, '')}/blob/main/docs/codes/${code}.md`;
