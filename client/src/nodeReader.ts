/** A bundle of its own, `dist/reader.js`: loaded when a preview is first shown. */
import { bundledLaw } from './bundledLaw';
import { type Reader, readerWith } from './reader';

/** Opens the law that lies beside the bundles. */
export function openReader(bundles: string): Reader | undefined {
  const law = bundledLaw(bundles);
  return law && readerWith(law);
}
