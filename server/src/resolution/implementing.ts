import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';

/**
 * The text that implements a law, and that law: "Implementing Regulations Art. 88" behind the Enterprise Income Tax
 * Law. Chinese titles tell, 企业所得税法实施条例; where one does not, its file does.
 */
export function implementingOf(
  law: Law,
  base: Instrument | undefined,
): { readonly text: Instrument; readonly whole: Instrument } | undefined {
  if (!base) return undefined;
  const kind = KINDS.find((each) => base.chinese.endsWith(each));
  const own = kind && law.byName.get(nameKey(base.chinese.slice(0, -kind.length)))?.[0];
  if (own) return { text: base, whole: own };
  const titled = KINDS.flatMap((kind) => law.byName.get(nameKey(base.chinese + kind)) ?? []);
  const [only, ...others] = titled.filter(({ status }) => status === 'in force');
  if (only && others.length === 0) return { text: only, whole: base };
  for (const text of law.implementing) {
    const whole = law.instruments.get(text.implements ?? '');
    if (whole && (whole === base || whole.earlier.includes(base.id))) return { text, whole };
  }
  return undefined;
}

const KINDS = ['实施条例', '实施细则', '实施办法'];
