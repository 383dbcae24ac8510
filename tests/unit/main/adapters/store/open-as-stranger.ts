import { openStore } from '../../../../../main/adapters/store/open.ts';
import { StoreError } from '../../../../../main/adapters/store/store-error.ts';

// Opens the store in a folder without the rights of root, which no mode of a file would stop, and says how it went.
const [folder = '', as = ''] = process.argv.slice(2);
if (as === 'stranger' && process.geteuid?.() === 0) process.seteuid?.(65_534);
try {
  const clock = { now: () => 0, zone: () => 'UTC' };
  openStore({ folder, clock, random: (bytes) => new Uint8Array(bytes), version: '0' }).store.close();
  console.log('opened');
} catch (error) {
  console.log(error instanceof StoreError ? error.code : String(error));
}
