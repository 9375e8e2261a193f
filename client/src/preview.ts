import { commands, type Disposable, type Uri, workspace } from 'vscode';
import type { Reader } from './reader';

type Token = ReturnType<Reader>[number];

/** VS Code's Markdown renderer (markdown-it), as far as it is used. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly renderer: {
    rules: Record<string, ((tokens: Token[], index: number) => string) | undefined>;
    render(tokens: readonly Token[], options: unknown, env: unknown): string;
  };
}

interface CoreState {
  readonly src: string;
  readonly tokens: readonly Token[];
}

/** Gives the reader; undefined where it is not there, or not yet. */
export type LoadReader = () => Reader | undefined;

/** The Markdown preview with the law in its margin. */
export interface Preview extends Disposable {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/**
 * Annotates previews of notes. Which note is shown, VS Code tells only when it renders; so parsing is left alone, but
 * for keeping the text. Where no document is named (a tooltip, release notes) and above the size limit nothing changes.
 */
export function createPreview(load: LoadReader, failed: (why: unknown) => void): Preview {
  const texts = new WeakMap<readonly Token[], string>();
  let isUsed = false;

  const annotated = (tokens: readonly Token[], env: unknown): readonly Token[] => {
    const text = texts.get(tokens);
    const uri = (env as { currentDocument?: Uri } | undefined)?.currentDocument;
    if (text === undefined || !uri) return tokens;
    isUsed = true;
    const settings = workspace.getConfiguration('statuteLens', uri);
    if (text.length > settings.get('maxNoteSize', DEFAULT_SIZE)) return tokens;
    try {
      const language = settings.get<string>('language');
      return (
        load()?.(tokens, {
          id: uri.toString(),
          text,
          asOf: settings.get('asOf') || null,
          today: today(),
          defaultInstrument: settings.get('defaultInstrument', 'criminal-law'),
          language: language === 'en' || language === 'zh' ? language : null,
          rules: settings.get('rules') ?? {},
        }) ?? tokens
      );
    } catch (why) {
      failed(why);
      return tokens;
    }
  };

  const follow = workspace.onDidChangeConfiguration((change) => {
    if (isUsed && change.affectsConfiguration('statuteLens'))
      void commands.executeCommand('markdown.preview.refresh');
  });

  return {
    extendMarkdownIt(markdown) {
      const { core, renderer } = markdown;
      core.ruler.push('statute-lens', ({ tokens, src }) => void texts.set(tokens, src));
      renderer.rules.statute_lens_note = (tokens, index) => tokens[index]?.content ?? '';
      const render = renderer.render.bind(renderer);
      renderer.render = (tokens, options, env) => render(annotated(tokens, env), options, env);
      return markdown;
    },
    dispose: () => follow.dispose(),
  };
}

const DEFAULT_SIZE = 2_000_000;

/** The day on the clock of this machine, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
