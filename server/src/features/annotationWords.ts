import type { CitedProvision } from './authorities';

/** The words of the annotated note, in both languages. */
export const annotationWords = {
  en: {
    misquoted: 'Not what the law says',
    check: 'To be checked',
    remark: 'Remark',
    note: (number: number) => `Note ${number}`,
    back: (number: number) => `Back to where note ${number} stands in the text`,
    authorities: 'Authorities cited',
    provision: 'Provision',
    verdict: 'Found in the law?',
    places: 'Cited at',
    whole: 'as a whole',
    place: (number: number) => `place ${number}`,
    morePlaces: (count: number, others: boolean) =>
      others ? ` and ${count} more` : `${count} ${count === 1 ? 'place' : 'places'}`,
    verdicts: {
      ok: 'found',
      mismatch: 'found; misquoted here',
      'no-such-provision': 'no such provision',
      'not-in-force': 'not in force',
      ambiguous: 'not checked: unclear which law',
      'outside-corpus': 'not checked: not in the corpus',
    } satisfies Record<CitedProvision['verdict'], string>,
    footnotes: 'Footnotes',
    footnoteBack: (number: number) => `Back to reference ${number}`,
    picture: 'picture',
    asOf: (date: string) => `The law as of ${date}`,
    counts: (citations: number, checked: number, notChecked: number) =>
      citations === 0
        ? 'no citation of Chinese law'
        : `${citations} ${citations === 1 ? 'citation' : 'citations'}: ${checked} found or compared, ${notChecked} not checked`,
    remarks: (count: number) => `${count} ${count === 1 ? 'remark' : 'remarks'}`,
    annotated: 'Annotated by Statute Lens.',
    caution:
      'What is not remarked upon is not verified: only figures, numbers and dates are compared with the law. The law is given in unofficial English renderings unless another source is named; the official Chinese text alone is authentic.',
  },
  zh: {
    misquoted: '与法律规定不符',
    check: '请核对',
    remark: '提示',
    note: (number: number) => `注${number}`,
    back: (number: number) => `返回正文注${number}处`,
    authorities: '引用法律依据一览',
    provision: '条款',
    verdict: '核对结果',
    places: '引用处',
    whole: '全文',
    place: (number: number) => `第${number}处`,
    morePlaces: (count: number, others: boolean) => (others ? `，另${count}处` : `${count}处`),
    verdicts: {
      ok: '已找到',
      mismatch: '已找到，但引述有误',
      'no-such-provision': '无此条款',
      'not-in-force': '未生效或者已失效',
      ambiguous: '未核对：所指法律不明',
      'outside-corpus': '未核对：语料库未收录',
    } satisfies Record<CitedProvision['verdict'], string>,
    footnotes: '脚注',
    footnoteBack: (number: number) => `返回引用处${number}`,
    picture: '图片',
    asOf: (date: string) => `法律状态截至${date}`,
    counts: (citations: number, checked: number, notChecked: number) =>
      citations === 0
        ? '未引用中国法律'
        : `引用${citations}处：已查到或者比对${checked}处，未核对${notChecked}处`,
    remarks: (count: number) => `批注意见${count}条`,
    annotated: '由 Statute Lens 批注。',
    caution:
      '未作提示的内容不等于已经核实：仅就数字、编号和日期与法律进行比对。除注明其他来源外，条文为非官方英文译文，应以官方中文文本为准。',
  },
} as const;
