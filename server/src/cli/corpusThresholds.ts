import { provisionId, wholeOf } from '../corpus/instrument';
import type { Law } from '../corpus/law';
import type { Threshold } from '../corpus/threshold';
import { thresholdsOf } from '../corpus/thresholds';
import { columns } from './columns';
import { type Command, UsageError } from './command';
import { EXIT } from './terminal';
import { thresholdCells, thresholdJson } from './thresholdWords';
import type { CliWords } from './words';

/** Lists the numbers that the law sets, as they were read from its text. */
export const corpusThresholds: Command = {
  name: ['corpus', 'thresholds'],
  takes: '[ID]',
  formats: ['pretty', 'json'],
  options: ['pack'],
  words: [0, 1],

  async run({ words: [id], format }, { terminal, law }) {
    const thresholds =
      id === undefined ? allOf(await law()) : thresholdsBelow(await law(), id, terminal.words);
    if (format === 'json') terminal.print(JSON.stringify(thresholds.map(thresholdJson), null, 2));
    else if (thresholds.length === 0) terminal.print(terminal.words.noThresholds);
    else
      terminal.print(columns(thresholds.map((each) => thresholdCells(each, terminal.language))).join('\n'));
    return EXIT.nothing;
  },
};

const allOf = (law: Law): Threshold[] =>
  [...law.instruments.keys()].sort().flatMap((id) => [...thresholdsOf(law, wholeOf(id))]);

/** Of an instrument (criminal-law) or of a provision with all below it (criminal-law/285/2). */
function thresholdsBelow(law: Law, id: string, words: CliWords): Threshold[] {
  const [instrument = ''] = id.split('/');
  if (!law.instruments.has(instrument)) throw new UsageError(unknown(law, instrument, words));
  return thresholdsOf(law, wholeOf(instrument)).filter(({ provision }) => {
    const own = provisionId(provision);
    return own === id || own.startsWith(`${id}/`);
  });
}

function unknown(law: Law, id: string, words: CliWords): string {
  const parts = id.split('-').filter((word) => word.length > 2);
  const like = [...law.instruments.keys()].filter((known) => parts.some((word) => known.includes(word)));
  const hint = like.length > 0 ? words.didYouMean(like.slice(0, 5).join(', ')) : words.seeList;
  return `${words.noInstrument(id)}${hint}`;
}
