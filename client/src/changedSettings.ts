/** A setting as the manifest declares it. */
export interface DeclaredSetting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, DeclaredSetting>>;
}

/**
 * The settings that differ from their defaults, as they may be shown to others: numbers, switches and words that the
 * manifest itself has. Of lists only the length is told, of other words only that there are some.
 */
export function changedSettings(
  declared: Readonly<Record<string, DeclaredSetting>>,
  valueNow: (name: string) => unknown,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(declared)) {
    const value = valueNow(name);
    if (value === undefined || JSON.stringify(value) === JSON.stringify(setting.default)) continue;
    changed[name] = toldOf(value, setting);
  }
  return changed;
}

function toldOf(value: unknown, { enum: words, properties }: DeclaredSetting): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || words?.includes(value)) return value;
  if (Array.isArray(value)) return { count: value.length };
  if (typeof value !== 'object' || value === null) return isDay(value) ? value : 'set';
  const known = Object.entries(value).flatMap(([name, each]) => {
    const setting = properties?.[name];
    return setting ? [[name, toldOf(each, setting)]] : [];
  });
  return Object.fromEntries(known);
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
