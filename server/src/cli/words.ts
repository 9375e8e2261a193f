import type { Language } from '../markdown/words';
import type { Severity } from '../rules/finding';

/** What the command line says, in both languages. Results for other programs, and ids, are the same in either. */
export const cliWords = {
  en: {
    usage: 'Usage:',
    does: {
      cite: 'Lists the citations in notes, and the provisions that they lead to.',
      check: 'Compares notes with the law that they cite.',
      render:
        'Makes a page (HTML) of a note, with the law in the margin, to be read and printed without VS Code.',
      show: 'Shows a provision: caption, text, status, thresholds.',
      'corpus list':
        'Lists the instruments of the corpus and of packs, and what is wrong in the files of packs.',
      'corpus verify': 'Compares the corpus with the official Chinese texts of a folder, article by article.',
      'corpus thresholds':
        'Lists the thresholds and penalties of the corpus, of one instrument, or of one provision.',
    },
    options: {
      'as-of': 'the date for which notes speak that give none themselves; else today',
      pack: 'a folder with further texts of the law (.md, .txt, .docx, .xml); may be repeated',
      official: 'the official texts to compare with',
      output: 'where to write; a folder for several notes; - for standard output, as without it',
      lang: 'the language of messages; else Chinese where LC_ALL begins with zh, else English. Findings speak the note’s',
    },
    pathIs:
      'PATH is a note (.md, .markdown, .txt), a folder, a glob in quotation marks, or - for standard input.',
    exitCodes: 'Exit code: 0 nothing at warning or above; 1 findings; 2 usage, or a file that can’t be read.',
    more: 'More: statute-lens COMMAND --help',
    noSuchCommand: (said: string) => `There is no command "${said}".`,
    commandNeeded: 'A command is needed.',
    takesNo: (command: string, option: string) => `"${command}" takes no --${option}.`,
    formatIs: (formats: string, said: string) => `--format is one of ${formats}, not "${said}".`,
    langIs: (said: string) => `--lang is en or zh, not "${said}".`,
    asOfIs: (said: string) => `--as-of takes a date as YYYY-MM-DD, not "${said}".`,
    missing: (what: string) => `${what} is missing.`,
    tooMany: (word: string) => `"${word}" is one word too many.`,
    misused: (why: string) => why,
    noCitation: 'no citation of Chinese law',
    citations: (count: number, checked: number, notChecked: number) =>
      `${many(count, 'citation')}: ${checked} checked, ${notChecked} not checked`,
    asOf: (date: string) => `(the law as of ${date})`,
    sum: (notes: number, citations: number, checked: number, notChecked: number, findings: number) =>
      `${many(notes, 'note')}, ${many(citations, 'citation')}, ${checked} checked, ${notChecked} not checked, ${many(findings, 'finding')}`,
    bySeverity: (counted: string) => ` (${counted})`,
    counted: (count: number, severity: string) => `${count} ${severity}`,
    severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    nothingChecked: 'Nothing flagged is not verified: no citation was found, so nothing was checked.',
    caution:
      'Nothing flagged is not verified: only what a note says of figures, numbers and dates is compared',
    cautionRest: (count: number) => `; ${many(count, 'citation')} not checked, see statute-lens cite for why`,
    stop: '.',
    comma: ', ',
    noProvision: (said: string) =>
      `"${said}" names no provision. Try "Criminal Law 285(3)" or 刑法第二百八十五条第三款.`,
    noText: 'The corpus does not hold this text.',
    officialText: (from: string) => `Official text (${from})`,
    thresholds: 'Thresholds and penalties',
    noThresholds: 'No thresholds or penalties are set there.',
    noInstrument: (id: string) => `The corpus has no instrument "${id}".`,
    didYouMean: (ids: string) => ` Did you mean ${ids}?`,
    seeList: ' See: statute-lens corpus list.',
    held: (texts: number, names: number) => `${texts} with their text, ${names} more by name only.`,
    compared: (articles: number, instruments: number, open: number, excepted: number) =>
      `${articles} articles of ${instruments} instruments compared: ${many(open, 'difference')}, ${excepted} more excepted with a reason.`,
    unproven: (count: number, ids: string) => `No official text was found for ${count}: ${ids}.`,
    cannotBeRead: (what: string, why: string) => `${what} cannot be read: ${why}`,
    notANote: 'not a note: .md, .markdown and .txt are read.',
    noNotes: 'no note (.md, .markdown, .txt) is found there.',
    notUtf8: 'not text in UTF-8.',
    folderNeeded: 'Several notes need a folder to be written to: -o DIR.',
    noteItself: 'this is the note itself.',
    notWritten: (target: string, why: string) => `${target} is not written: ${why}`,
    reasons: {
      ENOENT: 'there is no such file or folder.',
      EACCES: 'it may not be read (permission denied).',
      EPERM: 'it may not be read (not permitted).',
      EISDIR: 'it is a folder.',
    },
    pack: (name: string, date: string) => `pack "${name}", ${date}`,
    textOfPack: (name: string, date: string) => `text of the pack "${name}", ${date}`,
    inForce: 'in force',
    inForceFrom: (date: string) => `in force from ${date}`,
    draft: 'draft',
    draftUntil: (date: string) => `draft, until ${date}`,
    ended: (date: string, by: string) => `no longer in force since ${date}${by ? `; now ${by}` : ''}`,
  },
  zh: {
    usage: '用法：',
    does: {
      cite: '列出笔记中的引注，以及各自指向的条文。',
      check: '将笔记与其所引的法律核对。',
      render: '将笔记制成网页（HTML），页边附有所引条文，无需 VS Code 即可阅读和打印。',
      show: '显示条文：条标、内容、效力状态、数额和刑罚标准。',
      'corpus list': '列出语料库和文本包中的文件，以及文本包文件中的问题。',
      'corpus verify': '将语料库与文件夹中的官方文本逐条比对。',
      'corpus thresholds': '列出语料库、某一文件或者某一条文的数额和刑罚标准。',
    },
    options: {
      'as-of': '笔记自身未注明时适用的基准日期；默认为今天',
      pack: '存放其他法律文本的文件夹（.md、.txt、.docx、.xml）；可重复使用',
      official: '用于比对的官方文本',
      output: '写入的位置；有多份笔记时须为文件夹；- 或者不写表示标准输出',
      lang: '提示所用的语言；未指定时，LC_ALL 以 zh 开头的用中文，否则用英文。核对结果用笔记的语言',
    },
    pathIs: 'PATH 是一份笔记（.md、.markdown、.txt）、一个文件夹、加引号的通配符，或者代表标准输入的 -。',
    exitCodes: '退出码：0 没有警告及以上的问题；1 有问题；2 用法错误，或者有文件无法读取。',
    more: '详见：statute-lens COMMAND --help',
    noSuchCommand: (said: string) => `没有“${said}”这一命令。`,
    commandNeeded: '请写明命令。',
    takesNo: (command: string, option: string) => `“${command}”没有 --${option} 选项。`,
    formatIs: (formats: string, said: string) => `--format 只能是 ${formats}，不能是“${said}”。`,
    langIs: (said: string) => `--lang 只能是 en 或者 zh，不能是“${said}”。`,
    asOfIs: (said: string) => `--as-of 须为 YYYY-MM-DD 格式的日期，不能是“${said}”。`,
    missing: (what: string) => `缺少 ${what}。`,
    tooMany: (word: string) => `“${word}”是多余的。`,
    misused: (why: string) => `选项有误：${why}`,
    noCitation: '没有中国法律的引注',
    citations: (count: number, checked: number, notChecked: number) =>
      `引注${count}处：已核对${checked}处，未核对${notChecked}处`,
    asOf: (date: string) => `（以${date}的法律为准）`,
    sum: (notes: number, citations: number, checked: number, notChecked: number, findings: number) =>
      `笔记${notes}份，引注${citations}处，已核对${checked}处，未核对${notChecked}处，问题${findings}个`,
    bySeverity: (counted: string) => `（${counted}）`,
    counted: (count: number, severity: string) => `${severity}${count}个`,
    severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
    nothingChecked: '未发现问题不等于核实无误：没有找到引注，未作任何核对。',
    caution: '未发现问题不等于核实无误：仅核对笔记所写的数额、条文序号和日期',
    cautionRest: (count: number) => `；另有${count}处引注未核对，原因见 statute-lens cite`,
    stop: '。',
    comma: '，',
    noProvision: (said: string) =>
      `“${said}”没有指明任何条文。可试用 "Criminal Law 285(3)" 或者“刑法第二百八十五条第三款”。`,
    noText: '语料库中没有该文本。',
    officialText: (from: string) => `官方文本（${from}）`,
    thresholds: '数额和刑罚标准',
    noThresholds: '该处没有规定数额或者刑罚标准。',
    noInstrument: (id: string) => `语料库中没有标识为“${id}”的文件。`,
    didYouMean: (ids: string) => `是否指 ${ids}？`,
    seeList: '可用 statute-lens corpus list 查看。',
    held: (texts: number, names: number) => `有文本的${texts}件，另有仅收录名称的${names}件。`,
    compared: (articles: number, instruments: number, open: number, excepted: number) =>
      `已比对${instruments}件文件的${articles}条：差异${open}处，另有${excepted}处附理由予以除外。`,
    unproven: (count: number, ids: string) => `有${count}件没有找到官方文本：${ids}。`,
    cannotBeRead: (what: string, why: string) => `${what} 无法读取：${why}`,
    notANote: '不是笔记：只读取 .md、.markdown 和 .txt 文件。',
    noNotes: '其中没有笔记（.md、.markdown、.txt）。',
    notUtf8: '不是 UTF-8 文本。',
    folderNeeded: '有多份笔记，须指定写入的文件夹：-o DIR。',
    noteItself: '这就是笔记本身。',
    notWritten: (target: string, why: string) => `${target} 未写入：${why}`,
    reasons: {
      ENOENT: '没有这一文件或者文件夹。',
      EACCES: '无权读取（拒绝访问）。',
      EPERM: '不允许读取。',
      EISDIR: '这是一个文件夹。',
    },
    pack: (name: string, date: string) => `文本包“${name}”，${date}`,
    textOfPack: (name: string, date: string) => `文本包“${name}”的文本，${date}`,
    inForce: '现行有效',
    inForceFrom: (date: string) => `自${date}起施行`,
    draft: '征求意见稿',
    draftUntil: (date: string) => `征求意见稿，至${date}`,
    ended: (date: string, by: string) => `自${date}起不再施行${by ? `；现行的是${by}` : ''}`,
  },
} as const satisfies Record<
  Language,
  { readonly severity: Readonly<Record<Severity, string>>; readonly [word: string]: unknown }
>;

export type CliWords = (typeof cliWords)[Language];

/** The language that was asked for, by `--lang` or by the environment; a wrong `--lang` is told later. */
export function languageAsked(args: readonly string[], { LC_ALL = '' }: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = at < 0 ? LC_ALL : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  return said.startsWith('zh') ? 'zh' : 'en';
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
