import { repository } from '../../../package.json';
import type { Language } from '../markdown/words';
import type { Code } from '../rules/finding';

/** Address of the page that says in a language what a code means and how to silence it. */
export const codePage = (code: Code, language: Language): string =>
  `${repository.url.replace(/\.git$/, '')}/blob/main/docs/codes/${language === 'zh' ? 'zh/' : ''}${code}.md`;
