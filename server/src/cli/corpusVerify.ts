import { type Command, UsageError } from './command';

/** Will compare the corpus with the official texts. */
export const corpusVerify: Command = {
  name: ['corpus', 'verify'],
  takes: '',
  does: 'Compares the corpus with the official texts (not available yet).',
  formats: ['pretty', 'json'],
  options: ['official'],
  words: [0, 0],

  async run() {
    throw new UsageError('"corpus verify" is not available yet.');
  },
};
