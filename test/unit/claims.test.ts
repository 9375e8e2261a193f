import { describe, expect, test } from 'vitest';
import { checkNote } from '../../server/src/rules/checkNote';
import { law } from './lens/bundledLaw';
import { applied } from './lens/fixes';
import { findingsIn, read, unmark } from './lens/marks';

const holds = (marked: string): void => expect(findingsIn(marked)).toBe(marked);

describe('what a note says rightly, or does not say of the law', () => {
  test.each([
    'Article 79 of the Criminal Procedure Law: no suspect shall be released; the organs shall not release a suspect on bail for more than twelve months.',
    'Article 39 of the Anti-Telecom and Online Fraud Law: from 50,000 up to half a million yuan in the ordinary case, half a million to five million in serious circumstances.',
    '《关于办理利用信息网络实施诽谤等刑事案件适用法律若干问题的解释》：网上诽谤被浏览5000次或转发500次以上，就构成情节严重。',
    'Article 2(1) of Fa Shi [2013] No. 21: viewed 5000 times or reposted 500 times is serious.',
    'DSL Article 47: one to ten times its illegal gains, or RMB 100,000 to RMB 1 million if gains are under RMB 100,000.',
    '编造虚假疫情造成严重后果的，处三到七年有期徒刑；编造恐怖信息造成严重后果的，五年以上（刑法第291条之一第2款、第1款）。',
    // The numbers of the text from before 2026, which is what most notes cite.
    '《治安管理处罚法》第二十七条：处十日以上十五日以下拘留，可以并处一千元以下罚款。',
    'Under PSAPL Art. 29, intrusion into a system brings detention of five days or less.',
    '《网络安全法》第五十九条：处一万元以上十万元以下罚款。',
    'The programme under Article 66 of the PIPL was budgeted at RMB 2 to 3 million.',
    'Article 17 of the Criminal Law: from the age of sixteen for all crimes, between the ages of fourteen and sixteen for eight of them.',
    'Article 31 of the PIPL protects minors under the age of 14; our users aged 16 to 25 are not concerned.',
    'Article 66 of the PIPL is why our exposure comes to RMB 2–3 million in lost contracts.',
    '违反《电信条例》第69条，处10万元以上100万元以下罚款；数据合规可处5万元至50万元罚款，情节严重可达100万元。',
    '刑法第17条：满十六周岁负完全刑事责任；已满十四周岁不满十六周岁只对八种重罪负责。（某案中15岁者不在其列）',
    '伪造货币罪没有三年以下的档次：基本刑即为三年以上十年以下（刑法第170条）。',
    '犯集资诈骗罪，判处三年以上七年以下有期徒刑的，并处十万元以上五百万元以下罚金（刑法第一百九十二条）。',
    'Can a contract set a probation period of a full year? Labour Contract Law art. 19: probation may not exceed six months.',
    'Under Article 19 of the Labor Contract Law the probation period is at most six months where the contract runs for three years or more.',
    // Bare numbers in brackets are articles, too, which their figures are of.
    'Copying secrets: up to seven years (Criminal Law 282). Passing them abroad: five to ten years, minor up to five (111). Leaks: up to three (398).',
    '初审三十日（反垄断法30），进一步审查九十日，可延，最长六十日（31）。',
    '抽逃，所抽金额的5%–15%，责任人3万–30万元（253）。刑法第159条另有五年以下，罚金是抽逃额2%–10%。',
    '老周干了9年8个月，按10个月算：满一年给一个月，六个月以上不满一年算一年，不满六个月给半个月（劳动合同法第47条）。',
    'The 2020 revision raised damages from the range of RMB 10,000 to RMB 1 million to RMB 30,000 to 5 million (Patent Law, Article 71(2)).',
    '法释〔2023〕7号第一条：非法排放、倾倒、处置危险废物三吨以上的，严重污染环境。',
    '台数线二十台（法释〔2011〕19号1条1款(三)项），17台不够，未遂9台不并入既遂；得款五千元以上（(四)项），够。',
    '网传帮信罪最高可以判七年，其实《刑法》第287条之二只有三年以下一档。',
    'Under article 291(1) of the Criminal Law rumours with serious consequences carry a maximum of seven years.',
    'Article 66 of the Cybersecurity Law (formerly Article 63) keeps its amounts, 50,000 to 500,000 and 100,000 to 1 million yuan.',
    'The 2012 Interpretation on insider trading fixed "serious" at profits of RMB 150,000 (Art. 6) and "especially serious" at profits of RMB 750,000 (Art. 7).',
    '2024年洗钱解释第四条：五百万元以上并有多次实施等情形之一的为情节严重，其中一种是损失二百五十万元以上。',
    'Article 45 of the Data Security Law applies. In serious cases the ransom was RMB 3–4 million.',
    '根据《个人信息保护法》第六十六条，我司责任保险的保额为2000万至3000万元。',
    'Under Article 31 of the PIPL we reviewed the records of users under the age of 18.',
    '依据《个人信息保护法》第三十一条，未满十八周岁的用户另行处理。',
    '| Risk of a fine (PIPL Art. 66) | Budget for liability |\n|---|---|\n| high | RMB 2–3 million |',
    'Combined detention never exceeds 20 days (art. 16 of the Public Security Administration Punishments Law).',
    'Personal data (2017 Interpretation, Fa Shi [2017] No. 10, Art. 5): 5,000 other items make it serious; ten times as much makes it especially serious, which means three to seven years.',
    '达到法释〔2011〕19号第一条第二款“情节特别严重”的标准（五倍以上），违法所得人民币八万六千元依法追缴。',
    '《刑法》第二百八十六条之一的“情节严重”，包括造成可能判处五年有期徒刑以上刑罚的犯罪案件的证据灭失的。',
    '立案追诉标准（二）第十一条：个人3万元，单位20万元。',
    '| 条款（网络安全法） | 罚则 |\n|---|---|\n| 第六十三条 | 违法所得不足10万元：2万—10万元；10万元以上：1—5倍 |',
    '滥用职权，情节特别严重，三至七年；徇私舞弊的，升为五年以下和五至十年（刑法第397条第2款）。',
    'Article 44 of the Anti-Telecom and Online Fraud Law: 1–10 times the gains, or, where these are below RMB 20,000, up to RMB 200,000.',
    '过失致人死亡，三年以上七年以下；情节较轻，三年以下。（刑法第二百三十三条）该公司占比17%。',
    'Of the judgments under Article 287-2 of the Criminal Law, whose maximum is three years, the median term was 14 months.',
    '盗窃数额较大、巨大、特别巨大的起点依次为1000元至3000元、3万元至10万元、30万元至50万元（法释〔2013〕8号第一条）。',
    '集资诈骗，数额较大，处三年以上七年以下有期徒刑；数额巨大，处七年以上有期徒刑或者无期徒刑（《刑法》第192条）。',
    '《刑法》第一百九十二条：数额较大的，处三年以上七年以下；在这一点上，2020年修改前的五年以下已成历史。',
    'Under Article 5(1)(3) of the 2017 Interpretation on personal information 50 items are enough, whereas ordinary data need 5,000 items.',
    '贪污特别巨大而判死刑缓期二年执行的，依刑法第三百八十三条第四款可以决定终身监禁。',
    'Article 12 of Fa Shi [2019] No. 15 lists: payment settlement of RMB 200,000 or more; RMB 50,000 or more provided by way of advertising.',
    'The threshold of the 2019 Interpretation is ten thousand yuan of illegal gains, double the five thousand yuan that the 2011 Interpretation sets.',
    '刑法第三百三十四条第一款：非法采供血，一般处五年以下；对人体健康造成严重危害，处五年以上十年以下；造成特别严重后果，处十年以上。',
    'Under Article 264 of the Criminal Law, theft of a huge amount is punished with three to ten years of imprisonment.',
    'Article 264 of the Criminal Law: where the amount is especially huge, fixed-term imprisonment of not less than ten years or life imprisonment.',
    'Article 263 of the Criminal Law: fixed-term imprisonment of not less than ten years, life imprisonment or death.',
    'Article 285(2) of the Criminal Law is met where illegal gains reach 5,000 yuan or more.',
    'Article 287-2 of the Criminal Law is met by payment and settlement of 200,000 yuan or more, or illegal gains of 10,000 yuan or more.',
    '### Article 287-2 of the Criminal Law\n\n- help for three or more parties\n- payment settlement of 200,000 yuan or more\n- maximum of 3 years imprisonment',
    '**Criminal Law Article 286**\n\n- Serious consequences: up to 5 years\n- Especially serious consequences: 5 to 15 years',
    '**Criminal Law Article 133-1**\n\n- Dangerous driving: criminal detention of one to six months',
    'Article 79 of the Criminal Procedure Law: bail may not exceed 12 months, residential surveillance may not exceed six months.',
    'Article 205-1 of the Criminal Law: falsely issuing invoices other than those in Article 205 of this Law carries not more than two years of imprisonment where serious.',
    'Article 218 of the Criminal Law punishes the sale of copies provided for in Article 217 of this Law with imprisonment of not more than five years.',
    'Article 1 of Fa Shi [2011] No. 7: fraud of 5,000 yuan or more may be "relatively large" in a province.',
    'Article 1 of Fa Shi [2013] No. 8: theft of property worth 1,000 to 3,000 yuan or more is "relatively large", 30,000 to 100,000 yuan or more "huge", 300,000 to 500,000 yuan or more "especially huge".',
    'Article 5(2) of Fa Shi [2017] No. 10: ten times or more the standards of the preceding paragraph.',
    'Article 28 of the Cybersecurity Law; a breach carries a fine of 10,000 to 100,000 yuan.',
    'If illegal gains amount to 8,000 yuan, Article 285(2) of the Criminal Law applies.',
    'For example, a person who steals 80,000 yuan faces Article 264 of the Criminal Law and may get five years.',
    'Article 286 of the Criminal Law has been in force for more than 20 years.',
    'Article 225 of the Criminal Law formerly had a maximum of three years.',
    '**Criminal Law Article 285**\n\nThe client was detained for 37 days and released after the family had paid 20,000 yuan.',
    '### Article 285 of the Criminal Law\n\nThe defendant in the Changsha case was sentenced to four years.',
    '《刑法》第二百六十六条规定，数额特别巨大或者情节特别严重，处十年以上有期徒刑或者无期徒刑。',
    '《刑法》第二百六十四条规定：“盗窃财物，数额较大，处三年以下有期徒刑、拘役或者管制；数额巨大，处三年以上十年以下有期徒刑；数额特别巨大，处十年以上有期徒刑或者无期徒刑。”',
    '刑法第二百零五条之一规定，虚开本法第二百零五条所列以外的发票，情节严重的，处二年以下有期徒刑；情节特别严重的，处二年以上七年以下有期徒刑。',
    '第二百八十条之一 使用伪造的身份证件，情节严重的，处拘役或者管制。',
    '法释〔2019〕15号规定，支付结算金额20万元以上的，属于情节严重。',
    '根据刑法第二百八十七条之二，支付结算金额达到20万元即属“情节严重”。',
    '《刑事诉讼法》第七十九条规定取保候审最长不得超过十二个月，而监视居住不得超过六个月。',
    '《刑法》第十七条规定，已满十四周岁不满十六周岁的人对八种犯罪负刑事责任。',
    '《刑法》第二十五条第一款，共同犯罪是指二人以上共同故意犯罪。',
    '诈骗财物三千元至一万元以上、三万元至十万元以上和五十万元以上，分别属于刑法第二百六十六条的“数额较大”、“数额巨大”、“数额特别巨大”。',
    '法释〔2011〕7号第一条规定，诈骗公私财物价值五千元以上属于数额较大。',
    '第十条 有下列情形之一的，属于刑法第二百八十七条之一第一款的“情节严重”：\n\n（一）设立网站三个以上，或者注册账号累计二千以上的；\n\n（二）违法所得一万元以上的；',
    '第二条 出版行为违法所得五万元以上的，属于刑法第二百八十七条之一规定的“情节严重”：\n\n（一）违法所得八万元以上的；',
    '刑法修正案（九）将刑法第二百五十三条之一修改为：“情节严重的，处三年以下有期徒刑；若情节特别严重，处三年以上七年以下有期徒刑。”',
    '刑法修正案（七）将刑法第二百八十五条修改为：“情节严重的，处五年以下有期徒刑。”',
    '某甲盗窃价值五万元，依刑法第二百六十四条属于数额巨大，可能判处四年有期徒刑。',
    '假设甲违法所得八千元以上，依照刑法第二百八十五条第二款属于情节严重。',
    '刑法第二百二十五条：个人非法放贷违法所得八十万元以上的，属于情节严重。',
    '依照刑法有关规定追究刑事责任；尚不够刑事处罚的，处五万元以下罚款。',
  ])('%s', holds);
});

describe('what a note says wrongly', () => {
  test.each([
    // The court sets the fine since Amendment (XI).
    '《刑法》第一百七十六条：非法吸收公众存款，处三年以下有期徒刑或者拘役，并处或者单处⟦penalty-mismatch:二万元以上二十万元以下⟧罚金。',
    // The words tell which of two figures is meant.
    'Bail pending trial may not exceed ⟦threshold-mismatch twelve:six⟧ months (Criminal Procedure Law, Article 79(1)).',
    // An interpretation says what it is to gather people to gamble.
    '《刑法》第三百零三条：组织三人以上赌博，抽头渔利数额累计达到⟦threshold-mismatch:七千⟧元以上的，属于聚众赌博。',
    // Words that are given as those of an article are no other ones.
    '《中华人民共和国专利法》第六十三条规定：“假冒专利的，由管理专利工作的部门责令改正，可以并处违法所得⟦penalty-mismatch:四倍以下⟧的罚款。”',
    'Article 234 of the Criminal Law Whoever intentionally harms another person shall be sentenced to imprisonment of not more than ⟦penalty-mismatch:five⟧ years.',
    'Tax evasion is in Article 201 of the Criminal Law, and the specific provisions are as follows:\n\nTaxpayers who evade a huge amount, accounting for ⟦threshold-mismatch 30:50⟧% or more of the tax payable, shall be sentenced to three to seven years.',
    'Article 91(1) of the Road Traffic Safety Law: whoever drives after drinking is fined from ⟦penalty-mismatch 2,000:1,000 yuan ($160) to 5,000⟧ yuan.',
    // A record names its source behind its figures.
    "  {\n    term: '高空抛物',\n    explain: '从高空抛掷物品的，处⟦penalty-mismatch:三⟧日以下拘留或者一千元以下罚款',\n    refs: [{ art: '43', label: '《治安管理处罚法》第43条' }],\n  },\n  {\n    term: '其他',",
    '《劳动合同法》第十九条：劳动合同期限一年以上不满三年的，试用期不得超过⟦threshold-mismatch:四⟧个月。',
    'According to Article 42 of the Patent Law, the term of an invention patent is ⟦threshold-mismatch:25⟧ years.',
    '根据《劳动争议调解仲裁法》第二十七条，劳动争议申请仲裁的时效期间为⟦threshold-mismatch 一:二⟧年。',
    // An item has its own figure; the tenfold one is of another grade.
    'Selling customer lists is criminal once the gains reach RMB ⟦threshold-mismatch 5,000:50,000⟧ (Article 5(1)(7) of the 2017 Interpretation on personal information).',
    '拐卖妇女、儿童罪基本刑⟦penalty-mismatch:三年以上十⟧年以下，有八种情形之一的十年以上或者无期——刑法第二百四十条。',
    'Since 2026 Article 61(1) of the Cybersecurity Law has put the person in charge at RMB ⟦penalty-mismatch:20,000–100,000⟧.',
    'Online piracy: 500 works, ⟦threshold-mismatch 10,000:70,000⟧ downloads, 100,000 clicks or 1,000 paying members, whichever comes first (Fa Shi [2025] No. 5, Art. 13(1), items 4 and 5).',
    'Tracks and credit data: 50 items. Hotel data: ⟦threshold-mismatch:700⟧ items. All other personal information: 5,000 items. (Fa Shi [2017] No. 10, Art. 5(1))',
    'A payment settlement of ⟦threshold-mismatch 200,000:400,000⟧ yuan or more, or illegal gains of 10,000 yuan or more; of either kind one is enough (Fa Shi [2019] No. 15, Art. 12(1), items 2 and 4).',
    'Under art. 29 of the Public Security Administration Punishments Law (in force 1 Jan. 2026), rumours are punished by five to ten days of detention and possibly a fine of up to ⟦penalty-mismatch 1,000:5,000⟧ yuan.',
    '| PIPL exposure (Art. 66) | Company |\n|---|---|\n| Serious circumstances | up to RMB ⟦penalty-mismatch 50 million:5 million⟧ or 5% of last year’s turnover |',
    'Sending important data abroad: RMB 100,000 to RMB 1 million in the ordinary case, and from RMB ⟦penalty-mismatch:1 million up to RMB 5 million⟧ in serious circumstances (Article 46 of the Data Security Law).',
    '违法所得五千元以上即构成掩饰、隐瞒犯罪所得罪，⟦threshold-mismatch 五万:七万⟧元以上属“情节严重”（法释〔2011〕19号第七条）。',
    'Art. 39 of the Anti-Telecom and Online Fraud Law: carriers face RMB 50,000–500,000 in minor cases and half a million to five million yuan in serious ones; responsible staff RMB ⟦penalty-mismatch:10,000 to RMB 400,000⟧.',
    'Article 12(2) of the 2019 Interpretation (Fa Shi [2019] No. 15) permits conviction under Article 287-2 of the Criminal Law if the sums reach ⟦threshold-mismatch five:three⟧ times the standards of items 2 to 4.',
    'PIPL Article 31: consent of a parent is needed for minors under the age of ⟦threshold-mismatch 14:16⟧.',
    'Under Article 236(2) of the Criminal Law, sex with a girl under the age of ⟦threshold-mismatch fourteen:sixteen⟧ is rape.',
    'Time limits in the CPL: appeal against a judgment – ⟦threshold-mismatch fifteen⟧ days (Art. 230).',
    '立案追诉标准（二）第十一条：个人3万元，单位⟦threshold-mismatch 10万⟧元。',
    '《电信条例》第三十二条：城镇⟦threshold-mismatch 24⟧小时、农村72小时内修复。',
    '| 条款（网络安全法） | 罚则 |\n|---|---|\n| 第六十三条 | 违法所得不足10万元：2万—10万元；10万元以上：⟦penalty-mismatch 5:1—10⟧倍 |',
    'Under Article 66 of the Cybersecurity Law anyone who received such a penalty may not work in key posts for ⟦threshold-mismatch five:ten⟧ years.',
    '应当认定为刑法第二百八十七条之二规定的“情节严重”：1. 支付结算金额二十万元以上的；2. 以投放广告等方式提供资金⟦threshold-mismatch 五万:三万⟧元以上的。',
    '过失致人死亡，处⟦penalty-mismatch 七:三年以上十⟧年以下；情节较轻，三年以下。（刑法第二百三十三条）',
    '集资诈骗，数额较大，处⟦penalty-mismatch 七:五⟧年以下有期徒刑；数额巨大，处七年以上有期徒刑或者无期徒刑（《刑法》第192条）。',
    'The sellers of counterfeit goods shall be sentenced to ⟦penalty-mismatch ten:three to seven⟧ years of imprisonment and fined where the amount is huge (Article 214 of the Criminal Law).',
    '- **Article 285(2), PRC Criminal Law** covers taking data.\n- *Serious circumstances*: up to three years\n- *Especially serious circumstances*: ⟦penalty-mismatch seven:three to ten⟧ years of imprisonment',
    '| Amount (Art. 266 Criminal Law) | Custodial penalty |\n|---|---|\n| Huge | ⟦penalty-mismatch:5 to 10⟧ years |\n',
    '刑法第四百零四条：造成特别重大损失的，处⟦grade-mismatch:五⟧年以下有期徒刑。',
    'According to Article 264 of the Criminal Law, where the amount is huge, the offender is sentenced to fixed-term imprisonment of not more than ⟦grade-mismatch:three⟧ years.',
    'Article 264 of the Criminal Law sets ⟦grade-mismatch:three to ten⟧ years of imprisonment where the amount is relatively large.',
    'Under Article 3(1)(5) of the 2011 Interpretation the circumstances are serious where illegal gains reach ⟦grade-mismatch:25,000⟧ yuan or more, and Article 3 applies.',
    'Article 266 of the Criminal Law: where the amount is especially huge, fixed-term imprisonment of not less than ten years, life imprisonment or ⟦penalty-mismatch:death⟧.',
    'Article 280-1 of the Criminal Law provides for fixed-term imprisonment of up to ⟦penalty-mismatch:three⟧ years.',
    'Under Article 133-1 of the Criminal Law, dangerous driving is punished with fixed-term imprisonment of not more than ⟦penalty-mismatch:one⟧ year.',
    'Article 285(2) of the Criminal Law is met by illegal gains of ⟦threshold-mismatch 5,000:50,000⟧ yuan or more where the circumstances are serious.',
    '### Article 287-2 of the Criminal Law\n\n- help for ⟦threshold-mismatch three:five⟧ or more parties\n- payment settlement of ⟦threshold-mismatch 200,000:500,000⟧ yuan or more\n- maximum of ⟦penalty-mismatch 3:5⟧ years imprisonment',
    '**Criminal Law Article 286**\n\n- Serious consequences: up to ⟦penalty-mismatch 5:3⟧ years\n- Especially serious consequences: ⟦penalty-mismatch:5 to 10⟧ years',
    'Article 79 of the Criminal Procedure Law: bail may not exceed ⟦threshold-mismatch:18⟧ months.',
    'Article 1 of Fa Shi [2013] No. 8: theft of property worth ⟦threshold-mismatch 1,000 3,000:2,000 to 5,000⟧ yuan or more is "relatively large".',
    'Article 5(2) of Fa Shi [2017] No. 10: ⟦threshold-mismatch ten:five⟧ times or more the standards of the preceding paragraph.',
    'Article 28 of the Cybersecurity Law; under Article 65(1) of the Cybersecurity Law a fine of ⟦penalty-mismatch:20,000 to 100,000⟧ yuan.',
    'Article 286-1 of the Criminal Law provides for fixed-term imprisonment of not more than ⟦penalty-mismatch:five (5)⟧ years.',
    '| Provision | Grade | Penalty |\n|---|---|---|\n| Criminal Law Article 285(2) | serious | up to 3 years |\n| Criminal Law Article 285(2) | especially serious | ⟦penalty-mismatch 7:3-10⟧ years |',
    '《刑法》第二百六十四条规定：“盗窃公私财物，数额较大的，处⟦grade-mismatch:三年以上十⟧年以下有期徒刑；数额巨大的，处⟦grade-mismatch:十⟧年以上有期徒刑、无期徒刑或者⟦penalty-mismatch:死刑⟧。”',
    '刑法第二百六十四条：盗窃公私财物，数额巨大的，处⟦grade-mismatch:三⟧年以下有期徒刑。',
    '《刑法》第二百六十六条规定：“诈骗公私财物，数额特别巨大的，处十年以上有期徒刑、无期徒刑或者⟦penalty-mismatch:死刑⟧。”',
    '刑法第二百零五条之一规定，虚开本法第二百零五条所列以外的发票，情节严重的，处⟦penalty-mismatch 二:三⟧年以下有期徒刑。',
    '第二百八十条之一 使用伪造的身份证件，情节严重的，处⟦penalty-mismatch:三⟧年以下有期徒刑、拘役或者管制。',
    '法释〔2019〕15号规定，支付结算金额⟦threshold-mismatch 二十万:三十万⟧元以上的，属于情节严重。',
    '根据刑法第二百八十七条之二，支付结算金额达到⟦threshold-mismatch 20万:50万⟧元即属“情节严重”。',
    '《刑事诉讼法》第七十九条规定取保候审最长不得超过⟦threshold-mismatch:二十四⟧个月。',
    '诈骗财物三千元至一万元以上、三万元至十万元以上和⟦threshold-mismatch:八十万⟧元以上，分别属于刑法第二百六十六条的“数额较大”、“数额巨大”、“数额特别巨大”。',
    '第十条 有下列情形之一的，属于刑法第二百八十七条之一第一款的“情节严重”：\n\n（一）设立网站三个以上，或者注册账号累计⟦threshold-mismatch:二万⟧以上的；\n\n（二）违法所得⟦threshold-mismatch 一万:五万⟧元以上的；',
    '法释〔2017〕10号第五条第二款规定，数量达到前款规定标准⟦threshold-mismatch 十:五⟧倍以上的，属于情节特别严重。',
    '刑法修正案（九）将刑法第二百五十三条之一修改为：“情节严重的，处三年以下有期徒刑；情节特别严重的，处⟦penalty-mismatch 七:三年以上十⟧年以下有期徒刑。”',
    '《刑法》第二百八十五条第二款规定：“情节严重的，处⟦penalty-mismatch 三:七⟧年以下有期徒刑或者拘役。”',
    '法释〔2000〕12号第二条第二款规定，具有下列情形之一的，属于“情节特别严重”：\n\n（一）经营去话业务数额在⟦threshold-mismatch 五百万:一百万⟧元以上的；',
    '| 条文 | 情节 | 法定刑 |\n|---|---|---|\n| 刑法第二百六十四条 | 数额巨大 | ⟦penalty-mismatch 十:三年以上七⟧年以下 |',
  ])('%s', (marked) => {
    holds(marked);
    const { text } = unmark(marked);
    const findings = checkNote(read(text), law, {});
    const fixed = applied(
      text,
      findings.flatMap(({ fixes }) => fixes[0] ?? []),
    );
    expect(checkNote(read(fixed), law, {}).map(({ code }) => code)).toEqual(
      findings.filter(({ fixes }) => fixes.length === 0).map(({ code }) => code),
    );
  });
});

test.each([
  ['Article 3(1)(5) of the 2011 Interpretation: illegal gains of more than 5,000 yuan.', ['5,000']],
  ['法释〔2011〕19号第三条第一款第（五）项：违法所得超过五千元的。', ['五千']],
  ['Article 3(1)(5) of the 2011 Interpretation: illegal gains of 5,000 yuan or more.', []],
])('looser than the law: %s', (text, expected) => {
  const loose = checkNote(read(text), law, {}).filter(({ code }) => code === 'loose-bound');
  expect(loose.map(({ start, end, severity }) => [text.slice(start, end), severity])).toEqual(
    expected.map((words) => [words, 'information']),
  );
  expect(checkNote(read(text), law, { 'loose-bound': 'off' })).toEqual([]);
});
