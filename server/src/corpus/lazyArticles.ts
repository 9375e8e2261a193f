import type { Article } from './instrument';

type Articles = ReadonlyMap<string, Article>;

/**
 * Articles that are read when something first asks for them: of thousands of instruments most never are. The rest of an
 * instrument is assigned to it.
 */
export class LazyArticles {
  declare readonly articles: Articles;
  readonly #read: () => Articles;
  #known: Articles | undefined;

  constructor(read: () => Articles) {
    this.#read = read;
    Object.defineProperty(this, 'articles', PROPERTY);
  }

  get known(): Articles {
    this.#known ??= this.#read();
    return this.#known;
  }
}

/** One getter for all: where each object has a getter made for it, making thousands takes ten times as long. */
const PROPERTY = {
  enumerable: true,
  get(this: LazyArticles) {
    return this.known;
  },
};
