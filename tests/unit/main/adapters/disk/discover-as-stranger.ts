import { createSourceFiles } from '../../../../../main/adapters/disk/source-files.ts';

// Looks through a folder without the rights of root, which no mode of a file would stop, and says what it met.
const [folder = '', as = ''] = process.argv.slice(2);
if (as === 'stranger' && process.geteuid?.() === 0) process.seteuid?.(65_534);
for await (const one of createSourceFiles({ home: '/' }).discover(folder, new AbortController().signal))
  console.log(
    one.is === 'problem' ? `${one.problem.code} ${one.problem.where}` : `read ${one.document.path}`,
  );
