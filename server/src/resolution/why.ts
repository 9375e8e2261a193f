import type { Instrument } from '../corpus/instrument';
import { shortTitle } from '../corpus/shortTitle';
import type { Language } from '../markdown/words';

/** How a citation was resolved, or why not, in half a line for a reader, in whichever language that one reads. */
export type Why = (language: Language) => string;

const say =
  (en: string, zh: string): Why =>
  (language) =>
    language === 'zh' ? zh : en;

/** Makes each reason once, so that two reasons are the same where they are equal. */
function once(make: (subject: string) => Why): (subject: string) => Why {
  const made = new Map<string, Why>();
  return (subject) => {
    const kept = made.get(subject) ?? make(subject);
    if (made.size > MOST_REASONS) made.clear();
    made.set(subject, kept);
    return kept;
  };
}
const MOST_REASONS = 5000;

/** The same for a reason that names an instrument, by the title that it has in the reader's language. */
function ofLaw(make: (title: string) => Why): (instrument: Instrument) => Why {
  const made = new WeakMap<Instrument, Why>();
  return (instrument) => {
    const kept = made.get(instrument) ?? ((language) => make(shortTitle(instrument, language))(language));
    made.set(instrument, kept);
    return kept;
  };
}

export const why = {
  named: say('named here', '此处写明'),
  number: say('by its document number', '依文号识别'),
  nearTitle: say('by the distinctive words of the title', '依标题中的特征词识别'),
  year: say('by the year in the citation', '依引文所注年份识别'),
  alias: once((alias) => say(`“${alias}” as this note defines it`, `本文所定义的“${alias}”`)),
  antecedent: ofLaw((title) =>
    say(`no law is named here; the one named before it is ${title}`, `此处未写法名；承前指${title}`),
  ),
  self: ofLaw((title) => say(`the text speaks of itself; it is ${title}`, `文中自称，即${title}`)),
  onlyOne: ofLaw((title) =>
    say(
      `no law is named here; of those that the note names only ${title} has it`,
      `此处未写法名；文中所提法律只有${title}有此条`,
    ),
  ),
  leading: ofLaw((title) =>
    say(
      `no law is named here; ${title} is the one that this note names most`,
      `此处未写法名；本文主要引用${title}`,
    ),
  ),
  frontMatter: say('no law is named here; the note’s front matter says which', '此处未写法名；依文首设置'),
  byDefault: ofLaw((title) =>
    say(`no law is named here; ${title} is the default`, `此处未写法名；默认为${title}`),
  ),
  dependent: ofLaw((title) => say(`the text that implements ${title}`, `即${title}的实施办法`)),
  article: once((article) =>
    say(
      `no article is named here; the one named before it is Article ${article}`,
      `此处未写条号；承前指第${article.replace(/-(\d+)$/, '条之$1')}${article.includes('-') ? '' : '条'}`,
    ),
  ),
  crime: say('the crime is set out there', '该罪名由此条规定'),
  otherText: say('the corpus does not hold this text of the law', '语料库中没有该法的这一版本'),
  unknown: say('this instrument is not in the corpus', '语料库中没有该文件'),
  unknownCase: say('this case is not in the corpus', '语料库中没有该案例'),
  noText: say('the corpus does not hold the text of this provision', '语料库中没有该条文的文本'),
  shared: say('several instruments bear this name', '有多个文件使用该名称'),
  several: say('several laws named before it would fit', '前文提及的多部法律均可能适用'),
};
