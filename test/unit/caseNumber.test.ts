import { expect, test } from 'vitest';
import { caseNumberWords } from '../../server/src/features/caseNumber';

test.each([
  [
    '(2018)鄂1003刑初150号',
    'en',
    'Case No. 150 of 2018: criminal, first instance; a basic court in Hubei (1003)',
  ],
  ['(2018)鄂1003刑初150号', 'zh', '2018年第150号：刑事一审；湖北基层法院（代字1003）'],
  [
    '(2021)沪01刑终7号',
    'en',
    'Case No. 7 of 2021: criminal, second instance; an intermediate court in Shanghai (01)',
  ],
  [
    '(2020)粤行终12号',
    'en',
    'Case No. 12 of 2020: administrative, second instance; the high court in Guangdong',
  ],
  ['(2019)最高法民申123号', 'zh', '2019年第123号：民事再审审查；最高人民法院'],
  [
    '(2022)京73知民初9号',
    'en',
    'Case No. 9 of 2022: civil, first instance; an intermediate court in Beijing (73)',
  ],
  ['(2023)浙0106执55号', 'en', 'Case No. 55 of 2023: 执; a basic court in Zhejiang (0106)'],
  // Numbers before 2016 name their courts in words.
  ['(2010)浦刑初150号', 'en', undefined],
  ['(2018)鄂100刑初150号', 'en', undefined],
  ['no number', 'zh', undefined],
] as const)('%s in %s', (number, language, words) => expect(caseNumberWords(number, language)).toBe(words));
