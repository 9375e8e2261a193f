import { expect, test } from 'vitest';
import { recentLog } from '../../client/src/recentLog';

/** A channel of the editor that writes down what it is told. */
function written() {
  const told: string[] = [];
  const level = (name: string) => (message: string) => void told.push(`${name}: ${message}`);
  const channel = Object.fromEntries(
    ['error', 'warn', 'info', 'debug', 'trace'].map((name) => [name, level(name)]),
  );
  return { told, log: recentLog({ ...channel, name: 'log' } as never) };
}

test('each line keeps its level, and the last are remembered without anything personal', () => {
  const { told, log } = written();
  log.channel.error('The pack /home/me/x cannot be read: ENOENT');
  log.channel.warn('Careful');
  log.channel.info('Packs: 1 texts.');
  log.channel.debug('What nobody needs');
  expect(told).toEqual([
    'error: The pack /home/me/x cannot be read: ENOENT',
    'warn: Careful',
    'info: Packs: 1 texts.',
    'debug: What nobody needs',
  ]);
  expect(log.lines()).toEqual(['error: The pack …: ENOENT', 'warn: Careful', 'info: Packs: 1 texts.']);
  expect(log.channel.name).toBe('log');
});

test('only the last lines are kept', () => {
  const { log } = written();
  for (let line = 0; line < 1000; line++) log.channel.info(`Line ${line}`);
  expect(log.lines().length).toBeLessThan(100);
  expect(log.lines().at(-1)).toBe('info: Line 999');
});
