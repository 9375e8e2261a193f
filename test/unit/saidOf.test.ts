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
  ])('%s', holds);
});

describe('tables that stand on their side', () => {
  test.each([
    '| | GDPR | PIPL Art. 66(2) |\n|---|---|---|\n| Highest fine | EUR 20m or 4% | RMB 50m or ⟦threshold-mismatch 5:4⟧% of turnover |\n| Managers | none | RMB 100,000 to 1 million |',
    '| 情形 | 依据 | 上限 |\n|---|---|---|\n| 不履行义务 | 《网络数据安全管理条例》第五十六条 | 情节严重：⟦penalty-mismatch:500 万⟧元 |',
  ])('%s', holds);
});
