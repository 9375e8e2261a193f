import { readChineseNumeral, readRoman } from '../quantity/numerals';
import type { Quantity } from '../quantity/quantity';

/** Words that tell what the law says from what somebody did, English and Chinese. */

/** What a court did, a person earned, a sample counted: never a claim about the law. */
const FACT_EN =
  /\b(?:(?<!\b(?:funds?|income|gains|money|proceeds|profits?) |\bwhat (?:you|they|it|one|somebody|someone|was) )earned|(?<!profits? |\b(?:has|have|is|are) been )(?<!\b(?:has|have) been )made(?! out\b| up of)|(?<!\b(?:is|are|be|being|price|prices|sum|fees?|wages?) (?:\w+ly )?)paid|(?<!\bbribes? )(?<!\b(?:anyone|whoever|persons?|those) who (?:has |have )?)received|took|takes? home|profited|netted|pocketed|charged|cost|collected|transferred|spent|sold|client|(?:was|were|been|being|got|(?<!\b(?:shall|is|are|may|must|will|can|be)\b[^.;]{0,160})and) (?:sentenced|fined|arrested|convicted|jailed|ordered)|(?:persons?|people|defendants?) (?:were )?(?:prosecuted|convicted|charged|detained)|repaid|ended (?:with|in)|raise (?:the|it)|drafts? (?:says?|would|proposes?)|had|commentator|sample|median|(?<!\b(?:against|appeal(?:ing|s)?|appeals? (?:against|from)) (?:an?|the) )judge?ments?|(?:\d+|these|those|most|of the|all|two|both) cases?|accounting for(?! (?:more|over|at least|not less|\d+ ?%? or more))|Mr|Ms|Mrs|Dr|imposed|(?<!\b(?:is|are|was|were|been) )raised|(?<!\b(?:is|are|was|were|been) )reduced|usually|typical(?:ly)?|would(?! (?:be|have) (?:to|needed))|got(?! to)|(?<!\b(?:a|per) week on )average(?!\s?[≤<]| (?:of )?(?:not|no|at) (?:more|most)| (?:(?:weekly|working)|(?:monthly |annual |yearly |market )?(?:wages?|salar|prices?|income)))|statistics|(?:last|this) year(?!['’]s)|audits?|still (?:find|see|keep)s?|we (?:have )?(?:seen|saw|found)|treaty|treaties|convention|sentencing starting point|baseline sentence|mistake|wrongly|mistakenly|formerly|previously|replaced|no longer(?! than| (?:be )?(?:punish|penali[sz]|prosecut|pursu|charge|liab))|used to|rose|grew|climbed|dropped|doubled|tripled|(?:fell|increased|decreased|declined) (?:by|from|to))\b|(?<!he or )\bshe\b|\bhe\b(?! or she| shall| must| may| is to)/i;
const FACT_ZH =
  /网传|传言|短短|未遂(?=[\d一二三四五六七八九十])|起诉书|检察院认定|法院认定|经查|查明|一审|二审|改判|建议|(?<![由从][^，。；]{1,16})提高[到至]|降低到|降至|上调|下调|压缩[到至为]|缩短[到至为]|请求(?:赔偿|判令|支付|返还|被告)|被判(?!处[^，。；]{0,30}的(?:犯罪分子|罪犯))|判决如下|赚取|(?:共计|总计|合计)(?!达到?|在|不足|超过)|本案|该案|此案|某[某甲乙丙]?(?=[，、因在以于获支收为一二两三\d])|收款|支出|退缴|退赔|缴纳了|已缴纳|统计|样本|平均(?!每[周日月年])|中位数|扣除后|[办花用]了|共印|印数|得款|卖了|判了|罚了|\d{1,2}岁的(?!未成年|人|男|女)|同比|[增上]升[到至了]|增[长加][到至了]|下降|全国法院|的案件[共有占中]|件判决|相[距隔]|距今|历时|实际获利|获利\s?[\d约近](?![^，。；]{0,8}以上)|案件中|支付了|收取了|租金|委托|追缴|误以为|误认为|已[是超]|相当于|折合|折半|减半|的占|占比|旧[法线]|旧标准|原规定|原来规定|曾规定/;
/** Parties and courts: of a case, unless the law speaks of what they must do and what is done with them. */
const PARTY_EN = /\b(?:defendants?|accused|(?<!people['’]s |\b(?:in|to|before (?:a|the)) )court)\b/i;
const RULES_EN =
  /\b(?:shall|must|may not|should(?! be )|gives?|allows?|grants?|entitled|(?:may|can|could) (?:also |only )?(?:impose|order|sentence|fine))\b/i;
const PARTY_ZH = /被告人|被告单位|犯罪嫌疑人|上诉人|当事人/;
const RULES_ZH = /不得|应当|可以|至迟|最[长迟多高](?!人民)|必须/;
const ABOUT_EN =
  /(?:\bnot(?: at)?|\b(?:rather than|instead of|against|far below|well below|far above)|\b(?:nearly|about|approximately|around|roughly|some|almost|another|only|just|vs\.?|versus)|~|\bvs\. \S{1,8}\/|\b\d{2,} [a-z]+ (?:in|over))\s*$/i;
const ABOUT_ZH =
  /不是[^，。；]{0,16}$|(?:没有|并无|不存在)[“"]?$|(?:不到|没到|未到|达不到|够不上)[“"『]$|(?:约|近|差|大约|将近|接近|共|所以是|因此是|应为)\s?$/;

/** Statistics, and the story of somebody, go on through a whole sentence. */
const STORY =
  /量刑起点|基准刑|宣告刑|样本|平均(?!每[周日月年]|(?:月|年)?(?:工资|收入|价格))|中位数|正好|恰好|的说法|扣除后|某[所院局案]|最高的一[件名个]|其中\s?[\d一二两三四五六七八九十]+[人名件]|\bmedian\b|(?<!\b(?:a|per) week on )\baverage\b(?!\s?[≤<]| (?:of )?(?:not|no|at) (?:more|most)| (?:weekly|working|monthly |annual |yearly |market )?(?:wages?|salar|prices?|income))|\bsample\b|\bstatistics\b|\b(?:his|her) (?:acts?|case)\b/i;
export const tellsStory = (sentence: string): boolean => STORY.test(sentence);

/** 台数：4台，不到第四条…的二十台 · "RMB 8,000, which is below …": what was counted is held against the law. */
const IS_COMPARED =
  /^[，,]?\s*(?!超过[^，。；]{1,12}(?:的?部分|的[，,]))(?:不到|低于|未达到?|未到|远超|超过了?|高于|不够|小于|大于|(?:不|未|没有?|已|即)?达标)|^,? (?:(?:which|that) is |so |and (?:is |thus )?)?(?:(?:well|far|just) )?(?:below|under|above|over|short of)\b/;
export const isCompared = ({ bound, end }: Quantity, text: string): boolean =>
  bound === 'exactly' && IS_COMPARED.test(text.slice(end));

/** Whether the words around a number speak of facts. `before` is what stands directly before it. */
export const speaksOfFacts = (clause: string, before: string): boolean =>
  FACT_EN.test(clause) ||
  FACT_ZH.test(clause) ||
  (PARTY_ZH.test(clause) && !RULES_ZH.test(clause)) ||
  (PARTY_EN.test(clause) && !RULES_EN.test(clause)) ||
  ABOUT_EN.test(before) ||
  ABOUT_ZH.test(before);

/** 与修改前的十五年相比: what the law said once. */
export const isFormer = (before: string): boolean =>
  /(?:修[改订正]前|修(?:正案)?[（(]?[一二三四五六七八九十]{1,2}[）)]?(?:施行|生效|实施)?之?前|弃用?|放弃|取消了?|不再[用采]|此前|以前|过去|原先|原[为是]|曾[为是]|当时|旧法|旧规|已?(?:经)?(?:废止|失效)的?)的?[“"]?[^，。；]{0,6}$|\b(?:up from|instead of|rather than|previously|formerly|the (?:old|former|previous|earlier)) (?:\w+ ){0,3}$|\b(?:old|former|previous|earlier) (?:law|rule|text|version|code|limit)s? (?:was|were|had|set|said|gave):? (?:RMB|CNY|[¥￥])?\s?$|\b(?:before|previously|formerly|until then|earlier|old):? (?:RMB|CNY|[¥￥])?\s?$/i.test(
    before,
  );

/** 从三年以上十年以下改为…… · "from seven to ten": what is replaced. */
export const isReplaced = (before: string, behind: string): boolean =>
  /\b(?:increas|rais|lift|lower|reduc|extend|chang|mov)\w*\b[^.;]{0,90}\bfrom (?:the (?:range|level|amount) of )?["“]?(?:not more than |up to |at least |RMB |CNY )*$/i.test(
    before,
  ) ||
  (/[从由][^。；，]{0,30}$/.test(before) &&
    /^[^。；]{0,30}(?:改[为成]|变[为成]|调整|[提升降][高低到至])/.test(behind));

/** Whether words are of one province, whose courts set standards of their own: 浙江的标准为6000元. */
export const isLocal = (clause: string): boolean =>
  /本省|我省|该省|各省|本市|当地|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|\b(?:province|provincial|Beijing|Shanghai|Tianjin|Chongqing|Guangdong|Zhejiang|Jiangsu|Fujian|Sichuan|Shandong|Henan|Hubei|Hunan|Hebei)\b/.test(
    clause,
  );

/** 【违法程度】：一般……【处罚标准】：……: a step of an authority's own benchmark, within what the law lets it impose. */
export const isOfBenchmark = (text: string, at: number): boolean =>
  /违法程度|裁量|适用情形|阶次|自由裁量|\bdiscretion(?:ary)? (?:benchmark|standard)/i.test(text) &&
  /(?:处罚|裁量|量罚)(?:标准|基准|幅度|档次|尺度)[】\]）)]?\s?[：:|][^。]{0,80}$/.test(
    text.slice(Math.max(0, at - 100), at),
  );

/** Whether words name the law of another state: "UK, Trade Marks Act 1994 s. 92". */
export const namesOthersLaw = (words: string): boolean =>
  /\b(?:Acts?|Directive|GDPR|ICCPR|ECHR|StGB|U\.?S\.?C\.?|MarkenG|CFAA|CCPA|UK|US|USA|EU|United (?:States|Kingdom)|American|European|Germany|France|Japan|Korea|Singapore|Australia|Canada|India|Taiwan|Macau|Hong Kong)(?!\w)|美国|日本|德国|英国|法国|韩国|欧盟|新加坡|澳大利亚|加拿大|香港|澳门|台湾/.test(
    words,
  );

/** Whether a sentence is of other people's law, of a contract, or of what is rumoured: 网传最高可判七年. */
export const isOfOthers = (sentence: string): boolean =>
  namesOthersLaw(sentence) ||
  /\b(?:contracts?|agreements?|clauses?|polic(?:y|ies)|rumou?rs?|myths?|drafts?|bills?|proposals?)\b|合同|协议|约定|制度|网传|谣|误传|误区|草案|征求意见/i.test(
    sentence,
  );

/** 我司, "our users": whose figures are no standard, though what is imposed on them is the law's. */
export const isOurs = (clause: string): boolean =>
  /\bour (?:\w+ ){0,2}(?:users?|employees?|staff|customers?|clients?|polic(?:y|ies)|budget|exposure|insurance|audits?|files?|matters?|surveys?)\b|我司|我方|我们的?(?:用户|客户|员工)|本公司/i.test(
    clause,
  );

/** 放纵可能判处二年有期徒刑以上刑罚的犯罪: how grave another crime is. */
export const isOfAnotherCrime = (before: string, behind: string): boolean =>
  /(?:可能|应当)被?判处?\s?$/.test(before) && /^(?:有期)?(?:徒刑)?以[上下]刑罚/.test(behind);

/** 修正案（十一）之前，两档是……: told of an earlier text, as long as the words do not come back to today. */
export const isOfEarlierText = (from: string): boolean =>
  /(?:修正案[（(][^（()）]{1,4}[）)]|修[改订正]|(?:19|20)\d\d年)(?:生效|施行)?(?:之|以)前(?!.*(?:现|如今|新法|此后|之后))|\b(?:before|prior to|until) (?:the )?(?:end of )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:(?:19|20)\d\d\b|Amendment|amendment|revision)(?!.*\b(?:now|since|today|current)\b)/i.test(
    from,
  );

/** "Three years maximum means five years", 最高3年→5年: the figure before is the case, and the one behind what the law sets for it. */
export const isCondition = (behind: string): boolean =>
  /^[^,;.，。；\d①-⑳●•▸]{0,24}(?:\bmeans?\b|\bcorresponds? to\b|→|->|=>|⇒)[^,;.，。；]{0,24}?(?:[\d一二三四五六七八九十]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\b)/.test(
    behind,
  );

/** What an amendment makes of an article: said of the text of that day, which later ones may have changed. */
export const AMENDS =
  /修改为[:：]?\s*[“"]|增加[一二两三]?[条款项]|作为第[^。]{1,14}[条款项][:：]|\b(?:amended|revised|changed) to read\b|\bis amended (?:as follows|to)\b/;

/** The amendment that a text names, by its number: 刑法修正案（九）; "unnamed" where it names none. */
export function amendmentIn(text: string): number | 'unnamed' {
  const [, chinese, english = ''] =
    /修正案\s*[（(]?([一二三四五六七八九十]{1,3})|\bAmendment (?:No\.? ?)?\(?([IVX]+|\d+)/.exec(text) ?? [];
  const number = chinese ? readChineseNumeral(chinese) : (readRoman(english) ?? Number.parseInt(english, 10));
  return number || 'unnamed';
}

/** Words that set a figure: an amount without a bound is the law's only beside one of them. */
const SETS =
  /\b(?:sets?|set at|thresholds?|standards?|requires?|\bat an? (?:turnover|amount|value|loss)|begins?|starts?|serv(?:ed|ing)|tops out|(?:the|its|their|own) mark|opens? a (?:case|file)|suffic(?:es?|ient)|enough|floor|reach(?:es)?|puts?|catches|where|once|if|when|treats?|deem(?:s|ed)?|criminal from|punishable from|(?:may|must|shall) not|barred|banned|stays? out|shall|must|becomes? (?:criminal|a crime)|gives?|makes? (?:it|the|them|this)|grants?|extended|leave|entitled?|entitles|(?:you|they|parties|employees|applicants|whoever|one|party|applicant|employee) (?:have|has|gets?)|kept|retained|stored|preserved|time[- ]limits?|deadlines?|periods?|notice|durations?|rates?|limitations?|counted from)\b|\bterms? of\b|时效|有效期|保护期|税率|试用期|提前|加收|标准|起点|门槛|规定|明确|要求|须|应当|应(?:支付|按|给付|赔偿)|的[，,]为|即属|档|达到|构成|认定为|最高(?!人民)|最低|上限|下限|期限|上诉期|延长|立案|追诉|入刑|入罪/i;
/** Words that make a bare number the upper or lower end of what may be imposed. */
const LIMITS =
  /\bmax\w*|\b(?:punishable|minimum|ceilings?|tops? out|limits?|up to|no more|at most|at least|longest|highest|cap)\b|上限|下限|最高(?!人民)|最低|法定刑|顶格|封顶/i;

/** Whether a number without a bound is said of the law at all. */
export const setsFigure = (sentence: string, isPenalty: boolean): boolean =>
  (isPenalty ? LIMITS : SETS).test(sentence);

/** A case that is made up, or asked about: its figures are no law's. */
export const isSupposed = (sentence: string): boolean =>
  /假设|假如|倘若|是否(?:构成|属于|达到|适用|成立)|[？?]\s*$|\b(?:suppose|assume|imagine)\b/i.test(sentence);

/** What a draft would set, and nobody has yet. */
export const isProposed = (sentence: string): boolean =>
  /\bif (?:passed|adopted|enacted|approved)\b|\b(?:proposed|draft) (?:amendments?|revisions?|changes)\b|征求意见稿|拟(?:修改|提高|将)/i.test(
    sentence,
  );

/** "five and three years respectively": which number is whose cannot be told. */
export const isDistributive = (sentence: string): boolean => /\brespectively\b|分别|依次/i.test(sentence);

/** Whether a sentence without a citation goes on about the provision of the one before it. */
export const goesOn = (sentence: string): boolean =>
  /\btier\b|档|情节|后果|circumstances|consequences|serious|huge|relatively large|\blarge amount|\bjudicial interpretations?\b|司法解释|\b(?:the|this) (?:article|provision) (?:further |also |then |additionally )?(?:provides|stipulates|states|mandates|requires|prescribes|sets|limits|imposes)\b|^\s*(?:fines?|penalt(?:y|ies)|violations?|breach(?:es)?|violators?|offenders?) (?:range|run|go|carry|carries|of|up to|from|reach|attract|incur|face|is|are|can|may)\b|^\s*(?:此外，?|同时，?)?(?:该|本)条(?:款)?(?:还|同时|又|也|另)?(?:规定|要求|明确)|\b(?:ordinary|basic|normal|minor|base|lighter) (?:cases?|offen[cs]es?|penalt(?:y|ies)|sentences?|punishments?)\b|\b(?:penalty|punishment|sentence) (?:is|ranges|runs)\b|数额(?:较大|(?:特别)?巨大)|^\s*(?:罚[金款](?:的?数额)?|刑期|法定刑)(?:一般|应当|为|[，,]|在)|^\s*(?:可以)?并?处|^\s*(?:致[使人]|造成|因而|犯前|有前款|单位犯)/i.test(
    sentence,
  );

/** Whether a sentence says what must or may be done: right behind one that cites a provision it goes on about it. */
export const orders = (sentence: string): boolean =>
  /\b(?:may|shall|must)\b|\b(?:is|are) (?:fined|punished|sentenced|barred)\b|不得|应当|可以?[并单]?处|处以|[，,](?:并|单)处(?=[^，。；]{0,20}[\d一二三四五六七八九十百])/.test(
    sentence,
  );

/** 数据合规可处5万元: of what it is, and not of what was spoken of. */
export const hasOwnTopic = (sentence: string): boolean => OWN_TOPIC.test(sentence);
const OWN_TOPIC =
  /^\s*(?!情节|后果|数额|单位|个人|直接|其他|责任|主管|没有|拒不|逾期|造成|并|还|也|则|同时|违法|违者)[\u4e00-\u9fff]{3,8}(?:可|将|最高)(?:以|能)?(?:被?处|罚)|^[^，。；]{0,12}关于[^，。；]{2,24}的(?:司法)?(?:解释|规定|办法)/;

/** Whether what stands behind a semicolon goes on about the provision, as the parts of one sentence of law do. */
export const goesOnBehindSemicolon = (part: string): boolean =>
  /\bresponsible (?:persons?|staff|personnel|individuals?|officers?|managers?)\b|直接(?:负责|责任)|^\s*[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|的[，,](?:可以|由[^，。；]{1,20})?(?:(?:并|单)?(?:处|罚)|适用|给予|判决|赔偿)|^\s*[\d一二三四五六七八九十]{1,3}年(?:以[上下]|[至到-])/i.test(
    part,
  );

/** Whether a paragraph without a citation speaks as the law does, so that it may go on about what was cited. */
export const speaksAsLaw = (text: string): boolean =>
  goesOn(text) ||
  /前[一二两三]?款|下列|本条|\bthis article\b|的，[^，。；：]{1,20}[为是]|的，(?:可以)?(?:处|并处|由|应当|予以|给予|属于|按照|依照|对)|^(?:可以)?(?:处|并处)|\b(?:is|are|(?:shall|will|may) be) (?:also )?(?:sentenced|fined|punished)|\b(?:preceding paragraph|the following)\b|^[^.:]{1,60}:\s*(?:up to |not (?:more|less) than |at least |≥|≤)?[\w\d –-]{0,16}\byears?(?: or more)?(?: of)? imprisonment\b/i.test(
    text,
  );

/** A turn to another subject: what follows is no longer said of the provision before it. */
export const CONTRAST =
  /\b(?:while|whereas|by contrast|in contrast|unlike|compared (?:to|with)|as opposed to|instead of)\b|(?:^|[，,；;])(?:而(?!且)|相比之下|与之相对|相反)/gi;

/** Names of crimes: a new one is a new subject. */
export const CRIME =
  /\b(?:crimes?|offen[cs]es?) of [a-z]|\bFor (?:theft|fraud|extortion|robbery|snatching|bribery|embezzlement|smuggling|trafficking|affray)\b|罪(?<=[\u4e00-\u9fff、]{2}罪)(?<!(?:犯|[入出定认免治论获伏重轻]|[本该此前后之数同有无其各两种类个][款项]?)罪)(?![名行犯责刑状过数])/gi;

/** Ends of sentences, but not the points of "No. 19", "Art. 3" and "para. 2". */
export const SENTENCE_END =
  /[.!?](?=["”’)]*(?:\s|$))(?! \.)(?<!\. \.)(?<!\b(?:No|Art|Arts|art|arts|para|paras|cf|e\.g|i\.e|vs|Mr|Ms|Dr|St|v)\.)(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?= \d))|[。！？]|\\n(?=\s?(?:\d|[-*•·]))|;(?=\s|[（(\u4e00-\u9fff])|；|\|(?= ?\|)/g;

/** Ends of clauses within a sentence. */
export const CLAUSE_END = /[,，](?!\d)|:\s|：|\s[–—-]\s|——|\|/g;
