import type { Definition, Name } from './mention';

const BRACKETED = /^["”’]?\s*[（(]([^()（）]{1,160}(?:[（(][^()（）]{0,60}[)）][^()（）]{0,80})?)[)）]/;
const SHORT = /(?:here(?:in)?after|referred to as|"?hereafter|以下简称|以下称|下称|下文简称|简称)/i;
const QUOTED = /["“「]([^"“”「」]{1,80})["”」]|《([^《》]{1,40})》/g;
const UNQUOTED =
  /(?:here(?:in)?after|referred to as|以下简称|以下称|下称|下文简称|简称)[:：]?(?: (?:referred to )?as)?\s*(?:the )?([^,，;；"“”]{1,60})$/i;

/** (Interpretations), (the IP Interpretation): a name that only the brackets mark. */
const GENUS =
  /[（(](?:the )?(?:[A-Z][A-Za-z]+ ){0,3}(?:Interpretations?|Law|Regulations?|Measures|Provisions|Rules|Standards|Opinions|Notice|Decision|Code)[)）]/;

/** (ATOFL), (the PSAPL): initials. */
const INITIALS = /^(?:the )?([A-Z]{3,8})$/;

/** Whether a text may give short names at all: a quick look, which lets no definition slip. */
export const mayDefine = (text: string): boolean =>
  SHORT.test(text) ||
  / as (?:the )?["“]/.test(text) ||
  GENUS.test(text) ||
  /[（(](?:the )?[A-Z]{3,8}[)）]/.test(text) ||
  /["”」]\s*(?:means|refers|denotes|stands|[，,]?(?:是?指|即))/i.test(text) ||
  /[（(][^()（）]*["“「《]/.test(text);

/** The short names that the words around a name give it: (hereinafter the "Interpretation"), （以下简称《解释》）. */
export function definitionsOf(text: string, name: Name): Definition[] {
  return [...definitionBefore(text, name), ...definitionsBehind(text, name)];
}

/** "Networking Provisions" means the Interim Provisions on …; 本文所称“解释”，是指《…》 */
function definitionBefore(text: string, name: Name): Definition[] {
  const from = Math.max(0, name.start - 100);
  if (!BEING_DEFINED.test(text.slice(Math.max(0, name.start - 16), name.start))) return [];
  const found =
    /["“「]([^"“”「」]{2,60})["”」]\s*(?:means|refers to|denotes|stands for|[，,]?(?:是?指|即))\s*(?:the\s+)?["“]?$/i.exec(
      text.slice(from, name.start),
    );
  return found ? [defined(found[1] ?? '', from + found.index, found[0].length)] : [];
}

const BEING_DEFINED = /(?:means|to|denotes|for|是|指|即)\s*(?:the\s+)?["“]?$/;

/** We refer to the Measures … as the "Assessment Measures". */
const CALLED = /^["”’]?\s+as (?:the )?["“]([^"“”]{2,60})["”]/;

function definitionsBehind(text: string, name: Name): Definition[] {
  const called = CALLED.exec(text.slice(name.end, name.end + 80));
  if (called) return [defined(called[1] ?? '', name.end, called[0].length)];
  if (!/^["”’》]?\s*(?:[（(，,]|(?:以下)?简?称)/.test(text.slice(name.end, name.end + 4))) return [];
  const behind = text.slice(name.end, name.end + 260);
  const bracketed = BRACKETED.exec(behind);
  if (!bracketed) return chineseAside(behind, name.end);
  const words = bracketed[1] ?? '';
  const base = name.end + bracketed[0].indexOf(words);
  const quoted = [...words.matchAll(QUOTED)];
  if (quoted.length > 0 && (SHORT.test(words) || isOnlyNaming(words)))
    return quoted.map((match) => defined(match[1] ?? match[2] ?? '', base + match.index, match[0].length));
  if (GENUS.test(`(${words})`) || isShortFor(words, text.slice(name.start, name.end)))
    return [defined(words, base, words.length)];
  const unquoted = SHORT.test(words) ? UNQUOTED.exec(words) : null;
  return unquoted ? [defined(unquoted[1] ?? '', base, words.length)] : [];
}

/** (the "Interpretation"), (法释〔2011〕19号, the "Interpretation"): nothing but names and "the". */
const isOnlyNaming = (words: string): boolean =>
  /^(?:[^"“”]{0,80}[\d号][^"“”]{0,40}[,;，；] ?)?(?:(?:the|or|and|collectively|an?|in short|in this memo|together)\b\s*(?:[,，]\s*)?)*["“「]/i.test(
    words,
  ) && /["”」]\s*$/.test(words);

/** Whether letters are initials of a name: (SPC) behind "… of the Supreme People's Court" is the court, not the text. */
function isShortFor(words: string, name: string): boolean {
  const letters = INITIALS.exec(words)?.[1];
  if (!letters || !/[LRMPIOCSD]$/.test(letters)) return false;
  let rest = (name.match(/[A-Za-z]+/g) ?? []).map((word) => word[0]?.toUpperCase()).join('');
  if (rest[0] !== letters[0]) return false;
  for (const letter of letters) {
    const at = rest.indexOf(letter);
    if (at < 0) return false;
    rest = rest.slice(at + 1);
  }
  return true;
}

/** ，以下简称《解释》 without brackets. */
function chineseAside(behind: string, base: number): Definition[] {
  const match =
    /^[》”"]?(?:[，,]\s*(?:以下简称|以下称|下称|简称)|(?:以下)?(?:简称|称)(?=[为作“"《「]))[为“"《「]*([\u4e00-\u9fff（）()〔〕\dA-Za-z]{1,30})[”"》」]?/.exec(
      behind,
    );
  return match ? [defined(match[1] ?? '', base, match[0].length)] : [];
}

const defined = (alias: string, start: number, length: number): Definition => ({
  alias: alias
    .trim()
    .replace(/^the /i, '')
    .replace(/[,，.;]$/, ''),
  start,
  end: start + length,
});
