import type { Code } from '../rules/finding';

/** Address of the page that says what a code means and how to silence it. */
export const codePage = (code: Code): string =>
  `https://github.com/statute-lens/statute-lens/blob/main/docs/codes/${code}.md`;
