import { describe, expect, test } from 'vitest';
import { findingsIn } from './lens/marks';

const holds = (marked: string): void => expect(findingsIn(marked)).toBe(marked);

describe('a figure among figures of a provision', () => {
  test.each([
    // In a sentence, whatever the words beside it say.
    '法释〔2019〕15号第三条的门槛一览：违法视频二百个；其他信息二千个；推送到二千个账号；群成员三千；⟦threshold-mismatch:二十万⟧次点击。',
    '"Especially serious" (Article 7 of Fa Shi [2012] No. 6): trades of RMB 2.5 million; margin of RMB 1.5 million; gains or avoided losses of RMB ⟦threshold-mismatch 750,000:900,000⟧.',
    // In a list under its lead-in, or behind an item that only cites.
    'Filing Standards (II) of 2022, Article 30:\n\n- profit or avoided loss RMB 500,000\n- turnover of securities trading RMB 2 million\n- margin RMB ⟦threshold-mismatch:3 million⟧',
    '- Article 1 of Fa Shi [2011] No. 19\n- credentials for online payment: 10 sets\n- other credentials: 500 sets\n- computers under control: ⟦threshold-mismatch:50⟧ systems',
    '- 行踪、通信内容、征信、财产信息：50条\n- 住宿、通信记录、健康、交易信息：⟦threshold-mismatch:800⟧条\n- 其他信息：5000条\n（据法释〔2017〕10号第五条第一款第三至五项）',
    // In a table, where each row has its own law.
    '| Record | Kept for | Basis |\n|---|---|---|\n| network logs | ⟦threshold-mismatch six:three⟧ months | Cybersecurity Law, Art. 23(3) |\n| impact assessments | three years | PIPL, Art. 56 |\n| sharing records | three years | Network Data Security Management Regulations, Art. 12 |',
    // One that is right vouches for the next tier.
    '* Article 2 of Fa Shi [2000] No. 12\n* outgoing calls: 1,000,000 yuan, serious\n* outgoing calls: ⟦threshold-mismatch:3,000,000⟧ yuan, especially serious',
  ])('is held against it: %s', holds);

  test.each([
    'Article 1 of Fa Shi [2011] No. 19 counts 20 systems, 10 sets of payment credentials or 500 sets of others; the seized laptop controlled 63 systems.',
    '- Article 1 of Fa Shi [2011] No. 19\n- other credentials: 500 sets\n- computers under control: 20 systems\n- our client: 12 systems',
    '法释〔2011〕19号第一条：身份认证信息10组、500组，控制计算机20台；本案扣押的手机里只有7组。',
    '拘留（刑事诉讼法第九十一条）三日，延长一至四日，流窜作案延长至三十日，加上检察院七日，合计三十七日。',
    'Personal data (Fa Shi [2017] No. 10, Art. 5): 50, 500 and 5,000 items; ten times as much is especially serious (5,000 items for the second group).',
    '- commutation: life imprisonment, thirteen years at least (Criminal Law, Article 78)\n- parole: half of the term (Criminal Law, Article 81)\n- transfer under the treaty: 1 year must remain',
    '| 情形 | 标准（法释〔2011〕19号第一条） | 涉案 |\n|---|---|---|\n| 控制计算机 | 20台 | 30台 |\n| 其他身份认证信息 | 500组 | 2,317组 |\n| 违法所得 | 5000元 | 8000元 |',
    'Article 66 of the Cybersecurity Law: up to five days and RMB 50,000 to 500,000; aggravated five to fifteen days and RMB 100,000 to 1 million. *Three days, RMB 60,000.*',
    '| Country | Term (Article 266 of the Criminal Law) |\n|---|---|\n| China | up to three years; three to ten years |\n| UK, Fraud Act 2006 | 7 years |',
    '法释〔2017〕10号第五条第一款：五十条、五百条、五千条，违法所得五千元；内部人员减半为二百五十条。',
  ])('is nobody’s where something was counted, worked out or is of others: %s', holds);
});

describe('whom a figure is for', () => {
  test.each([
    'Article 20 of the Measures for Security Protection Administration of the International Networking of Computer Information Networks: a fine of up to RMB ⟦penalty-mismatch 5,000:15,000⟧ for individuals and up to RMB 15,000 for entities.',
    '《网络安全法》第六十一条第一款：拒不改正的，对单位处⟦penalty-mismatch:一万元以上十万⟧元以下罚款。',
    '《个人信息保护法》第66条第1款对个人的罚款是⟦penalty-mismatch 十万:一百万⟧元以下。',
  ])('is told beside it: %s', holds);

  test.each([
    '《个人信息保护法》第六十六条第二款：五千万元以下或者上一年度营业额百分之五以下罚款。',
    'Article 45(1) of the Data Security Law: RMB 50,000 to 500,000 for the organisation and RMB 10,000 to 100,000 for the persons responsible.',
    'Article 393 of the Criminal Law, on units: those responsible get up to three years, or three to ten years.',
  ])('is not read into other words: %s', holds);
});

describe('as many figures as the provision has', () => {
  test.each([
    '取保候审最长不得超过⟦threshold-mismatch 十二:六⟧个月，监视居住最长不得超过六个月（刑事诉讼法第七十九条第一款）。',
    'Release on bail may last twelve months at most and residential surveillance ⟦threshold-mismatch six:twelve⟧ months at most - so Article 79 of the Criminal Procedure Law.',
  ])('one twice and one not at all: %s', holds);

  test.each([
    '取保候审最长不得超过十二个月，监视居住最长不得超过六个月（刑事诉讼法第七十九条第一款）。',
    'Article 79 of the Criminal Procedure Law: residential surveillance may not exceed six months, and bail twelve months.',
  ])('each once, in whatever order: %s', holds);
});

describe('what looks like a figure of the law', () => {
  test.each([
    'Prosecutions under Article 287-2 of the Criminal Law rose from 14,000 persons in 2020 to 129,000 in 2021.',
    '以法释〔2000〕12号第一条定罪的判决中，样本平均刑期四年七个月，最高的一件十一年。',
    '《刑法》第二百八十六条：后果严重，五年以下；后果特别严重，五年以上，封顶即有期徒刑的上限十五年（刑法第四十五条）。',
    'Not an issue: three years at most means five years under Article 87(1) of the Criminal Law.',
    '电信条例第六十九条：违法所得不足5万元的，处10万元以上100万元以下罚款。',
    '- 台数：4台，不到法释〔2011〕19号第四条第一款第（二）项的二十台。',
    '这与已废止的“十万元即情节严重”不同：法释〔2025〕13号第五条第二款要求造成损失二十五万元以上。',
    'Article 71(3) of the 2022 Filing Standards (II) speaks of foreign-exchange dealing of RMB 5 million or gains of RMB 100,000.',
    '判处有期徒刑二年的，缓刑考验期可在二年以上五年以下确定（刑法第七十三条第二款）。',
    'Article 1(1)(3) of Fa Shi [2011] No. 19: controlling computer information systems of more than twenty sets.',
    'Illegal income of 5.000 yuan or more is serious under Article 1(1)(4) of Fa Shi [2011] No. 19.',
    'CSL Art. 69(2) has the upper step: two to ten million yuan, and two hundred thousand to one million yuan for individuals.',
  ])('is none, or is right: %s', holds);

  test.each([
    'Recidivism, Criminal Law art. 65. Whoever, within ⟦threshold-mismatch five:three⟧ years after the end of a sentence, commits another crime deserving fixed-term imprisonment is punished more heavily.',
    'Article 10 of the Network Data Security Management Regulations: the handler has ⟦threshold-mismatch 24:72⟧ hours to report such a flaw.',
    'Detention is to be notified to the family within ⟦threshold-mismatch:24⟧ days (Article 85 of the Criminal Procedure Law).',
    '诈骗电话拨打⟦grade-mismatch:五千⟧人次以上的，认定为“其他严重情节”，依据是法释〔2011〕7号第五条第二款。',
  ])('is one, in other words: %s', holds);
});
