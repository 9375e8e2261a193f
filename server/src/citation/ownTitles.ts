/**
 * A title that says it is China's, as Chinese law calls itself: "Chinese Criminal Code", "China Criminal Law Act" and
 * "Penal Law of the PRC" are all the Criminal Law. Undefined where the title names no state, or another: a Criminal Code
 * every state has.
 */
export function asCalledHere(title: string): string | undefined {
  const bare = title.replace(IN_BRACKETS, '');
  // "Criminal Law Provisions: Article 180"
  if (OF_LAW.test(bare)) return bare.replace(OF_LAW, '');
  const own = bare.replace(STATE_BEFORE, '').replace(STATE_BEHIND, '');
  if (own === bare) return undefined;
  return own
    .replace(/^Penal\b/, 'Criminal')
    .replace(/\bProcedural\b/, 'Procedure')
    .replace(/ Law (?:Act|Code)$/, ' Law')
    .replace(/(?<!Civil) (?:Act|Code|Statute)$/, ' Law');
}

const OF_LAW = /(?<= (?:Law|Code)) (?:Provisions|Articles?)$/;
const IN_BRACKETS = /\s*[([][^()[\]]{0,40}[)\]]$/;
/** A title without the words that say of which state it is, or that it is the text in force: "Newly Amended PRC Company Law". */
export const withoutCallings = (title: string): string => title.replace(CALLINGS, '');

/** The same without the words that say it is in force: "Amended Regulations for …". */
export const withoutInForce = (title: string): string => title.replace(AMENDED, '');

const STATE = "PRC(?:['’]s)?|CN|China(?:['’]s)?|Chinese|People['’]s Republic of China(?:['’]s)?";
const IN_FORCE = 'Current|Present|Existing|Latest|Newly|New|Revised|Amended|Updated';
const AMENDED = new RegExp(`^(?:(?:${IN_FORCE}) ){1,2}(?=[A-Z])`);
const CALLINGS = new RegExp(`^(?:(?:${STATE}|${IN_FORCE}|Mainland) ){1,4}`);
const STATE_BEFORE = new RegExp(`^(?:(?:${IN_FORCE}) ){0,2}(?:${STATE}) (?:(?:${IN_FORCE}) ){0,2}`);
const STATE_BEHIND = / (?:of (?:the )?(?:People['’]?s Republic of China|PRC|China)|PRC|China)$/;
