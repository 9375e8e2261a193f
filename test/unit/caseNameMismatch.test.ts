import { describe, expect, test } from 'vitest';
import { findingsIn } from './lens/marks';

describe('the name of another case beside the number', () => {
  test.each([
    'Guiding Case No. 97 (⟦case-name-mismatch Wang Lijun:Zhang San⟧)',
    'Guiding Case No. 97 (⟦case-name-mismatch Wang Lijun:Zhang San⟧, illegal business operations)',
    'See Guiding Case No. 97 (the ⟦case-name-mismatch Wang Lijun:Li Xiaoming⟧ case).',
    'Guiding Case No. 97: ⟦case-name-mismatch Wang Lijun:ZHANG San⟧, illegal business operations',
    'Guiding Case No. 97, the ⟦case-name-mismatch Wang Lijun:Zhang San⟧ case, was decided on retrial.',
    'Guiding Case No. 102: ⟦case-name-mismatch Fu Xuanhao and Huang Zichao:Li Sen and He Limin⟧ and others, sabotage',
    'SPP Guiding Case No. 68 (⟦case-name-mismatch Ye Yuanxing, Zhang Jianqiu and Tan Fangmei:Zhang Kaimin⟧)',
    'Guiding Case No. 145 (⟦case-name-mismatch 张竣杰:王力军⟧案)',
    '**Guiding Case No. 97** (⟦case-name-mismatch Wang Lijun:Zhang\nSan⟧)',
    '指导案例97号：⟦case-name-mismatch 王力军:张三⟧非法经营案',
    '指导性案例第97号（⟦case-name-mismatch 王力军:张三丰⟧案）',
    '参见指导案例97号⟦case-name-mismatch 王力军:张三⟧案。',
    '指导案例97号，即⟦case-name-mismatch 王力军:张三⟧案。',
    '指导案例97号“⟦case-name-mismatch 王力军:王立军⟧非法经营案”',
    '检例第34号：⟦case-name-mismatch 李骏杰:李丙龙⟧等破坏计算机信息系统案',
    '检例第36号（⟦case-name-mismatch 卫梦龙、龚旭、薛东东:曾兴亮、王玉生⟧破坏计算机信息系统案）',
  ])('%s', (marked) => expect(findingsIn(marked)).toBe(marked));
});

describe('the right name, no name, or somebody else', () => {
  test.each([
    'Guiding Case No. 97 (2018)',
    'Guiding Case No. 97 (Wang Lijun, illegal business)',
    'Guiding Case No. 97 (WANG Li-jun)',
    'Guiding Case No. 97 (Wang Li Jun case)',
    'Guiding Case No. 97 of the Supreme People’s Court',
    'Guiding Case No. 97 (Supreme People’s Court, 2018)',
    'Guiding Case No. 97 (Li Wei, 2019)',
    'Guiding Case No. 97 (Li Wei, presiding judge)',
    'Guiding Case No. 97 (Li Wei, China Law Review)',
    'Guiding Case No. 97 (see Li Wei)',
    'Guiding Case No. 97 (Long Beach)',
    'Guiding Case No. 97 (Hebei Province)',
    'Guiding Case No. 97: Li Wei argues that it went too far.',
    'In Guiding Case No. 97, Zhang San is not named.',
    'Guiding Case No. 97, the Zhang Junjie case and the Li Sen case',
    'Guiding Cases Nos. 97 and 102 (Wang Lijun)',
    'Guiding Case No. 104 (Zhang Nan)',
    'Guiding Case No. 97 (王力军)',
    'Guiding Case No. 24 (Zhang San)',
    'Guiding Case No. 97. Zhang San was tried elsewhere.',
    '指导案例97号：王力军非法经营再审改判无罪案',
    '指导案例97号：王力軍案',
    '指导案例97号（2018年）',
    '指导案例97号：非法经营案',
    '指导案例97号：关于非法经营案',
    '指导案例97号：金融诈骗案',
    '指导案例97号、张三案均可参考。',
    '指导案例97号，张三案和李四案均可参考。',
    '指导案例97号的裁判要点',
    '指导案例97号（张某非法经营案）',
    '指导案例97号张三认为不构成犯罪。',
    '检例第67号：张凯闵等52人电信网络诈骗案',
    '检例第34号：胡榕等破坏计算机信息系统案',
    '指导案例24号：张三非法经营案',
  ])('%s', (text) => expect(findingsIn(text)).toBe(text));
});
