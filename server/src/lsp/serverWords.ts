import type { Language } from '../markdown/words';

/** What the server says of itself, in both languages: in the log, in the progress of long work, of settings. */
export const serverWords = {
  en: {
    noEditor: 'This is a language server. Start it with --stdio, or let an editor start it.',
    packsTitle: 'Statute Lens: packs',
    packs: (texts: number) => `Packs: ${texts} texts.`,
    packsFailed: (why: string) => `The packs could not be read: ${why}`,
    packsCancelled: 'The packs were not read: this was cancelled.',
    packFailed: (folder: string, why: string) => `The pack ${folder} cannot be read: ${why}`,
    lawFailed: (why: string) => `The law could not be loaded, so nothing is checked: ${why}`,
    noPacks: 'Packs are folders, which cannot be read in a browser: the bundled law serves alone.',
    tooLong: (uri: string, length: number, most: number) =>
      `${uri} is not checked: ${length} characters, statuteLens.maxNoteSize is ${most}.`,
    notRefreshed: (why: string) => `The editor did not refresh: ${why}`,
    notNoticed: (why: string) => `Changed settings will not be noticed: ${why}`,
    filesNotNoticed: (why: string) => `Changes on disk will not be noticed: ${why}`,
    notTold: (why: string) => `The counts were not told: ${why}`,
    notSent: (why: string) => `Diagnostics were not sent: ${why}`,
    notSearched: (why: string) => `Notes outside of the disk were not searched: ${why}`,
    noSettings: (why: string) => `The editor does not give its settings, so the defaults are used: ${why}`,
    wrong: (setting: string, expected: string, given: string) =>
      `${setting}: ${expected} is expected, not ${given}. The default is used.`,
    noSuchCode: (name: string) => `statuteLens.rules: there is no kind of finding called "${name}".`,
    object: 'an object',
    date: 'a date as YYYY-MM-DD',
    id: 'the id of an instrument',
    language: '"auto", "en" or "zh"',
    levels: 'codes with their levels',
    level: (levels: readonly string[]) => `one of ${levels.join(', ')}`,
    size: 'a number of characters',
  },
  zh: {
    noEditor: '这是语言服务器。请用 --stdio 启动，或者由编辑器启动。',
    packsTitle: 'Statute Lens：文本包',
    packs: (texts: number) => `文本包：${texts}件文本。`,
    packsFailed: (why: string) => `文本包无法读取：${why}`,
    packsCancelled: '文本包没有读取：已取消。',
    packFailed: (folder: string, why: string) => `文本包 ${folder} 无法读取：${why}`,
    lawFailed: (why: string) => `法律文本无法载入，因此未作任何核对：${why}`,
    noPacks: '文本包是文件夹，浏览器无法读取：仅使用内置的法律文本。',
    tooLong: (uri: string, length: number, most: number) =>
      `${uri} 未予核对：共${length}个字符，statuteLens.maxNoteSize 为${most}。`,
    notRefreshed: (why: string) => `编辑器没有刷新：${why}`,
    notNoticed: (why: string) => `设置的更改将不会被察觉：${why}`,
    filesNotNoticed: (why: string) => `磁盘上的更改将不会被察觉：${why}`,
    notTold: (why: string) => `引注数目未能送达编辑器：${why}`,
    notSent: (why: string) => `核对结果未能送达编辑器：${why}`,
    notSearched: (why: string) => `磁盘以外的笔记没有检索：${why}`,
    noSettings: (why: string) => `编辑器没有提供设置，因此采用默认值：${why}`,
    wrong: (setting: string, expected: string, given: string) =>
      `${setting}：应为${expected}，而不是 ${given}。已采用默认值。`,
    noSuchCode: (name: string) => `statuteLens.rules：没有名为“${name}”的问题类别。`,
    object: '一个对象',
    date: ' YYYY-MM-DD 格式的日期',
    id: '法律文件的标识',
    language: ' "auto"、"en" 或者 "zh"',
    levels: '各类问题及其级别',
    level: (levels: readonly string[]) => ` ${levels.join('、')} 之一`,
    size: '字符数',
  },
} as const satisfies Record<Language, unknown>;

export type ServerWords = (typeof serverWords)[Language];
