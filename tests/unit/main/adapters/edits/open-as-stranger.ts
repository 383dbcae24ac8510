import { createFileEdits } from '../../../../../main/adapters/edits/file-edits.ts';

// Opens a file for an edit without the rights of root, which no mode of a file would stop, and says what was told. The
// system is asked what the real user may do, so it is that one who is changed.
const [data = '', path = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) process.setuid?.(65_534);
const file = await createFileEdits(data).open(path);
console.log('refusal' in file ? file.refusal : 'opened');
