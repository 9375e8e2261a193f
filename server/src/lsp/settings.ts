import type { RuleLevels } from '../rules/checkNote';
import { CODES, type Code, type Severity } from '../rules/finding';
import { isIsoDate } from './isoDate';
import { type ServerWords, serverWords } from './serverWords';

/** The settings `statuteLens.*`, as they hold for one note. */
export interface Settings {
  /** ISO date for notes that give none; null for today. */
  readonly asOf: string | null;
  /** Empty for none. */
  readonly defaultInstrument: string;
  readonly language: 'auto' | 'en' | 'zh';
  readonly rules: RuleLevels;
  /** In UTF-16 units. */
  readonly maxNoteSize: number;
}

export const defaultSettings: Settings = {
  asOf: null,
  defaultInstrument: 'criminal-law',
  language: 'auto',
  rules: {},
  maxNoteSize: 2_000_000,
};

/** A value, or what was expected in its place. */
type Reading<Value> = { value: Value } | { expected: string };
type Reader<Value> = (given: unknown, words: ServerWords) => Reading<Value>;

const readers: { readonly [Name in keyof Settings]: Reader<Settings[Name]> } = {
  asOf: (given, words) => {
    if (given === '') return { value: null };
    if (typeof given === 'string' && isIsoDate(given)) return { value: given };
    return { expected: words.date };
  },
  defaultInstrument: (given, words) =>
    typeof given === 'string' ? { value: given.trim() } : { expected: words.id },
  language: (given, words) =>
    given === 'auto' || given === 'en' || given === 'zh' ? { value: given } : { expected: words.language },
  rules: (given, words) => (isObject(given) ? { value: {} } : { expected: words.levels }),
  maxNoteSize: (given, words) =>
    typeof given === 'number' && given >= 0 ? { value: given } : { expected: words.size },
};

/** Reads what an editor has under `statuteLens`. What is wrong is complained of, and the default serves. */
export function readSettings(
  given: unknown,
  words: ServerWords = serverWords.en,
): { settings: Settings; complaints: string[] } {
  const complaints: string[] = [];
  if (given === null || given === undefined) return { settings: defaultSettings, complaints };
  if (!isObject(given))
    return { settings: defaultSettings, complaints: [wrong('', words.object, given, words)] };

  const setting = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    const value = given[name];
    if (value === undefined || value === null) return defaultSettings[name];
    const reading = readers[name](value, words);
    if ('value' in reading) return reading.value;
    complaints.push(wrong(name, reading.expected, value, words));
    return defaultSettings[name];
  };
  const settings: Settings = {
    asOf: setting('asOf'),
    defaultInstrument: setting('defaultInstrument'),
    language: setting('language'),
    rules: setting('rules') && levelsOf(given.rules, complaints, words),
    maxNoteSize: setting('maxNoteSize'),
  };
  return { settings, complaints };
}

const LEVELS: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

/** Each code for itself, so that one misspelt level does not bring all the others back. */
function levelsOf(given: unknown, complaints: string[], words: ServerWords): RuleLevels {
  if (!isObject(given)) return defaultSettings.rules;
  const levels: Partial<Record<Code, Severity | 'off'>> = {};
  for (const [name, said] of Object.entries(given)) {
    const code = CODES.find((each) => each === name);
    const level = LEVELS.find((each) => each === said);
    if (code && level) levels[code] = level;
    else if (code) complaints.push(wrong(`rules.${name}`, words.level(LEVELS), said, words));
    else complaints.push(words.noSuchCode(name));
  }
  return levels;
}

const wrong = (name: string, expected: string, given: unknown, words: ServerWords): string =>
  words.wrong(`statuteLens${name && `.${name}`}`, expected, JSON.stringify(given));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
