import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Law } from '../../server/src/corpus/law';
import { loadLaw } from '../../server/src/corpus/loadLaw';
import { corpusFolder } from '../../server/src/disk/corpusFolder';
import { atLarge } from './atLarge';
import type { Outcomes } from './changes';
import { changesOf, writeResult } from './changes';
import type { Split } from './gold';
import { readGold, spanOf } from './gold';
import { readAsNote } from './readAsNote';
import { citationMisses, citationTable, trapTable } from './reportCitations';
import { claimMisses, claimTable, perturbationMisses, perturbationTable } from './reportClaims';
import { sampleClaims } from './sampleClaims';
import { scoreClaim } from './scoreClaim';
import { scorePassage } from './scorePassage';
import type { RightClaim } from './scorePerturbed';
import { scorePerturbed } from './scorePerturbed';

const RESULT = 'fixtures/gold/result.json';

/** `npm run eval [-- DIR… --misses --save]`, or `--at-large DIR`; DIR are folders of gold beside the project's own. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean' }, save: { type: 'boolean' }, 'at-large': { type: 'string' } },
  });
  const { law } = await loadLaw(corpusFolder('server/corpus'));
  if (values['at-large']) return console.log(atLarge(law, values['at-large']));
  const elsewhere = positionals.length > 0 ? positionals : ['../shared/gold'];
  const splits = [readGold('own', ['fixtures/gold']), readGold('shared', elsewhere)].filter(
    ({ passages, claims }) => passages.length + claims.length > 0,
  );
  const listed = values.misses === true;
  const outcomes = Object.assign({}, ...splits.map((split) => evaluate(split, law, listed))) as Outcomes;
  perturbations('sample notes', sampleClaims(law, 'fixtures/notes'), law, listed);
  const before: Outcomes = existsSync(RESULT) ? JSON.parse(readFileSync(RESULT, 'utf8')) : {};
  compare(before, outcomes);
  if (values.save)
    writeFileSync(
      RESULT,
      writeResult(
        before,
        outcomes,
        splits.map(({ name }) => name),
      ),
    );
}

/** Prints how well the gold of a split is read, and gives what became of each of its rows. */
function evaluate({ name, passages, claims }: Split, law: Law, listed: boolean): Outcomes {
  const scores = passages.map((passage) =>
    scorePassage(passage, readAsNote(law, passage.text, passage.context).citations, law),
  );
  const judged = claims.map((claim) =>
    scoreClaim(claim, readAsNote(law, claim.text, claim.context).findings),
  );
  if (scores.length > 0) {
    say(`Citations, ${name}: ${scores.length} passages`, citationTable(scores), trapTable(scores));
    if (listed) list(citationMisses(scores));
  }
  if (judged.length > 0) {
    say(`Claims, ${name}: ${judged.length} rows`, claimTable(judged));
    if (listed) list(claimMisses(judged));
  }
  const right = claims.filter(({ label }) => label === 'correct');
  perturbations(
    name,
    right.map(({ id, lang, text, claim }) => ({ id, lang, text, span: spanOf(claim) })),
    law,
    listed,
  );
  const outcomes = [
    ...scores.flatMap((score) => score.outcomes.map(({ id, result }) => [id, result] as const)),
    ...scores.flatMap(({ traps }) =>
      traps.map(({ id, bound }) => [id, bound ? 'bound' : 'left alone'] as const),
    ),
    ...judged.map(({ claim, result }) => [claim.id, result] as const),
  ];
  return Object.fromEntries(outcomes.map(([id, outcome]) => [`${name}/${id}`, outcome]));
}

function perturbations(name: string, claims: readonly RightClaim[], law: Law, listed: boolean): void {
  if (claims.length === 0) return;
  const scores = claims.map((claim) => scorePerturbed(claim, (text) => readAsNote(law, text).findings));
  say(`Right claims made wrong, ${name}: ${claims.length} claims`, perturbationTable(scores));
  if (listed) list(perturbationMisses(scores));
}

function compare(before: Outcomes, now: Outcomes): void {
  const { gains, losses, added, gone } = changesOf(before, now);
  say(
    `Against the committed result: ${gains.length} gained, ${losses.length} lost, ${added} new, ${gone} not seen`,
  );
  list([...gains.map((each) => `+ ${each}`), ...losses.map((each) => `- ${each}`)]);
}

const say = (title: string, ...parts: readonly string[]): void =>
  console.log([`\n## ${title}`, ...parts].join('\n\n'));

const list = (lines: readonly string[]): void => {
  if (lines.length > 0) console.log(['', ...lines].join('\n'));
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
