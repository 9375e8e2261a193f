import { describe, expect, test } from 'vitest';
import { findingsIn } from './lens/marks';

const holds = (marked: string): void => expect(findingsIn(marked)).toBe(marked);

describe('records of data, and rows without a head', () => {
  test.each([
    "    note: 'A trial period may last up to ⟦threshold-mismatch:one⟧ year.',\n    law: 'Labor Contract Law, art. 19'",
    "    note: 'A trial period may last up to six months.',\n    law: 'Labor Contract Law, art. 19'",
    "    answer: '竞业限制最长可以约定⟦threshold-mismatch 二:三⟧年。',\n    basis: '《劳动合同法》第二十三条、第二十四条'",
    "    answer: '竞业限制最长可以约定二年。',\n    basis: '《劳动合同法》第二十三条、第二十四条'",
    "    options: ['三年以下', '五年以下', '七年以下'], basis: '《刑法》第二百八十六条'",
    '    "行政起诉": ("⟦threshold-mismatch:九⟧个月", "《行政诉讼法》第四十六条"), "劳动仲裁": ("一年", "《劳动争议调解仲裁法》第二十七条"),',
    '| Fine | up to RMB 50 million or ⟦threshold-mismatch 5:6⟧% of the turnover | PIPL Article 66 |\n| Logs | kept at least six months | Cybersecurity Law Article 23 |',
  ])('%s', holds);
});

describe('figures said of a law as a whole', () => {
  test.each([
    'Logs ≥ ⟦threshold-mismatch 6:3⟧ months (Cybersecurity Law); orders ≥ 3 years (E-Commerce Law).',
    'Logs ≥ 6 months (Cybersecurity Law); order records ≥ ⟦threshold-mismatch 3:5⟧ years (E-Commerce Law).',
    'Under the Company Law, shareholders of a limited liability company pay up their subscribed capital in full within ⟦threshold-mismatch five:eight⟧ years.',
    'Under the Company Law, shareholders of a limited liability company pay up their subscribed capital in full within five years.',
    '## Data Security Law (DSL)\n\n- core data: fines up to RMB ⟦penalty-mismatch:30 million⟧\n- important data: fines up to RMB 10 million',
    '## Cybersecurity Law Compliance\n\nBreaches carry fines of up to ⟦penalty-mismatch:8%⟧ of the annual turnover.',
  ])('%s', holds);
});

describe('what articles do not set, and steps within what they set', () => {
  test.each([
    'PIPL Article 57 requires notification within ⟦threshold-mismatch:48 hours⟧.',
    'PIPL Article 57 requires notification at once.',
    '根据《反不正当竞争法》第二十五条，可以处违法所得⟦penalty-mismatch:一倍以上三倍以下⟧的罚款。',
    'Under Article 87 of the Labor Contract Law the employer shall pay ⟦threshold-mismatch two:three⟧ times the standard of economic compensation.',
    'EIT Law Art. 18: losses are carried forward ⟦threshold-mismatch five:eight⟧ years.',
    'A difficult birth adds fifteen days (Special Provisions on Labor Protection of Female Employees, Article 7).',
    '合同约定的试用期违反《劳动合同法》第十九条（最长不超过⟦threshold-mismatch:八⟧个月）。',
    '听证的门槛由二千元提高到⟦penalty-mismatch 四千:五千⟧元以上罚款（治安管理处罚法第一百一十七条）。',
    '多次盗窃，指二年内盗窃⟦threshold-mismatch 三:四⟧次以上（盗窃解释第三条，法释〔2013〕8号）。',
    'Civil Code Art. 188: claims are barred after 3 years (the old law was 2 years).',
    '【法律依据】《基本医疗卫生与健康促进法》第九十九条第一款，并处违法所得五倍以上二十倍以下的罚款。【违法程度】一般。【处罚标准】并处违法所得十倍以上十五倍以下的罚款。',
    '量刑起点：盗窃数额较大的（刑法第二百六十四条），一年以下有期徒刑。',
    '《刑法》第233条：“过失致人死亡的，处三年以上七年以下有期徒刑” ("not less than three years and not more than seven years")',
    '造成特别严重后果的，罚款200万元至1000万元，直接责任人员⟦penalty-mismatch:20万元至200万⟧元（网络安全法第69条第2款）。',
    'The ceiling for operators under Article 61(3) of the Cybersecurity Law is RMB ⟦penalty-mismatch:15 million⟧.',
    'Article 225 CL: the fine is ⟦penalty-mismatch 5:1x to 6⟧x the illegal gains.',
    'Art. 4 of Fa Shi [2019] No. 15: leaks of ⟦threshold-mismatch:600⟧ or more location, communication, credit or property records.',
    '《食品安全法》第一百四十八条：增加赔偿的金额不足一千元的，为⟦threshold-mismatch 一千:二千⟧元。',
    '- Criminal Law Art. 264: theft\n\nStatutory sentencing range:\n\n- Huge amount: not less than ⟦penalty-mismatch three:four years and not more than ten⟧ years',
    '《民法典》第五百八十六条当事人可以约定一方向对方给付定金作为债权的担保。定金不得超过主合同标的额的百分之⟦threshold-mismatch 二十:三十⟧。',
    '劳动者在试用期的工资不得低于约定工资的百分之⟦threshold-mismatch 八十:六十⟧（《劳动合同法》第二十条精神）。',
    'Article 36 of Fa Shi [2020] No. 26: the employer must pay ⟦threshold-mismatch 30:40⟧% of the average wages of the twelve months before.',
    '### Criminal Law (amended per Amendment (Eleven))\n\n- Article 128: unlawful possession of guns is punished with imprisonment of up to three years; in serious circumstances, ⟦penalty-mismatch seven:three to five⟧ years',
    '- Article 286 — Criminal Law of the PRC\n  > Whoever deletes or alters data, where the consequences are serious, is sentenced to not more than ⟦penalty-mismatch five:three⟧ years; where they are especially serious, to not less than five years.',
    'He earned 14,000 yuan, well above the threshold of ⟦threshold-mismatch:8,000⟧ yuan in Article 3(1)(5) of the 2011 Computer Crime Interpretation.',
    'He earned 14,000 yuan, well above the threshold of 5,000 yuan in Article 3(1)(5) of the 2011 Computer Crime Interpretation.',
    '| Law | Provision | Exposure |\n|---|---|---|\n| DSL | Art. 45(2) – core data | RMB ⟦penalty-mismatch 2,000,000:200,000 – 10 million⟧ |',
    'The limitation for labour arbitration is ⟦threshold-mismatch one :two⟧ years (Labor Dispute Mediation and Arbitration Law, Art. 27).',
    'Article 39 of the Exit and Entry Administration Law gives visitors ⟦threshold-mismatch 24:48⟧ hours after arrival to register.',
    'During the trial period the wage may not fall below ⟦threshold-mismatch 80:70⟧% of the agreed wage (Labor Contract Law, Art. 20).',
    'Article 1077 of the Civil Code imposes a ⟦threshold-mismatch 30:45⟧-day cooling-off period.',
    'Art. 47 of the Company Law: subscribed capital must be fully paid within ⟦threshold-mismatch five:eight⟧ years.',
    '根据《劳动争议调解仲裁法》第二十七条，案件数据结案后至少保留九十天。',
    '1. 依据劳动合同法第三十八条解除合同\\n2. 逾期未支付的，用人单位按应付金额50%-100%加付赔偿金（劳动合同法第八十五条）。',
    'Article 286-1 of the Criminal Law carries up to ⟦penalty-mismatch three s:one⟧ year of imprisonment.',
    'Labor Contract Law art. 19: the trial period is one month, 三年以上六个月。',
  ])('%s', holds);
});

describe('wages, leave, rates and multiples; articles as they are recited', () => {
  test.each([
    'The Special Provisions on Labor Protection for Female Employees give 98 days of maternity leave.',
    'Article 3 of the Regulations on Paid Annual Leave for Employees: the annual leave is ⟦threshold-mismatch:12⟧ days.',
    '《民间借贷规定》第二十五条：利率以合同成立时一年期贷款市场报价利率⟦threshold-mismatch 四:六⟧倍为限。',
    '《民间借贷规定》第二十五条：利率以合同成立时一年期贷款市场报价利率四倍为限。',
    '《税收征收管理法》第三十二条：从滞纳税款之日起，按日加收滞纳税款千分之⟦threshold-mismatch:二⟧的滞纳金。',
    '《税收征收管理法》第三十二条：从滞纳税款之日起，按日加收滞纳税款万分之五的滞纳金（年化18.25%）。',
    '    result: "逾期申报罚款2000元以下；逾期缴纳按日加收万分之五滞纳金", basis: "《税收征收管理法》第六十二条、第六十三条"',
    'Article 47 of the Labor Contract Law: where the monthly wage exceeds ⟦threshold-mismatch three times:twice⟧ the average monthly wage of the region, the compensation is capped.',
    'Article 82 of the Labor Contract Law: the employer shall pay ⟦threshold-mismatch double:triple⟧ the monthly wages.',
    'Article 82 of the Labor Contract Law: the employer shall pay double wages.',
    "Article 47 of the Labor Contract Law: the employer shall pay ⟦threshold-mismatch one :two⟧ months' wages for each year of service.",
    "Article 47 of the Labor Contract Law: the employer shall pay one month's wages for each year of service.",
    '（现行著作权法第54条）赔偿按实际损失计算；难以计算的，适用⟦threshold-mismatch 五百万:五百元以上五十万⟧元以下法定赔偿。',
    '涉嫌虚开增值税专用发票，最高可判⟦penalty-mismatch:十⟧年有期徒刑（刑法第二百零五条）。',
    'Civil Code - Statute of Limitations\n\nChapter IX Statute of Limitations\n\nArticle 188 The statute of limitations for requesting protection of civil rights shall be ⟦threshold-mismatch:two⟧ years.',
    'Legal basis: the Tax Collection and Administration Law.\nArticle 31 Taxpayers who cannot pay in time may postpone the payment for at most ⟦threshold-mismatch three:six⟧ months.',
    'Under the CSL, network operators in China face fines of up to RMB ⟦penalty-mismatch:50 million⟧.',
    '两者相距不足一年，远在《民法典》第一百八十八条规定的⟦threshold-mismatch:两⟧年诉讼时效期间内。',
    '两者相距不足一年，远在《民法典》第一百八十八条规定的三年诉讼时效期间内。',
    '《著作权法》第二十三条：保护期为作者终生及其死亡后⟦threshold-mismatch 五十:七十⟧年，截止于作者死亡后第五十年的 12 月 31 日。',
    '《著作权法》第二十三条：保护期为作者终生及其死亡后五十年，截止于作者死亡后第五十年的 12 月 31 日。',
    '《企业所得税法》第四条：法定税率⟦threshold-mismatch:30⟧%；高新技术企业15%。',
    'Proposed amendments to the Cybersecurity Law are out for comment. If passed, the law will raise fines to up to RMB 50 million.',
    'Article 253(1) of the Criminal Law is indirect. The punishments for violating Articles 285, 286 and 287 include imprisonment. Obtaining data carries up to seven years of imprisonment in serious cases.',
    '> Article 253 of the Criminal Law: Violation of the provisions of the state by selling or providing personal information of citizens to others, where the circumstances are serious, is punished with imprisonment of up to three years.',
    'Article 40 of the Trademark Law: renewal is due within twelve months before the expiry; a grace period of ⟦threshold-mismatch:three⟧ months may be given.',
    'To challenge an act in court you have ⟦threshold-mismatch:one⟧ year from learning of it (Article 46 of the Administrative Litigation Law).',
    '    <div>\n      <strong>Labor Contract Law Art. 87</strong>\n      <p>The employer shall pay ⟦threshold-mismatch two:three⟧ times the standard of economic compensation.</p>\n    </div>',
    '《公司法》第一百四十一条规定：“任职期间每年转让的股份不得超过其所持有本公司股份总数的百分之二十五。”',
    '《最高人民法院关于审理业主纠纷案件的规定》：业主依据民法典第二百八十条第二款的规定请求撤销该决定的，应当在知道决定之日起一年内行使。',
    'Article 12(1)(2) of the 2019 Interpretation on information network crimes asks for payment and settlement of at least ⟦threshold-mismatch 200,000:400,000⟧ yuan.',
    '诈骗数额难以查证，但发送诈骗信息⟦threshold-mismatch 五千:七千⟧条以上、拨打诈骗电话五百人次以上',
    '发送诈骗信息五千条以上、拨打诈骗电话五百人次以上',
    '十倍即发送诈骗信息五万条以上、拨打诈骗电话五千人次以上',
    '他一共发送诈骗信息七千条以上。',
    '- 行踪轨迹信息⟦threshold-mismatch 五十:六十⟧条以上\n- 住宿信息、通信记录五百条以上\n- 其他信息五千条以上',
    '- 5,000 or more fraudulent messages\n- fraudulent calls ⟦threshold-mismatch 500:600⟧ person-times or more',
    'Registered capital: ⟦threshold-mismatch 5:7⟧-year hard pay-in (Company Law Art. 47, effective 1 July 2024).',
    '- Art. 24 of the Labor Contract Law: sets the scope of permissible subjects, maximum duration (⟦threshold-mismatch 2:4⟧ years), and compensation',
    '            "《刑法》第二百八十五条【非法侵入计算机信息系统罪】:\\n" +\n            "违反国家规定，侵入国家事务、国防建设、尖端科学技术领域的计算机信息系统的，\\n" +\n            "处⟦penalty-mismatch 三:五⟧年以下有期徒刑或者拘役。\\n\\n" +\n            "《刑法》第二百八十六条【破坏计算机信息系统罪】:\\n" +\n            "违反国家规定，对计算机信息系统功能进行删除、修改、增加、干扰，\\n" +\n            "造成计算机信息系统不能正常运行，后果严重的，处⟦penalty-mismatch 五:七⟧年以下有期徒刑或者拘役；\\n" +',
    '《民法典》第六百九十二条规定：没有约定或者约定不明确的，保证期间为主债务履行期限届满之日起⟦threshold-mismatch 六:十二⟧个月。',
    '根据《税收征收管理法》第六十四条规定：纳税人不进行纳税申报的，由税务机关追缴其不缴的税款、滞纳金，并处不缴或者少缴的税款百分之⟦threshold-mismatch 五十:三十⟧以上五倍以下的罚款。',
    '《劳动合同法》第二十四条：竞业限制的人员限于高级管理人员。竞业限制的约定不得违反法律。在解除或者终止劳动合同后，前款规定的人员的竞业限制期限，不得超过⟦threshold-mismatch 二:三⟧年。',
    '（法释〔2023〕7 号）第一条第（二）项：非法排放、倾倒、处置危险废物⟦threshold-mismatch 三:十⟧吨以上 = 刑法第 338 条「严重污染环境」',
    '**量刑标准**（刑法）：\n\n- 非法吸收公众存款：⟦penalty-mismatch:5⟧年以下/3-10年/10年以上有期徒刑\n- 集资诈骗：3-7年/7年以上有期徒刑或无期徒刑',
    'Statutory damages (Copyright Law, Art. 54): RMB 500 to RMB 5 million where no loss can be determined.',
    'Article 266 of the Criminal Law: whoever cheats others out of property shall, if the amount is huge, be sentenced to not less than ⟦penalty-mismatch three:five years but not more than ten⟧ years and fined.',
    'An illegal act not discovered within ⟦threshold-mismatch:three⟧ years is no longer penalised; five years where life or health is concerned (Administrative Penalty Law, Article 36).',
    'A post that is clicked or viewed ⟦threshold-mismatch 5,000:50,000⟧ times or more, or reposted 500 times or more, is "serious" under Article 2 of the 2013 Interpretation on online defamation.',
    'Underground banking is "serious" from a turnover of RMB ⟦threshold-mismatch:500,000⟧ (Article 3, SPC–SPP Interpretation on Illegal Fund Payment and Settlement and Illegal Foreign Exchange Trading, 2019).',
  ])('%s', holds);
});
