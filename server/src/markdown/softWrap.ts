const CJK = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What a soft wrap is in prose: nothing between Chinese characters, else a space. */
export const wrapAs = (before: string | undefined, after: string | undefined): '' | ' ' =>
  before !== undefined && after !== undefined && CJK.test(before) && CJK.test(after) ? '' : ' ';
