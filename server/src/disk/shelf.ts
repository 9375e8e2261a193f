import type { Beginning } from './packText';

/** What tells whether a file is still the same. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * What is known of the files of one folder. A list for each thing that is known is read in a fraction of the time, and
 * the room, that an object for each of thousands of files takes.
 */
export class Shelf {
  readonly names: string[] = [];
  private readonly sizes: number[] = [];
  private readonly times: number[] = [];
  /** True of a file that is written like the corpus, false of one that is no text of law. */
  private readonly titles: (string | boolean)[] = [];
  #places: Map<string, number> | undefined;

  /** A shelf as `JSON` has it. */
  static of(written: unknown): Shelf {
    return Object.assign(new Shelf(), written);
  }

  put(name: string, { size, mtimeMs }: Stamp, { title, isCorpusFile }: Beginning): void {
    this.names.push(name);
    this.sizes.push(size);
    this.times.push(mtimeMs);
    this.titles.push(title ?? isCorpusFile);
  }

  /** What was found in a file; undefined where it is not known, or the file is no longer the same. */
  find(name: string, { size, mtimeMs }: Stamp): Beginning | undefined {
    this.#places ??= new Map(this.names.map((each, i) => [each, i]));
    const i = this.#places.get(name);
    const isSame = i !== undefined && this.sizes[i] === size && this.times[i] === mtimeMs;
    return isSame ? this.beginning(i) : undefined;
  }

  /** The files in the order in which they were put there. */
  *files(): Iterable<Beginning & Pick<Stamp, 'mtimeMs'> & { readonly name: string }> {
    for (const [i, name] of this.names.entries())
      yield { name, mtimeMs: this.stamp(i).mtimeMs, ...this.beginning(i) };
  }

  /** This shelf with those files of an earlier one that it does not have. */
  beside(earlier: Shelf): Shelf {
    const known = new Set(this.names);
    const all = new Shelf();
    for (const shelf of [earlier, this])
      for (const [i, name] of shelf.names.entries())
        if (shelf === this || !known.has(name)) all.put(name, shelf.stamp(i), shelf.beginning(i));
    return all;
  }

  private stamp(i: number): Stamp {
    return { size: this.sizes[i] ?? 0, mtimeMs: this.times[i] ?? 0 };
  }

  private beginning(i: number): Beginning {
    const title = this.titles[i];
    return { title: typeof title === 'string' ? title : null, isCorpusFile: title === true };
  }
}
