import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { profileOn } from '../computer/profile.ts';
import type { Sandbox } from './host.ts';

/** Lays the synthetic profile of a computer out in the home of a sandbox. */
export function layOutComputer({ root }: Sandbox): void {
  const home = join(root, 'home');
  for (const [path, { text }] of profileOn('linux', {}, home).files) {
    const place = path.replace(join(home, '.config'), join(root, 'xdg/config'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}
