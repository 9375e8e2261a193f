import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';
import { writeWhole } from './writeWhole';

/**
 * Runs a bundle as `require` would, and gives what it exports. What V8 makes of its text, a large part of what a start takes, is kept in a folder
 * for the next start. It is taken only as it was written, by this user, for this text and this Node; else the text is
 * compiled as ever, and what is kept is made anew.
 *
 * @param require that of a module in the same folder
 */
export function runCompiled(path: string, folder: string, require: NodeJS.Require): unknown {
  const text = readFileSync(path);
  const cache = join(folder, `${basename(path)}.compiled`);
  const kept = readKept(cache, text);
  const script = new Script(OPENING + text.toString() + CLOSING, {
    filename: path,
    columnOffset: -OPENING.length,
    ...(kept && { cachedData: kept }),
  });
  const run: (...given: unknown[]) => void = script.runInThisContext();
  const module = { exports: {} };
  run.call(module.exports, module.exports, require, module, path, dirname(path));
  if (!kept || script.cachedDataRejected)
    setTimeout(() => writeKept(cache, text, script.createCachedData()), LATER).unref();
  return module.exports;
}

/** In milliseconds. Functions are compiled when they are first called, and the first requests call most of them. */
const LATER = 5000;

/** What Node itself puts around a module. */
const OPENING = '(function (exports, require, module, __filename, __dirname) { ';
const CLOSING = '\n});';

/** The first line tells what the code is of, and whether it is whole: damaged code would end the process. */
function readKept(cache: string, text: Buffer): Buffer | undefined {
  try {
    const { uid, mode } = statSync(cache);
    if (process.getuid && (uid !== process.getuid() || (mode & OTHERS_WRITE) !== 0)) return undefined;
    const bytes = readFileSync(cache);
    const end = bytes.indexOf('\n');
    const code = bytes.subarray(end + 1);
    return bytes.toString('utf8', 0, end) === markOf(text, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

const OTHERS_WRITE = 0o022;

function writeKept(cache: string, text: Buffer, code: Buffer): void {
  const mark = markOf(text, code);
  if (mark) writeWhole(cache, Buffer.concat([Buffer.from(`${mark}\n`), code]));
}

/** Undefined where this Node has no quick digest: nothing is kept there. */
function markOf(text: Buffer, code: Buffer): string | undefined {
  if (!zlib.crc32) return undefined;
  const { versions, arch } = process;
  const digests = [text, code].map((bytes) => [bytes.length, zlib.crc32(bytes)]);
  return JSON.stringify([versions.node, versions.v8, arch, ...digests]);
}
