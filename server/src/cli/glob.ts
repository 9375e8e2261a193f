// The ES module of tinyglobby asks for `import.meta.url` as it loads, which is undefined in a CommonJS bundle
// and stops the program; its CommonJS twin does not ask. The package does not export the twin by a name.
export { glob, isDynamicPattern } from '../../../node_modules/tinyglobby/dist/index.cjs';
