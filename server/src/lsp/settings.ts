import type { RuleLevels } from '../rules/checkNote';
import { CODES, type Code, type Severity } from '../rules/finding';
import { isIsoDate } from './isoDate';

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
type Reader<Value> = (given: unknown) => Reading<Value>;

const readers: { readonly [Name in keyof Settings]: Reader<Settings[Name]> } = {
  asOf: (given) => {
    if (given === '') return { value: null };
    if (typeof given === 'string' && isIsoDate(given)) return { value: given };
    return { expected: 'a date as YYYY-MM-DD' };
  },
  defaultInstrument: (given) =>
    typeof given === 'string' ? { value: given.trim() } : { expected: 'the id of an instrument' },
  language: (given) =>
    given === 'auto' || given === 'en' || given === 'zh'
      ? { value: given }
      : { expected: '"auto", "en" or "zh"' },
  rules: (given) => (isObject(given) ? { value: {} } : { expected: 'codes with their levels' }),
  maxNoteSize: (given) =>
    typeof given === 'number' && given >= 0 ? { value: given } : { expected: 'a number of characters' },
};

/** Reads what an editor has under `statuteLens`. What is wrong is complained of, and the default serves. */
export function readSettings(given: unknown): { settings: Settings; complaints: string[] } {
  const complaints: string[] = [];
  if (given === null || given === undefined) return { settings: defaultSettings, complaints };
  if (!isObject(given)) return { settings: defaultSettings, complaints: [wrong('', 'an object', given)] };

  const setting = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    const value = given[name];
    if (value === undefined || value === null) return defaultSettings[name];
    const reading = readers[name](value);
    if ('value' in reading) return reading.value;
    complaints.push(wrong(name, reading.expected, value));
    return defaultSettings[name];
  };
  const settings: Settings = {
    asOf: setting('asOf'),
    defaultInstrument: setting('defaultInstrument'),
    language: setting('language'),
    rules: setting('rules') && levelsOf(given.rules, complaints),
    maxNoteSize: setting('maxNoteSize'),
  };
  return { settings, complaints };
}

const LEVELS: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

/** Each code for itself, so that one misspelt level does not bring all the others back. */
function levelsOf(given: unknown, complaints: string[]): RuleLevels {
  if (!isObject(given)) return defaultSettings.rules;
  const levels: Partial<Record<Code, Severity | 'off'>> = {};
  for (const [name, said] of Object.entries(given)) {
    const code = CODES.find((each) => each === name);
    const level = LEVELS.find((each) => each === said);
    if (code && level) levels[code] = level;
    else if (code) complaints.push(wrong(`rules.${name}`, `one of ${LEVELS.join(', ')}`, said));
    else complaints.push(`statuteLens.rules: there is no kind of finding called "${name}".`);
  }
  return levels;
}

const wrong = (name: string, expected: string, given: unknown): string =>
  `statuteLens${name && `.${name}`}: ${expected} is expected, not ${JSON.stringify(given)}. The default is used.`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
