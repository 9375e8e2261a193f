import { nameKey } from '../citation/tokens';
import type { Instrument } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import { shortTitle } from '../corpus/shortTitle';
import { isBareGenus } from '../resolution/genus';
import { ALONE, NoteReader } from '../resolution/readNote';
import { nameInProse } from './words';

/** By its usual short name, or by its whole title. */
export type NameForm = 'short' | 'full';

/**
 * A name of an instrument by which a reader of citations finds it, and no other: "Cybersecurity Law", 《网络安全法》.
 * Undefined where it has none in the language.
 */
export function uniqueName(
  law: Law,
  instrument: Instrument,
  language: 'en' | 'zh',
  form: NameForm = 'short',
): string | undefined {
  const known = kept.get(law) ?? new Map<string, string | undefined>();
  kept.set(law, known);
  const key = `${instrument.id}|${language}|${form}`;
  if (!known.has(key))
    known.set(
      key,
      namesOf(instrument, language, form).find((name) => isOnly(law, instrument, name)),
    );
  return known.get(key);
}

const kept = new WeakMap<Law, Map<string, string | undefined>>();

function namesOf(instrument: Instrument, language: 'en' | 'zh', form: NameForm): string[] {
  const { title, chinese, number, kind, names } = instrument;
  if (kind === 'case' && language === 'zh' && form === 'short' && number) return [number];
  const short = language === 'zh' ? nameInProse(instrument, 'zh') : shortTitle(instrument, 'en');
  const full =
    language === 'zh' ? [`《${chinese}》`, withYearOutside(chinese)] : [title.replace(/^The /, ''), title];
  const others = names.filter((name) => /[\u4e00-\u9fff]/.test(name) === (language === 'zh'));
  const usual = form === 'short' ? [short, ...others, ...full] : [...full, short, ...others];
  return number ? [...usual, number] : usual;
}

/** 《网络安全法》（2016年）: the year stands behind the title. */
const withYearOutside = (chinese: string): string => chinese.replace(/^(.*)(（\d{4}.*）)$/, '《$1》$2');

/** Most names are listed for one instrument; of others, and of titles with quotations, a reader tells what they mean. */
function isOnly(law: Law, instrument: Instrument, name: string): boolean {
  const bare = name.replace(/^《(.*)》$/, '$1');
  const isPlain = !isBareGenus(bare) && !/["“”]/.test(bare);
  const known = isPlain ? law.byName.get(nameKey(bare)) : undefined;
  return known?.length === 1 ? known[0] === instrument : leadsBack(law, instrument, name);
}

/** Whether the name, and the name with an article, lead to this instrument alone. */
function leadsBack(law: Law, { id, articles }: Instrument, name: string): boolean {
  const [article] = [...articles.keys()].filter((number) => /^\d+$/.test(number));
  const texts = /[\u4e00-\u9fff]/.test(name)
    ? [name, `${name}第${article ?? 1}条`]
    : [name, `Article ${article ?? 1} of the ${name}`];
  return texts.slice(0, articles.size > 0 && article === undefined ? 1 : 2).every((text) => {
    const { citations } = new NoteReader(law).read(text, ALONE);
    return citations.length > 0 && citations.every((each) => each.targets[0]?.provision?.instrument === id);
  });
}
