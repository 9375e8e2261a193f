import { describe, expect, test } from 'vitest';
import { findingsIn } from './lens/marks';

/** Of which provision a figure is said: before it is cited, in brackets, of a whole law, item by item, beside others. */
const holds = (marked: string): void => expect(findingsIn(marked)).toBe(marked);

describe('what is told first is said of what is cited only then', () => {
  test.each([
    'Keep the records for ⟦threshold-mismatch three:two⟧ years at least. The duty is in Article 56(2) of the Personal Information Protection Law.',
    '多次盗窃是指⟦threshold-mismatch 二:三⟧年内三次以上。出处：《最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释》第三条第一款。',
    'Smuggling ⟦threshold-mismatch 50:90⟧ grams or more of heroin carries fifteen years, life or death (Article 347(2), Criminal Law).',
    'In the United States the maximum is up to ten years. China deals with it in Article 285(1) of the Criminal Law.',
    'The contract sets a limit of at most five years. Article 56(2) of the Personal Information Protection Law asks for three.',
    'Article 72 of the Criminal Law allows suspension. A recidivist faces imprisonment of more than five years.',
  ])('%s', holds);
});

describe('a whole law has no such fine', () => {
  test.each([
    'Fines under the Personal Information Protection Law go up to RMB ⟦penalty-mismatch:80 million⟧.',
    '违反《反电信网络诈骗法》的，最高罚款⟦penalty-mismatch:三千万⟧元。',
    'Fines under the Personal Information Protection Law go up to RMB 50 million or 5% of turnover.',
    '违反《网络安全法》的，最高罚款一千万元。',
    'Under the GDPR and the Personal Information Protection Law fines of up to RMB 80 million are discussed.',
    'Didi was fined RMB 8.026 billion under the Personal Information Protection Law.',
  ])('%s', holds);
});

describe('items under the law’s own numbers', () => {
  test.each([
    '《关于办理危害计算机信息系统安全刑事案件应用法律若干问题的解释》第四条第一款：（一）造成⟦threshold-mismatch 十:二十⟧台以上系统的主要软件不能运行；（二）对二十台以上系统中的数据进行删除；（三）违法所得五千元以上；（四）为一百台以上系统提供服务的系统不能运行一小时以上。',
    '《关于办理危害计算机信息系统安全刑事案件应用法律若干问题的解释》第四条第一款：（一）造成十台以上系统的主要软件不能运行；（二）对二十台以上系统中的数据进行删除；（三）违法所得五千元以上；（四）为一百台以上系统提供服务的系统不能运行一小时以上。',
    // The note's own order.
    '《关于办理危害计算机信息系统安全刑事案件应用法律若干问题的解释》第四条：（一）删除数据，二十台以上；（二）软件不能运行，十台以上。',
  ])('%s', holds);
});

describe('what stands beside a figure', () => {
  test.each([
    // A caption, an amendment and a provision in brackets are asides.
    '《立案追诉标准（二）》第七十七条〔挪用资金案（刑法第二百七十二条第一款）〕挪用本单位资金数额在⟦threshold-mismatch:六万⟧元以上，进行非法活动的。',
    'Bribery (Art. 390 of the Criminal Law, as amended by Amendment (XII)): basic offence – up to ⟦penalty-mismatch:four⟧ years or criminal detention.',
    'Article 66 of the Cybersecurity Law (Article 63 until 2025) is about attacks: up to 5 days of detention with a fine of RMB 50,000 to 500,000.',
    // Two crimes of one article begin no new subject, one of another article may be what is meant.
    '根据刑法第287条之二，可能构成帮助信息网络犯罪活动罪（帮信罪），最高可判⟦penalty-mismatch 三:七⟧年有期徒刑。',
    '刑法第二百三十四条【故意伤害罪；组织出卖人体器官罪】伤害他人身体的，处三年以下有期徒刑；组织他人出卖人体器官的，处五年以下有期徒刑。',
    // Other texts and other places.
    '## 行贿罪（刑法第三百九十条）\n\n1997年刑法：五年以下有期徒刑或者拘役。',
    '浙江的盗窃标准另定，法释〔2013〕8号第一条第二款允许；浙江为3000元以上，江苏为2000元以上。',
    '挪用资金罪（刑法第272条第1款）从三年以下、三年以上十年以下，改为三年以下、三年以上七年以下、七年以上。',
    '法释〔2016〕9号第一条至第三条：受贿三万元以上不满二十万元、二十万元以上不满三百万元、三百万元以上。',
    'Fakes, Article 140 of the Criminal Law: a fine of 50% to 200% of the sales amount.',
    '按《侵犯公民个人信息解释》第五条第一款第八项，工作中获得的信息减半，即二千五百条以上；十倍是二万五千条以上。',
    '法释〔2025〕13号第五条第二款要求五十万元以上并具备特定情形，或者造成损失二十五万元以上。',
    '法释〔2025〕13号第五条第二款要求五十万元以上并具备特定情形，或者造成损失⟦threshold-mismatch 二十五万:三十五万⟧元以上。',
    '法释〔2019〕15号第十二条第一款列明违法所得一万元以上等情形，林某违法所得四千元不达标。',
    'Trade secrets (Article 219 of the Criminal Law) carry up to three years, or three to ten if especially serious.',
    'Trade secrets (Article 219 of the Criminal Law) carry up to three years, or up to ten in especially serious cases.',
  ])('%s', holds);
});

describe('tables that stand on their side', () => {
  test.each([
    '| | GDPR | PIPL Art. 66(2) |\n|---|---|---|\n| Highest fine | EUR 20m or 4% | RMB 50m or ⟦threshold-mismatch 5:4⟧% of turnover |\n| Managers | none | RMB 100,000 to 1 million |',
    '| 情形 | 依据 | 上限 |\n|---|---|---|\n| 不履行义务 | 《网络数据安全管理条例》第五十六条 | 情节严重：⟦penalty-mismatch:500 万⟧元 |',
  ])('%s', holds);
});

describe('articles that are recited in a paragraph', () => {
  test.each([
    'Criminal Law of China. Article 213 Whoever uses a registered mark shall, if the circumstances are especially serious, be sentenced to fixed-term imprisonment of not less than ⟦penalty-mismatch ten:three years but not more than seven⟧ years.',
    '法律依据：《刑法》第二百六十六条 诈骗公私财物，数额巨大的，处⟦penalty-mismatch 十:三年以上七⟧年以下有期徒刑。',
    // What comments on it ends it, and another article begins.
    '法律依据：《刑法》第二百六十六条 诈骗公私财物，数额巨大的，处三年以上十年以下有期徒刑。综上，量刑建议四年以上五年以下有期徒刑。',
    'A new provision is proposed to be added to the end of Article 219 of the Criminal Law:\n\n“Whoever steals secrets for others shall be sentenced to fixed-term imprisonment of not more than five years.”',
  ])('%s', holds);
});

describe('standards that cite nothing', () => {
  test.each([
    '“情节严重”的标准：\n\n- 支付结算金额二十万元以上\n- 以广告等方式提供资金⟦threshold-mismatch 五万:五十万⟧元以上\n- 违法所得一万元以上',
    '有下列情形之一的，属于“情节特别严重”：\n\n（一）经营去话业务数额在⟦grade-mismatch:一百万⟧元以上的；',
    '（一）经营去话业务数额在一百万元以上的；',
    '流水：支付结算金额共计38万元，获利2000元。',
    '盗窃数额二千元以上的，本省立案。',
  ])('%s', holds);
});

describe('figures of others', () => {
  test.each([
    '| Data | Legal minimum | Our period |\n|---|---|---|\n| Logs | six months (Cybersecurity Law, Article 23) | 18 months |',
    '| Punishment | Minimum | Maximum | Combined (Criminal Law, Art. 69) |\n|---|---|---|---|\n| Public surveillance | 3 months | 2 years | 3 years |',
    '透支五万元以上，催收后超过三个月仍不归还的，处五年以下有期徒刑或者拘役，并处二万元以上二十万元以下罚金（刑法第一百九十六条第一款）。',
    '若盗窃金额在4000元以上但不足7000元，将面临一年至二年有期徒刑。《刑法》第二百六十四条。',
    '侵犯公民个人信息罪（《刑法》第253条）：情节特别严重的，最高可判处七年有期徒刑。',
    'Under Article 39 of the Anti-Telecom and Online Fraud Law: RMB 50,000 to RMB 500,000 where the circumstances are minor, and RMB ⟦penalty-mismatch:1 million to RMB 10 million⟧ where they are serious.',
    '法释〔2025〕13号第五条放弃“十万元”的旧线，改为五十万元以上并具备特定情形。',
    '刑法第三百九十条（修十二）：三年以下或者拘役；修十二之前首档是五年以下。',
    '刑法第二百八十六条第二款，五年以下或者拘役。他的所得差三千元，所以不到“五年以上”。',
    'Section 4 of the draft says “ten years or more”. Fix: Article 347(2) of the Criminal Law has fifteen years, life or death.',
  ])('%s', holds);
});
