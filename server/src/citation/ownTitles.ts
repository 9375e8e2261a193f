/**
 * A title that says it is China's, as Chinese law calls itself: "Chinese Criminal Code", "China Criminal Law Act" and
 * "Penal Law of the PRC" are all the Criminal Law. Undefined where the title names no state, or another: a Criminal Code
 * every state has.
 */
export function asCalledHere(title: string): string | undefined {
  const bare = title.replace(IN_BRACKETS, '');
  const own = bare.replace(STATE_BEFORE, '').replace(STATE_BEHIND, '');
  if (own === bare) return undefined;
  return own
    .replace(/^Penal\b/, 'Criminal')
    .replace(/\bProcedural\b/, 'Procedure')
    .replace(/ Law (?:Act|Code)$/, ' Law')
    .replace(/ (?:Act|Code|Statute)$/, ' Law');
}

const IN_BRACKETS = /\s*[([][^()[\]]{0,40}[)\]]$/;
const STATE_BEFORE =
  /^(?:PRC(?:['’]s)?|CN|China(?:['’]s)?|Chinese|People['’]s Republic of China(?:['’]s)?) (?:(?:Current|Revised|New) )?/;
const STATE_BEHIND = / of (?:the )?(?:People['’]?s Republic of China|PRC|China)$/;
