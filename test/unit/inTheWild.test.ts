import { expect, test } from 'vitest';
import { citationsIn } from './lens/marks';

// Forms of the wild: texts on the law as they stand in the files of others.
test.each([
  '⟦cai-shui-2016-36:Caishui [2016] No. 36⟧, ⟦guo-shui-fa-2006-108:Guoshuifa [2006] No. 108⟧ and ⟦lao-she-bu-fa-2005-12:MOLSS Fa [2005] No. 12⟧',
  'The ⟦trademark-law:Trademark Law of China⟧: absolute grounds (⟦trademark-law/10:§10⟧, ⟦trademark-law/11:§11⟧), relative grounds (⟦trademark-law/30:§30⟧).',
  "Refusals rest on the absolute grounds (⟦trademark-law/10:§10⟧ signs, ⟦trademark-law/12:§12⟧ shapes) of ⟦trademark-law:China's Trademark Law⟧.",
  'US trademark refusals rest on §2(d) and §2(e) of the Lanham Act.',
  'One § alone is a section of the note: the ⟦trademark-law:Trademark Law⟧ is treated in §10.',
  'Criminal Law ⟦criminal-law/264:Arts. 264⟧, ⟦criminal-law/25:25⟧, ⟦criminal-law/67/3:67 para. 3⟧, ⟦criminal-law/52:52⟧, ⟦criminal-law/53:53⟧ and ⟦criminal-law/64:64⟧',
  '《著作权法》⟦copyright-law/10/1/12:第10（12）⟧、⟦copyright-law/24:24⟧、⟦copyright-law/52:52条⟧',
  '《著作权法》⟦copyright-law/2:第 2⟧、⟦copyright-law/10/1/12:10(12)⟧、⟦copyright-law/24:24 条⟧',
  'According to Solvency II Article 120-126',
  'UAE Federal Decree-Law 45/2021 (PDPL) Articles 1, 15; our ⟦data-security-law:DSL⟧ memo is apart.',
  'The control exists because of Article 287 Bis.',
  '依1933年证券法第415条',
  '依《建筑法》第108条，处三年以下有期徒刑或五亿韩元以下罚金',
  '(2015)民一终字第260号',
  '⟦criminal-law/286:Article 286⟧ of the Criminal Law of the People‘s Republic of China',
  '"article_id": "⟦pricing-law/14:第14条⟧", "law_name": "⟦pricing-law:中华人民共和国价格法⟧"',
  'The Criminal Law Amendment (Eleven), ⟦criminal-law-amendment-11/30:Article 30⟧',
  '⟦womens-rights-protection-law:妇女权益保障法⟧2022-10-30: ⟦womens-rights-protection-law/80:第八十条⟧',
  '《伯尔尼公约》第8条列为专有权。[中国著作权法⟦copyright-law/10:第10条⟧](https://example.org)也列出，⟦copyright-law/13:第13条⟧要求不得侵犯。',
  'Citizens of the PRC may rely on ⟦constitution/35:Article 35⟧ of the Constitution.',
  'CIT Law ⟦enterprise-income-tax-law/18:Art. 18⟧',
])('%s', (marked) => expect(citationsIn(marked)).toBe(marked));
