import { createSourceFiles } from '../../../../../main/adapters/disk/source-files.ts';
import { tell } from './tell.ts';

// Reads a path without the rights of root, which no mode of a file would stop, and says what was told.
const [path = ''] = process.argv.slice(2);
if (process.geteuid?.() === 0) process.seteuid?.(65_534);
const files = createSourceFiles({ home: '/' });
console.log(JSON.stringify(await tell(files, files.discover(path, new AbortController().signal))));
