import { describe, expect, test } from 'vitest';
import { type Asking, complete } from '../../server/src/features/completion';
import { law } from './lens/bundledLaw';
import { read } from './lens/marks';

/** What the editor offers where `‸` stands, and what the note is with the first of it. */
function completed(marked: string, asking: Partial<Asking> = {}) {
  const offset = marked.indexOf('‸');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = complete(read(text), law, offset, {
    isAsked: false,
    defaultInstrument: 'criminal-law',
    ...asking,
  });
  const labels = found?.items.map(({ newText }) => newText) ?? [];
  const typed = found && text.slice(found.replaced.start, offset);
  const [first] = found?.items ?? [];
  const after =
    first && found && text.slice(0, found.replaced.start) + first.newText + text.slice(found.replaced.end);
  return { labels, typed, after, found };
}

const firsts: [string, string, string][] = [
  [
    'an article behind a Chinese name',
    '依照《刑法》第二百八十五条第三款。\n\n又《刑法》第‸',
    '依照《刑法》第二百八十五条第三款。\n\n又《刑法》第二百八十五条第三款',
  ],
  [
    'figures where the note writes figures',
    '《刑法》第266条。\n\n《刑法》第28‸',
    '《刑法》第266条。\n\n《刑法》第28条',
  ],
  ['characters that were typed', '《刑法》第二百八十五‸', '《刑法》第二百八十五条'],
  ['a paragraph in Chinese', '《刑法》第二百八十五条第三‸', '《刑法》第二百八十五条第三款'],
  ['an item in Chinese', '《刑法》第二百二十五条第（四‸）', '《刑法》第二百二十五条第（四）项'],
  ['a number that was typed whole', 'Article 28‸ of the Criminal Law', 'Article 28 of the Criminal Law'],
  [
    'the name with the number',
    'Article 285(3) of the Criminal Law.\n\nBesides, Article ‸',
    'Article 285(3) of the Criminal Law.\n\nBesides, Article 285(3) of the Criminal Law',
  ],
  [
    'the number alone in the same sentence',
    'The Criminal Law sets it out in Article 26‸',
    'The Criminal Law sets it out in Article 26',
  ],
  [
    'a paragraph in brackets that the editor closed',
    'Article 285(‸) of the Criminal Law',
    'Article 285(1) of the Criminal Law',
  ],
  ['an item in brackets', 'Article 225(4‸) of the Criminal Law', 'Article 225(4) of the Criminal Law'],
  [
    'a paragraph by its word',
    'Article 285, paragraph ‸ of the Criminal Law',
    'Article 285, paragraph 1 of the Criminal Law',
  ],
  [
    'abbreviations where the note has them',
    'art. 285 para. 3 of the Criminal Law and art. 286-1 para. 1 of the Criminal Law.\n\nThen art. ‸',
    'art. 285 para. 3 of the Criminal Law and art. 286-1 para. 1 of the Criminal Law.\n\nThen art. 286-1 para. 1 of the Criminal Law',
  ],
  [
    'a name in its own short form',
    'The "Interpretation of the Supreme People\'s Court and the Supreme People\'s Procuratorate on Several Issues concerning the Application of Law in Handling Criminal Cases of Endangering the Security of Computer Information Systems" (法释〔2011〕19号, the "2011 Text") was read. Article 3 of the 2011 Text.\n\nIt was Article ‸',
    'The "Interpretation of the Supreme People\'s Court and the Supreme People\'s Procuratorate on Several Issues concerning the Application of Law in Handling Criminal Cases of Endangering the Security of Computer Information Systems" (法释〔2011〕19号, the "2011 Text") was read. Article 3 of the 2011 Text.\n\nIt was Article 3 of the 2011 Text',
  ],
  ['a title', '《网络安‸', '《网络安全法》'],
  ['a title that the editor closed', '《网络安‸》', '《网络安全法》'],
  ['a name in a sentence', 'as the Cybersec‸', 'as the Cybersecurity Law'],
  ['a name of two words at the head of a sentence', 'Criminal Pr‸', 'Criminal Procedure Law'],
  ['a guiding case', 'See Guiding Case ‸', 'See Guiding Case No. 102'],
  [
    'a guiding case that is cited',
    'Guiding Case No. 97 and Guiding Case No. ‸',
    'Guiding Case No. 97 and Guiding Case No. 97',
  ],
  ['a guiding case in Chinese', '参见指导案例9‸', '参见指导案例97号'],
  ['a case of the procuratorate', '参见检例第6‸', '参见检例第67号'],
  ['a law for the front matter', '---\nlaw: criminal-p‸\n---\n', '---\nlaw: criminal-procedure-law\n---\n'],
  ['in emphasis', 'See **Article 28‸ of the Criminal Law**', 'See **Article 28 of the Criminal Law**'],
  [
    'in a table',
    '| a |\n|---|\n| 《刑法》第二百八十六条之‸ |',
    '| a |\n|---|\n| 《刑法》第二百八十六条之一 |',
  ],
  ['behind an astral letter', '𠮷依照《刑法》第‸', '𠮷依照《刑法》第一条'],
];

test.each(firsts)('writes %s', (_, marked, after) => {
  expect(completed(marked).after).toBe(after);
});

describe('is quiet', () => {
  test.each([
    ['behind an ordinary word', 'The defendant ‸'],
    ['at the head of a sentence', 'Data‸'],
    ['behind 第 in prose', '这是第‸'],
    ['behind 第 at the head of a list', '第‸'],
    ['in inline code', '`《刑法》第‸`'],
    ['in a fence', '```\nArticle ‸\n```\n'],
    ['in a comment', '<!-- Article ‸ -->'],
    ['in front matter', '---\ntitle: Article ‸\n---\n'],
    ['in a link target', '[x](Article ‸)'],
    ['behind a bracket in prose', 'the accused (‸'],
    ['behind a paragraph of nothing', 'the next paragraph ‸'],
    ['behind a law that the sentence is about', '《刑法》的修改是第‸'],
    ['behind a Chinese bracket', '被告人（‸'],
  ])('%s', (_, marked) => {
    expect(completed(marked).labels).toEqual([]);
  });
});

test('what is typed on finds its item, in every way to type it', () => {
  const { found, typed } = completed('《刑法》第‸');
  expect(typed).toBe('第');
  const chosen = completed('《刑法》第二百八十五‸').found?.items[0];
  for (const keys of ['第二百八十五条', '第285条']) expect(chosen?.filterText).toContain(keys);
  expect(found?.isIncomplete).toBe(true);
});
