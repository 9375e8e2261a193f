import { describe, expect, test } from 'vitest';
import { findingsIn } from './lens/marks';

/** How far a citation reaches, and which of an article's figures words choose. */
const holds = (marked: string): void => expect(findingsIn(marked)).toBe(marked);

describe('a block that opens with an article is about it', () => {
  test.each([
    '1、《公司法》第四十七条 有限责任公司的注册资本由全体股东认缴。出资额自公司成立之日起⟦threshold-mismatch 五:十⟧年内缴足。',
    'Legal basis: Article 75 of the Criminal Procedure Law provides that residential surveillance is carried out at home. The family members shall be notified within ⟦threshold-mismatch 24:48⟧ hours.',
    '根据法释〔2022〕5号第三条非法吸收公众存款，有下列情形之一的，应当追究刑事责任。（一）数额在⟦threshold-mismatch:二十万⟧元以上的。',
    '《劳动法》第三十六条：劳动者每日工作时间不超过八小时，平均每周工作时间不超过⟦threshold-mismatch:四十⟧小时。',
    'Criminal Law Article 191: what money laundering is.\n\nPunishments: imprisonment up to ⟦penalty-mismatch:15⟧ years, and a fine.',
    '根据法释〔2019〕15号第十二条：\n\n### （一）支付结算\n\n- 支付结算金额达到二十万元以上\n\n### （二）投放广告\n\n- 以投放广告等方式提供资金达到⟦threshold-mismatch:五十万⟧元以上',
    '根据《个人信息保护法》第六十六条“拒不改正的，并处⟦penalty-mismatch:二百万⟧元以下罚款；对直接负责的主管人员处一万元以上十万元以下罚款”。',
  ])('%s', holds);

  test.each([
    'Civil Code Article 586 governs the deposit, which is to be agreed in writing. Furthermore, the article stipulates that it cannot exceed ⟦threshold-mismatch twenty:thirty⟧ percent of the sum.',
    '各股东应自公司成立之日起⟦threshold-mismatch 五:十⟧年内缴足（新《公司法》第四十七条）。',
    '根据《工伤保险条例》第十七条规定，职工按照职业病防治法规定被诊断为职业病，所在单位应当自被诊断之日起⟦threshold-mismatch:60⟧日内提出申请。',
    '依据《劳动合同法》第八十二条，应支付⟦threshold-mismatch 二:三⟧倍工资。',
    '根据《消费者权益保护法》第五十五条，经营者有欺诈行为的，应当增加赔偿，增加赔偿的金额为消费者购买商品的价款或者接受服务的费用的⟦threshold-mismatch 三:二⟧倍。',
  ])('%s', holds);

  test.each([
    'Civil Code Article 586 governs the deposit. The agreement stipulates that it cannot exceed thirty percent.',
    '《消费者权益保护法》第五十五条：明知商品有缺陷的，可以要求所受损失二倍以下的惩罚性赔偿。',
    'Article 285 of the Criminal Law is about intrusion. A tool was sold for more than five years.',
    '《刑法》第二百八十六条之一处三年以下有期徒刑。盗窃的，处三年以上十年以下有期徒刑。',
    '《劳动合同法》第八十三条 用人单位违法约定试用期的，由劳动行政部门责令改正。举例来说，约定试用期是4个月，应赔偿3000元。',
    'Criminal Law Article 191: what money laundering is.\n\nTimeline: the trial took up to 15 years.',
  ])('as far as it speaks as the law does: %s', holds);
});

describe('a crime that another article punishes', () => {
  test.each([
    '《刑法》第三百八十五条受贿罪：受贿数额较大的，处⟦penalty-mismatch 三:五⟧年以下有期徒刑或者拘役。',
    '《刑法》第三百八十九条行贿罪：为谋取不正当利益，给予国家工作人员以财物的，处三年以下有期徒刑或者拘役。',
    '《刑法》第三百八十二条贪污罪：数额巨大的，处⟦penalty-mismatch 十:三年以上七⟧年以下有期徒刑。',
    '根据刑法第三百八十六条，受贿⟦threshold-mismatch 二十万:三万元以上不满三十万⟧元的，属于数额较大。',
    '《刑法》第二百六十九条【转化的抢劫】犯盗窃罪，为窝藏赃物而当场使用暴力的，处三年以上十年以下有期徒刑，并处罚金。\n\n《刑法》第二百六十五条：盗接他人通信线路的，处三年以下有期徒刑、拘役或者管制。',
    'Article 388 of the Criminal Law: whoever takes bribes through another official in a relatively large amount is sentenced to up to ⟦penalty-mismatch three:five⟧ years.',
  ])('%s', holds);
});

describe('of the figures of an article, the one that the words are about', () => {
  test.each([
    // By the crime that is named, or what somebody does who commits it.
    '《刑法》第一百三十四条，重大责任事故罪，处⟦penalty-mismatch:五⟧年以下有期徒刑或者拘役。',
    '《刑法》第三百零三条规定，赌博为业的，处三年以下有期徒刑；开设赌场的，处⟦penalty-mismatch:三⟧年以下有期徒刑、拘役或者管制。',
    '他构成侵犯公民个人信息罪。据《刑法》相应规定，情节严重的，处⟦grade-mismatch:三年以上七⟧年以下有期徒刑。',
    // By terms whose English is known.
    '《刑事诉讼法》第七十九条：监视居住最长不得超过⟦threshold-mismatch 六:十二⟧个月。',
    '法释〔2017〕10号第五条：出售行踪轨迹信息、通信内容、征信信息、财产信息⟦threshold-mismatch 五十:五百⟧条以上的，情节严重。',
    // By who has what part, who pays, and what is counted.
    'Article 105 of the Criminal Law: ringleaders not less than ten years; any other person who participates is sentenced to not more than ⟦penalty-mismatch three:five⟧ years.',
    '《个人信息保护法》第六十六条：拒不改正的，并处⟦penalty-mismatch 一百万:十万⟧元以下罚款。',
    '《个人信息保护法》第六十六条：对直接责任人员处十万元以下罚款。',
    '法释〔2013〕21号第二条：点击、浏览五千次以上，或者转发⟦threshold-mismatch 五百:五千⟧次以上。',
    // By what it is a length or a multiple of.
    'Article 19 of the Labor Contract Law: where the contract runs for one year to three years, the trial period shall not exceed ⟦threshold-mismatch:three⟧ months.',
    '《劳动合同法》第十九条：合同期限三个月以上不满一年的，试用期不得超过一个月。',
    '《劳动合同法》第八十二条：应当每月支付⟦threshold-mismatch 二:三⟧倍的工资。',
  ])('%s', holds);
});

describe('in other words', () => {
  test.each([
    '《民法典》第一百八十八条规定的⟦threshold-mismatch:五⟧年诉讼时效期间。',
    '《出境入境管理法》第七十八条对非法居留的外国人予以警告；情节严重的，按非法居留日每日处五百元罚款，总额不超过⟦penalty-mismatch:贰万⟧元。',
    '《劳动法》第三十六条：劳动者平均每周工作时间不超过⟦threshold-mismatch:48⟧h。',
    'Labor Law Article 36: working time is not more than ⟦threshold-mismatch:48⟧ hours a week on average.',
    'PRC Advertising Law Article 9(3): a superlative was found. Fines range ⟦penalty-mismatch 1,000,000:200,000–2,000,000⟧ yuan.',
    '《税收征收管理法》第六十三条规定，不缴税款的，是偷税。对纳税人偷税的，由税务机关追缴，并处少缴的税款百分之⟦threshold-mismatch 五十:三十⟧以上五倍以下的罚款。',
    '《税收征收管理法》第三十二条：从滞纳之日起，按日加收税款千分之⟦threshold-mismatch:五⟧的滞纳金。',
    '《税收征收管理法》第三十二条：从滞纳之日起，按日加收税款万分之五的滞纳金。',
    '《刑法》第263条，基本刑⟦penalty-mismatch:3~7⟧年，加重的10年以上~死刑',
    "PIPL Article 66: up to RMB ⟦penalty-mismatch:5 million⟧ or 5% of the previous year's turnover.",
    'The Data Security Law sets up a review. The law is enforced with penalties up to ⟦penalty-mismatch:100 million⟧ yuan.',
    'Whoever takes bribes of not less than ⟦threshold-mismatch 30,000:50,000 yuan but not more than 200,000⟧ yuan shall be deemed as "relatively large" as stipulated in Article 383 of the Criminal Law.',
    '法释〔2016〕8号第一条：氯胺酮⟦threshold-mismatch 五百:三百⟧克以上。',
  ])('%s', holds);
});
