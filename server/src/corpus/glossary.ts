/** A term of art: wherever the official text has it, the rendering says one of the English forms. */
export interface Term {
  readonly chinese: string;
  /** Lower case; a word's beginning is enough. */
  readonly english: readonly string[];
  /** Where the term is defined or first used. */
  readonly source: string;
}

/** Reads a glossary: Chinese, English forms (between " | ") and source, between tabs; lines with # are remarks. */
export const readGlossary = (file: string): Term[] =>
  file.split('\n').flatMap((line) => {
    const [chinese = '', english = '', source = ''] = line.trimEnd().split('\t');
    if (chinese === '' || chinese.startsWith('#') || english === '') return [];
    return [{ chinese, english: english.toLowerCase().split(' | '), source }];
  });

/** The terms of an official text of which its rendering has no form. */
export function missingTerms(rendering: string, official: string, glossary: readonly Term[]): Term[] {
  const words = rendering.toLowerCase().replaceAll('’', "'");
  return glossary.filter(
    ({ chinese, english }) => official.includes(chinese) && !english.some((form) => words.includes(form)),
  );
}
