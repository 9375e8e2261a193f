import type { PackFile } from '../corpus/packFile';
import { textOf } from './packText';

/** A file of a pack as it is listed: there are thousands, so what follows from the path is worked out when asked for. */
export class ListedFile implements PackFile {
  /**
   * @param text the text of a file that has been read
   */
  constructor(
    readonly path: string,
    readonly origin: string,
    readonly title: string,
    readonly isCorpusFile: boolean,
    private readonly mtimeMs: number,
    private readonly text?: string,
  ) {}

  get date(): string {
    return this.named ?? new Date(Math.round(this.mtimeMs)).toISOString().slice(0, 10);
  }

  get isDated(): boolean {
    return this.named !== undefined;
  }

  read(): string {
    return this.text ?? textOf(this.path);
  }

  private get named(): string | undefined {
    return /\((\d{4}-\d\d-\d\d)\)\.\w+$/.exec(this.path)?.[1];
  }
}
