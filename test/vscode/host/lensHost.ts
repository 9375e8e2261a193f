import { join } from 'node:path';
import { type Host, installVsix, startHost } from '../../../scripts/host/index.mjs';
import { makePackage } from '../../../scripts/package.mjs';
import { temporaryFolder } from './folders';

/** A VS Code server with the packaged extension in it, as a user has it. */
export interface LensHost extends Host {
  /** The package that was installed. */
  readonly vsix: string;
}

/** Packs `dist/` as it stands, installs it in a VS Code of its own and starts that. */
export async function startLensHost(version: 'oldest' | 'newest' = 'oldest'): Promise<LensHost> {
  const dataDir = temporaryFolder('vscode');
  const vsix = await makePackage(join(temporaryFolder('vsix'), 'statute-lens.vsix'));
  await installVsix(vsix, { dataDir, version });
  return { ...(await startHost({ dataDir, version })), vsix };
}

/** Stops it, if it was started, and waits until it has ended. */
export async function stopHost(host: Host | undefined): Promise<void> {
  host?.stop();
  await host?.ended;
}
