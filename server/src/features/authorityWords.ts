import type { Outcome } from './authorities';

/** What became of a citation, in words for the view and the table. "Not checked" never reads as "right". */
export const outcomeWords: Readonly<Record<'en' | 'zh', Readonly<Record<Outcome, string>>>> = {
  en: {
    ok: 'checked',
    mismatch: 'differs from the law',
    'no-such-provision': 'no such provision',
    'not-in-force': 'not in force',
    ambiguous: 'not checked: ambiguous',
    'outside-corpus': 'not checked: text not available',
  },
  zh: {
    ok: '已核对',
    mismatch: '与法律规定不符',
    'no-such-provision': '无此条款',
    'not-in-force': '非现行有效',
    ambiguous: '未核对：所指不明',
    'outside-corpus': '未核对：未收录文本',
  },
};

/** Whether the note should be looked at. */
export const needsAttention = (outcome: Outcome): boolean =>
  outcome === 'mismatch' || outcome === 'no-such-provision' || outcome === 'not-in-force';

/** Whether nothing is known of it: it may be wrong. */
export const isNotChecked = (outcome: Outcome): boolean =>
  outcome === 'ambiguous' || outcome === 'outside-corpus';
