import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { repository, version } from '../../../package.json';
import words from '../../../package.nls.json';
import { provisionId } from '../corpus/instrument';
import type { Span } from '../markdown/span';
import { CODES, type Code, type Finding, type Severity } from '../rules/finding';
import type { CheckedNote } from './checkedNote';
import { linesOf, type Place } from './lines';

const home = repository.url.replace(/\.git$/, '');

/** The result of `check` as SARIF 2.1.0, for code scanning and viewers. */
export const checkSarif = (checked: readonly CheckedNote[], successful: boolean): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Statute Lens',
          version,
          informationUri: home,
          rules: CODES.map(ruleOf),
        },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: successful }],
      artifacts: checked.map(({ path }) => ({ location: artifactOf(path) })),
      results: checked.flatMap(({ path, note, findings }) => {
        const regionOf = regions(note.text);
        return findings.map((finding) => resultOf(finding, artifactOf(path), regionOf));
      }),
    },
  ],
});

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The words for a code are those of its setting, so that they are written once. */
const ruleOf = (code: Code): ReportingDescriptor => ({
  id: code,
  shortDescription: { text: words[`rule.${code}`] },
  helpUri: `${home}/blob/main/docs/codes/${code}.md`,
});

function resultOf(finding: Finding, artifact: ArtifactLocation, regionOf: (span: Span) => Region): Result {
  const { code, severity, message, provision, related, fixes } = finding;
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifact, region: regionOf(finding) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.message },
        logicalLocations: [{ fullyQualifiedName: provisionId(place.provision) }],
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifact, regionOf)) }),
    ...(provision && { properties: { provision: provisionId(provision) } }),
  };
}

const fixOf = (
  { title, edits }: Finding['fixes'][number],
  artifactLocation: ArtifactLocation,
  regionOf: (span: Span) => Region,
): Fix => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation,
      replacements: edits.map(({ newText, ...span }) => ({
        deletedRegion: regionOf(span),
        insertedContent: { text: newText },
      })),
    },
  ],
});

function regions(text: string): (span: Span) => Region {
  const placeOf = linesOf(text);
  return ({ start, end }) => regionOf(start, end, placeOf(start), placeOf(end));
}

const regionOf = (start: number, end: number, from: Place, to: Place): Region => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
  charOffset: start,
  charLength: end - start,
});

/** Relative to where the command ran, so that a scan in CI finds its files again. */
function artifactOf(path: string): ArtifactLocation {
  if (path === '-') return { uri: 'stdin', description: { text: 'standard input' } };
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/') };
}
