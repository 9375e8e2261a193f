/** Packages `dist/` as it stands into a `.vsix` at `path`, and gives that path. */
export function makePackage(path?: string): Promise<string>;
