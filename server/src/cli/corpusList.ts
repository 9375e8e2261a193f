import type { Instrument } from '../corpus/instrument';
import { columns } from './columns';
import type { Command } from './command';
import { EXIT } from './terminal';

/** Lists what the corpus holds. */
export const corpusList: Command = {
  name: ['corpus', 'list'],
  takes: '',
  does: 'Lists the instruments of the corpus.',
  formats: ['pretty', 'json'],
  options: [],
  words: [0, 0],

  async run({ format }, { terminal, law }) {
    const instruments = [...(await law()).instruments.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (format === 'json') terminal.print(JSON.stringify(instruments.map(instrumentJson), null, 2));
    else {
      const lines = columns(
        instruments.map((each) => [each.id, each.number ?? '', stateOf(each), each.chinese]),
      );
      terminal.print(lines.join('\n'));
    }
    return EXIT.nothing;
  },
};

const instrumentJson = (instrument: Instrument) => ({
  id: instrument.id,
  title: instrument.title,
  chinese: instrument.chinese,
  kind: instrument.kind,
  number: instrument.number,
  issuer: instrument.issuer,
  promulgated: instrument.promulgated,
  effective: instrument.effective,
  status: instrument.status,
  ended: instrument.ended,
  whole: instrument.whole,
  articles: [...instrument.articles.keys()],
  source: instrument.source,
  path: instrument.path,
});

const stateOf = ({ status, ended }: Instrument): string => (ended ? `${status} ${ended.on}` : status);
