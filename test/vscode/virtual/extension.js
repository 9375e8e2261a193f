/** A web extension for tests: the notes of `notes.json`, path to text, as the file system `memo:`. */
const { EventEmitter, FileSystemError, FileType, Uri, workspace } = require('vscode');

exports.activate = async ({ extensionUri, subscriptions }) => {
  const json = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'notes.json'));
  const texts = Object.entries(JSON.parse(new TextDecoder().decode(json)));
  const files = new Map(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));
  subscriptions.push(workspace.registerFileSystemProvider('memo', provider(files)));
};

function provider(files) {
  const entries = ({ path }) => {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const below = [...files.keys()].filter((file) => file.startsWith(folder));
    const names = below.map((file) => file.slice(folder.length).split('/'));
    return new Map(names.map(([name, ...rest]) => [name, rest.length ? FileType.Directory : FileType.File]));
  };
  const found = (uri, thing) => {
    if (!thing) throw FileSystemError.FileNotFound(uri);
    return thing;
  };
  const refuse = () => {
    throw FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new EventEmitter().event,
    watch: () => ({ dispose() {} }),
    stat(uri) {
      const file = files.get(uri.path);
      const type = file ? FileType.File : entries(uri).size > 0 && FileType.Directory;
      return { type: found(uri, type), ctime: 0, mtime: 0, size: file?.length ?? 0 };
    },
    readDirectory: (uri) => [...entries(uri)],
    readFile: (uri) => found(uri, files.get(uri.path)),
    writeFile: ({ path }, content) => void files.set(path, content),
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}
