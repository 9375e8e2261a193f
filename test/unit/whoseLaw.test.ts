import { describe, expect, test } from 'vitest';
import { citationsIn } from './lens/marks';

/** Of which of several laws an article is, as the words around it tell. */
const holds = (marked: string): void => expect(citationsIn(marked)).toBe(marked);

describe('texts that implement a law', () => {
  test.each([
    'Patent Law ⟦patent-law/11:Art. 11⟧; Implementing Regulations ⟦patent-law-implementing-regulations/3:Art. 3⟧',
    '《劳动合同法》⟦labor-contract-law/14:第十四条⟧及实施条例⟦labor-contract-law-implementing-regulations/9:第九条⟧',
    'Implementing Regulations Art. 3',
    '⟦individual-income-tax-law:Individual Income Tax Law⟧: the six-year rule (IIT Implementing Regulations ⟦individual-income-tax-law-implementing-regulations/4:Art. 4⟧)',
    '企业所得税法⟦enterprise-income-tax-law/28:第二十八条⟧，国家税务总局公告2017年第24号第三条',
    '合同编通则司法解释⟦fa-shi-2023-13/65:第六十五条⟧',
  ])('%s', holds);
});

describe('an article beside the crime that it sets out is that crime’s', () => {
  test.each([
    '《刑事诉讼法》⟦criminal-procedure-law/91:第九十一条⟧。⟦criminal-law/274:敲诈勒索罪⟧（⟦criminal-law/274:第二百七十四条⟧）另论',
    'See ⟦criminal-procedure-law/91:Article 91⟧ of the Criminal Procedure Law. Extortion (⟦criminal-law/274:art. 274⟧) is another matter.',
    'Ordinary fraud under ⟦criminal-law/266:art. 266⟧ is not among them, nor is money laundering, ⟦criminal-law/191:Article 191⟧.',
    'Ordinary fraud under art. 12 is not among them, nor is fraudulent trading (art. 993).',
  ])('%s', holds);
});

test('旧本 is the text that a law replaced', () =>
  holds(
    '治安管理处罚法⟦public-security-punishments-law/58:第58条⟧：五到十日拘留。旧本⟦public-security-punishments-law-2012/49:第49条⟧写的是可并处五百元以下。',
  ));

test('同条 is the article that has such a paragraph', () =>
  holds(
    '网络安全法⟦cybersecurity-law/61/1:第六十一条第一款⟧：不履行⟦cybersecurity-law/23:第二十三条⟧义务的，责令改正。后果严重的，适用⟦cybersecurity-law/61/3:同条第三款⟧。',
  ));

describe('conference minutes', () => {
  test.each([
    '企业破产法⟦enterprise-bankruptcy-law/64:第64条⟧；九民纪要（⟦fa-2019-254/30:第30⟧/⟦fa-2019-254/31:31条⟧）',
    '⟦fa-2018-53:《全国法院破产审判工作会议纪要》⟧',
  ])('%s', holds);
});

describe('laws of the regions', () => {
  test.each([
    'In Hong Kong, police may search under ⟦hk-national-security-law/43:Article 43⟧ of the National Security Law.',
    '香港居民的人身自由，见基本法第二十八条；香港警方援引国安法⟦hk-national-security-law/43:第四十三条⟧',
    'Beijing adopted the ⟦national-security-law:National Security Law⟧. ⟦national-security-law/11:Article 11⟧ of the National Security Law binds Hong Kong, too.',
    '香港國安法⟦hk-national-security-law/20:第20條⟧、刑法第一百條',
  ])('%s', holds);
});

describe('traditional characters', () => {
  test.each([
    '數據安全法⟦data-security-law/21:第21條⟧與個人信息保護法⟦personal-information-protection-law/51:第51條⟧並行',
    '國務院公布《⟦network-data-security-regulations:網絡數據安全管理條例⟧》'
      .replace('《⟦', '⟦')
      .replace('⟧》', '⟧'),
    '依刑法第339條、個人資料保護法第5條',
  ])('%s', holds);
});

describe('interpretations by what is spoken of', () => {
  test.each([
    'Whoever sells citizens’ personal information: fifty records of location suffice (2017 Interpretation, ⟦interp-2017-personal-information/5/1/3:Article 5(1)(3)⟧).',
    'Something else altogether (2017 Interpretation, Article 5)',
    // Several are of one year: the article that was cited tells which interprets it.
    '⟦criminal-law/266:Article 266⟧ of the Criminal Law; the 2011 Interpretation, ⟦fa-shi-2011-7/1:Art. 1⟧.',
    '## Fraud, CL ⟦criminal-law/266:266⟧\n\n| National band (2011 interpretation, ⟦fa-shi-2011-7/1:Art. 1⟧) |\n|---|\n| large |',
    '盗窃适用2013年盗窃解释⟦fa-shi-2013-8/1:第一条⟧。\n\n敲诈勒索（刑法⟦criminal-law/274:第274条⟧）2013年解释⟦fa-shi-2013-10/1:第1条⟧。',
    '刑法⟦criminal-law/253-1:第二百五十三条之一⟧与2017解释⟦interp-2017-personal-information/5:第五条⟧',
    '⟦interp-2017-personal-information/5:article 5⟧ of the judicial interpretation on personal information crimes, jointly issued by the two highs',
    'the ⟦interp-2017-cult-organizations:2017 interpretation of the two highs on cult organisations⟧ (⟦interp-2017-cult-organizations/2:Article 2⟧)',
    'The ⟦fa-shi-2022-5:SPC’s Illegal Fund-raising Interpretation⟧ (as amended, ⟦fa-shi-2022-5/3:Art. 3⟧)',
    '⟦criminal-law/287-1:非法利用信息网络罪⟧见司法解释⟦interp-2019-information-networks/10:第十条⟧',
    '司法解释第十条',
  ])('%s', holds);
});

describe('laws in brackets', () => {
  test.each([
    'A case under the ⟦filing-standards-2-2022:Filing and Prosecution Standards (II)⟧ for bribery among companies (Criminal Law ⟦criminal-law/163:Art. 163⟧) is opened by ⟦filing-standards-2-2022/10:Article 10⟧.',
    '《网络安全法》⟦cybersecurity-law/23:第二十三条⟧（比照《刑法》⟦criminal-law/286-1:第二百八十六条之一⟧）的义务，⟦cybersecurity-law/61:第六十一条⟧有罚则。',
    '根据《某某若干问题的解释》，帮信（刑法⟦criminal-law/287-2:第287条之二⟧）从第十二条',
    'Article 9 of an unknown thing. ⟦anti-foreign-sanctions-law:The Anti-Foreign Sanctions Law⟧ came; MOFCOM Order No. 1 of 2021, Article 9'.replace(
      '⟦anti-foreign-sanctions-law:The ',
      'The ⟦anti-foreign-sanctions-law:',
    ),
  ])('%s', holds);
});

describe('laws of other states that bear the same name', () => {
  test.each([
    'The Egyptian Civil Code is old.\n\nArticle 147 of the Civil Code binds the parties.',
    '- Law 13.709/2018, art. 7\n- Civil Code arts. 186 and 927',
    'The French Civil Code has it in Article 1240, and ⟦civil-code/1165:Article 1165⟧ of the Civil Code does in China.',
    'The ⟦personal-information-protection-law:PIPL⟧ binds us; POPIA (Japan): Article 18 does not.',
    '個人所得稅法第六條；大陸地區人民依公司法第209條',
    'At most 52 days (Moroccan labor law, Article 240)',
    'Article 140 of the Civil Code (民法、明治二十九年法律第八十九号) counts days.',
    'Vietnam’s Cybersecurity Law was passed in 2018.\n\nArticle 26 of the Cybersecurity Law asks for local storage.',
    'a crime of Criminal Law Article 3203, common law battery',
    'Criminal Law ⟦criminal-law/512:Article 512⟧ does not exist',
    'القانون المدني Civil Code Arts. 59 and 94',
    '刑法第176条（不同意わいせつ）に当たる',
    '“⟦cybersecurity-law/12:Sections 12⟧ and ⟦cybersecurity-law/28:28⟧ of the Cybersecurity Law; Section 3 of the Criminal Law',
    'German courts read Article 1 of the Basic Law; in Hong Kong ⟦hk-basic-law/25:Article 25⟧ of the Basic Law applies.',
    'The GDPR asks for it (Art. 33). The ⟦personal-information-protection-law:PIPL⟧ does, too (⟦personal-information-protection-law/57:Art. 57⟧).',
    'The GDPR knows no such term. Whoever answers for a product in several places at once, as we do, had better take the longest of them all, which is told in Art. 17.',
  ])('%s', holds);
});

test.each([
  '⟦fa-shi-2013-10:法释〔2013〕10号⟧\n\n根据⟦criminal-law:《中华人民共和国刑法》⟧的规定，现就适用法律的问题解释如下：\n\n⟦fa-shi-2013-10/1:第一条⟧规定了数额。',
  '该案依据⟦criminal-law:《刑法》⟧审理，如下：\n\n⟦criminal-law/1:第一条⟧规定了目的。',
])('what a text is made under is no law that it goes on about: %s', (marked) => holds(marked));

test('a paragraph that an article lost when its law was renumbered is no item of what bears its number now', () =>
  holds(
    '《刑事诉讼法》⟦criminal-procedure-law/171/4:第一百七十一条第四款⟧，刑法⟦criminal-law/225/-/4!:第二百二十五条第四款⟧',
  ));
