import { readFileSync } from 'node:fs';
import { compose, random } from '../../main/adapters/compose.ts';
import { createExports } from '../../main/adapters/http/exports.ts';

/** Run as a process of its own, so that its memory is its own: imports a file and prints what that took, as JSON. */
const [file = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') JSON.parse(line);
const parsed = performance.now() - start;

const application = await compose({ desk: createExports(random).desk, version: 'bench', folder });
const before = performance.now();
const reply = await application.importPaths([file]);
const took = performance.now() - before;
const memory = process.memoryUsage();
const peak = process.resourceUsage().maxRSS * 1024;
await application.close();
console.log(
  JSON.stringify({ entries: reply.ok ? reply.value.entries : 0, parsed, took, rss: memory.rss, peak }),
);
