import type { Instrument } from '../corpus/instrument';
import { faultsOf } from '../corpus/packs';
import { isNameOnly } from '../corpus/register';
import { columns } from './columns';
import type { Command } from './command';
import { EXIT } from './terminal';

/** Lists what the corpus and the packs hold, with their faults. */
export const corpusList: Command = {
  name: ['corpus', 'list'],
  takes: '',
  formats: ['pretty', 'json'],
  options: ['pack'],
  words: [0, 0],

  async run({ format }, { terminal, loaded }) {
    const { law, packs, failed } = await loaded();
    const all = [...law.instruments.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const instruments = all.filter((each) => !isNameOnly(each));
    const tell = format === 'json' ? terminal.complain : terminal.print;
    if (format === 'json') terminal.print(JSON.stringify(instruments.map(instrumentJson), null, 2));
    else {
      const lines = columns(
        instruments.map((each) => [
          each.id,
          each.number ?? '',
          stateOf(each),
          each.chinese,
          each.origin ?? '',
        ]),
      );
      terminal.print(lines.join('\n'));
      const { held } = terminal.words;
      terminal.print(`\n${held(instruments.length, all.length - instruments.length)}`);
    }
    for (const { path, line, message } of faultsOf(packs))
      tell(`${path}:${line}: ${message[terminal.language]}`);
    return failed ? EXIT.failed : EXIT.nothing;
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
  origin: instrument.origin ?? null,
  path: instrument.path,
});

const stateOf = ({ status, ended }: Instrument): string => (ended ? `${status} ${ended.on}` : status);
