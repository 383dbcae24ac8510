import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createProbes } from '../../../../../main/adapters/computer/probes.ts';
import { profileOn, systems } from '../../../../computer/profile.ts';
import { applicationOn, computer } from '../../services/ports.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What a look tells of a profile that lies on a real disk; programs of the system are left out. */
async function toldOf(system: (typeof systems)[number]) {
  const home = mkdtempSync(join(tmpdir(), 'hygiene-layout-'));
  made.push(home);
  const { folders, files } = profileOn(system, {}, home);
  for (const [path, { text, modified }] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    utimesSync(path, modified / 1_000, modified / 1_000);
  }
  const on = computer();
  const run = async () => ({ known: false as const, gap: 'no-tool' as const });
  const probes = { ...createProbes(), run };
  const { ask } = applicationOn({ ...on, ports: { ...on.ports, computer: { system, folders }, probes } });
  const { connectors, switches, accounts, automations, domains, unread } = await ask('computer.look', {});
  const rows = (await ask('connectors.list', {})).rows.map(({ name, warnings, reach }) => ({
    name,
    warnings,
    reach,
  }));
  return { connectors, switches, accounts, automations, domains, unread, rows };
}

describe('a profile on a real disk', () => {
  it.each(systems)('laid out as on %s is told of as on Linux', async (system) => {
    const told = await toldOf(system);
    expect(told).toEqual(await toldOf('linux'));
    expect(told.rows.map(({ name }) => name)).toEqual(['files', 'notes', 'Slack', 'tracker']);
  });
});
