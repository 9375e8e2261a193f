import { describe, expect, test } from 'vitest';
import { citationsIn } from './lens/marks';

/** Each form with its neighbours: what it must read, and what looks like it and must be left alone. */
const forms: Record<string, readonly string[]> = {
  'what an article is about, in a list': [
    '⟦criminal-law/246:Articles 246⟧ (defamation), ⟦criminal-law/266:266⟧ (fraud) and ⟦criminal-law/293:293⟧ of the Criminal Law',
    '⟦criminal-law/264:Articles 264⟧ (theft) and ⟦criminal-law/266:266⟧ (fraud) of the Criminal Law',
    '⟦criminal-law/293:Article 293⟧ (picking quarrels) of the Criminal Law',
    '⟦criminal-law/285:Arts. 285⟧ (intrusion), ⟦criminal-law/286-1:286-1⟧ (refusal), ⟦criminal-law:Criminal Law⟧',
    'Articles 5 (scope) and 7 (price) of the lease',
    'Article 6 (lawfulness) of the GDPR',
  ],
  sections: [
    '⟦criminal-law/285:Section 285⟧ of the Criminal Law',
    '⟦personal-information-protection-law/21:s. 21⟧ of the PIPL',
    '⟦criminal-law/285/2:Sec. 285(2)⟧ of the PRC Criminal Law',
    'Chapter VI, Section 1 of the Criminal Law',
    'Section 9 of the Criminal Law is about the military',
    'Section 230 of the Communications Decency Act',
    'See section 4 below. Section 3 of this memo.',
  ],
  'small letters and acronyms': [
    '⟦criminal-law/264:art 264⟧ or ⟦criminal-law/271:art 271⟧ of the Criminal Law',
    'state of the art 3D models, the art of 12 masters',
    '⟦criminal-law/285:CL 285⟧ and ⟦criminal-law/286:CL 286⟧ punish both'
      .replace('⟦criminal-law/285:CL 285⟧', 'CL ⟦criminal-law/285:285⟧')
      .replace('⟦criminal-law/286:CL 286⟧', 'CL ⟦criminal-law/286:286⟧'),
    '⟦criminal-law:CL⟧ 12 copies, ⟦criminal-law:CL⟧ 140 people',
    'PIPL ⟦personal-information-protection-law/55:Art.55⟧-⟦personal-information-protection-law/58:58⟧ PIPIA duties',
  ],
  'relative articles': [
    '⟦criminal-law/286:Article 286⟧ of the Criminal Law; the ⟦criminal-law/285:preceding Article⟧ punishes intrusion',
    '⟦criminal-law/286:Article 286⟧ of the Criminal Law; ⟦criminal-law/286/2:paragraph 2 of this Article⟧',
    '⟦criminal-law/287:Article 287⟧ of the Criminal Law and ⟦criminal-law/286-1/2:paragraph 2 of the preceding Article⟧',
    '刑法⟦criminal-law/286:第二百八十六条⟧管破坏，⟦criminal-law/285:前条⟧管侵入',
    '刑法⟦criminal-law/286:第二百八十六条⟧，⟦criminal-law/286/1:本条第一款⟧、⟦criminal-law/286/3:第三款⟧',
    'The preceding article in the newspaper said otherwise. 前条路口左转。',
    'as paragraph 2 of this Article says',
  ],
  'document numbers': [
    '⟦interp-2011-computer-system-security:法释〔2011〕19号⟧⟦interp-2011-computer-system-security/1/1/4:第一条第一款第（四）项⟧',
    '参照⟦filing-standards-2-2022:公通字〔2022〕12号⟧⟦filing-standards-2-2022/71:第七十一条⟧，看同一文件⟦filing-standards-2-2022/23:第二十三条⟧',
    '口径以⟦spc-notice-2011-state-provisions:法发〔2011〕155号⟧为准',
    '⟦interp-2019-information-networks:法释〔2019〕15号⟧, and ⟦interp-2019-information-networks/12/1:Article 12(1)⟧ of that document',
    'the document says so in Article 12(1) of the document',
    '渝碚检刑诉〔2019〕439号起诉书第二条',
  ],
  'a Roman number for an inserted article': [
    '⟦criminal-law/253-1:Article 253 (I)⟧ of the Criminal Law',
    '⟦criminal-law/287-2:Article 287(II)⟧ of the Criminal Law',
    '⟦criminal-law/285/2:Article 285(II)⟧ of the Criminal Law',
    '⟦criminal-law/286/1:Article 286 (i)⟧ of the Criminal Law',
  ],
  'guiding cases in a list': [
    '⟦guiding-case-102:Guiding Cases Nos. 102⟧, ⟦guiding-case-103:103⟧ and ⟦guiding-case-104:104⟧',
    '⟦guiding-case-102:指导案例102号⟧、⟦guiding-case-103:103号⟧和⟦guiding-case-104:104号⟧',
    '⟦spp-guiding-case-33:检例第33⟧、⟦spp-guiding-case-34:34号⟧',
    '⟦guiding-case-97:Guiding Case No. 97⟧ and 3 others',
  ],
  'titles that differ': [
    '⟦interp-2017-personal-information/5/1/3:Article 5(1)(3)⟧ of the Interpretation on Several Issues concerning the Application of Law in Handling Criminal Cases of Infringing Citizens’ Personal Information',
    '⟦criminal-procedure-law/202:Article 202⟧ of the PRC *Criminal Procedural Law*',
    '两高《关于办理诈骗刑事案件具体应用法律若干问题的解释》⟦fa-shi-2011-7/5/2/1:第五条第二款第（一）项⟧',
    '《最高人民法院、最高人民检察院〈关于办理寻衅滋事罪刑事案件适用法律若干问题的解释〉》⟦fa-shi-2013-18/2:第二条⟧',
    '《某市住房公积金管理办法实施细则》第十条',
    '《关于审理建设工程案件的指导意见》第四条',
  ],
  'other words before 第': [
    '违约金过高看民法典⟦civil-code/585/2:第五百八十五条第二款⟧，再看⟦civil-code/153:第一百五十三条⟧',
    '走劳动合同法⟦labor-contract-law/39/-/2:第三十九条第（二）项⟧，赔偿金看⟦labor-contract-law/87:第八十七条⟧',
    '刑法⟦criminal-law/18:第十八条⟧约束精神病人，⟦criminal-law/19:第十九条⟧另有规定',
    '员工手册第十二条，遗嘱第二条，附件第三条，承诺书第四条',
    '刑法⟦criminal-law/225:第二百二十五条⟧。工作分三项：第一项调查，第二项起诉。',
  ],
  'traditional characters': [
    '⟦criminal-law/266:第二百六十六條⟧'.replace('⟦', '依《中華人民共和國刑法》⟦'),
    '內地刑法⟦criminal-law/285/3:第二百八十五條第三款⟧',
    '《網絡安全法》⟦cybersecurity-law/21:第二十一條⟧，在內地',
    '刑法第二百七十一條，民法第一百八十四條',
    '中華民國刑法第三百三十九條',
  ],
  'other states in between': [
    '⟦constitution/35:Article 35⟧ of the Chinese Constitution is short. The German Basic Law takes another route: Article 5(1) states the freedom.',
    '刑法⟦criminal-law/285:第二百八十五条⟧。《德国刑法典》另有规定，第五条亦同。',
    'Our Privacy Policy follows PIPL ⟦personal-information-protection-law/13:Art. 13⟧; ⟦personal-information-protection-law/17:Article 17⟧ asks for a notice.',
    '| PIPL | GDPR |\n|---|---|\n| ⟦personal-information-protection-law/13:Art. 13⟧ | Art. 6 |'.replace(
      '| PIPL',
      '| ⟦personal-information-protection-law:PIPL⟧',
    ),
    'the ⟦spp-guiding-case-68:Ye Yuanxing case⟧; the tool fell under ⟦criminal-law/285/3:Article 285(3)⟧',
  ],
  'contracts that are spoken of, and contracts that are cited': [
    '劳动合同法⟦labor-contract-law/10:第十条⟧。没签合同的双倍工资：⟦labor-contract-law/82:第八十二条⟧',
    'Labor Contract Law ⟦labor-contract-law/10:Art. 10⟧. No written contract? ⟦labor-contract-law/82:Art. 82⟧ gives double wages.',
    '双方所签合同约定，第六条第一款不适用',
  ],
  'items of laws known by name': [
    '⟦labor-contract-law/39/-/2:Article 39(2)⟧ of the Labor Contract Law',
    '⟦civil-code/563/1/3:Article 563(1)(3)⟧ of the Civil Code',
    '⟦labor-contract-law/38/1:Article 38(1)⟧ of the Labor Contract Law',
  ],
  HTML: [
    '<p>《刑法》⟦criminal-law/287-2:第二百八十七条之二⟧，系<b>2015</b>年新增。</p>',
    '<td>⟦criminal-law/285:Article 285⟧ of\nthe Criminal Law</td>',
    '<div><!-- Article 285 of the Criminal Law --><code>Article 286 of the Criminal Law</code></div>',
    '<script>var law = "Article 285 of the Criminal Law";</script>',
    '<h2>刑法⟦criminal-law/285:第285条&nbsp;⟧</h2>'.replace('&nbsp;⟧', '⟧&nbsp;'),
  ],
  tables: [
    '| Law | Article |\n|---|---|\n| ⟦criminal-law:Criminal Law⟧ | ⟦criminal-law/285:Art. 285⟧ |\n| ⟦data-security-law:Data Security Law⟧ | ⟦data-security-law/21:Art. 21⟧ |',
    '| ⟦criminal-law:Criminal Law⟧ | ⟦personal-information-protection-law:PIPL⟧ |\n|---|---|\n| ⟦criminal-law/13:Art. 13⟧ | ⟦personal-information-protection-law/13:Art. 13⟧ |',
    '| Ours | Theirs |\n|---|---|\n| ⟦personal-information-protection-law/13:Art. 13⟧ PIPL | Art. 6 GDPR |\n| ⟦personal-information-protection-law/24:Art. 24⟧ | Art. 22 |',
  ],
};

describe.each(Object.entries(forms))('%s', (_, lines) => {
  test.each(lines)('%s', (marked) => expect(citationsIn(marked)).toBe(marked));
});
