/** A Chinese title without the state's name, marks, and a year behind it: equal for the same title in any collection. */
export const titleKey = (title: string): string =>
  title
    .replaceAll('中华人民共和国', '')
    .replace(/[\s、“”"《》〈〉]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/（(?:19|20)\d\d年?(?:修[订正])?）$/, '');

/** The title in a file's name: 刑法修正案（七）(2009-02-28).md */
export const titleOfFile = (path: string): string =>
  (path.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, '').replace(/\(\d{4}-\d\d-\d\d\)$/, '');
