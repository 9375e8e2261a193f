import { version } from '../../../package.json';
import type { Law } from '../corpus/law';
import { isNameOnly } from '../corpus/register';
import { ABOUT, type About } from '../features/clientProtocol';
import type { Desk } from './desk';
import { guarded } from './guarded';

/** Tells what is running: for a report of a problem. */
export function answerAbout(desk: Desk): void {
  const nothing = (): About => ({ version, texts: 0, names: 0, checked: '' });
  desk.connection.onRequest(
    ABOUT,
    guarded<unknown, About>(desk, nothing, async () => aboutLaw((await desk.law.now()).law)),
  );
}

function aboutLaw({ instruments }: Law): About {
  const bundled = [...instruments.values()].filter(({ origin }) => origin === undefined);
  const texts = bundled.filter((each) => !isNameOnly(each));
  const checked = texts.map(({ source }) => source.checked).sort();
  return {
    version,
    texts: texts.length,
    names: bundled.length - texts.length,
    checked: checked.at(-1) ?? '',
  };
}
