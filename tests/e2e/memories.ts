import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * Synthetic memories for the end-to-end tests. The sentences are made of words that no program holds by chance, so
 * that finding three of them in a row anywhere means that an entry was kept.
 */
const account = 'aaaaaaaa-0000-4000-8000-00000000e2e1';
const project = 'b0000000-0000-4000-8000-00000000e2e1';

export const values = {
  key: ['sk', 'ant', 'api03', `${'Qv7'.repeat(28)}xT-QwAA`].join('-'),
  password: 'Umbrel-Quartz-7741',
  card: ['4242', '4242', '4242', '4242'].join(' '),
  iban: ['GB82', 'WEST', '1234', '5698', '7654', '32'].join(' '),
  email: 'orvane.tessick@brindlemoor.example',
} as const;

export const headings = ['Vorrish ledgers', 'Tamsel quarries'] as const;

export const summary = [
  `Orvane steers the brindlemoor ledger guild since 2019-04-02.`,
  `Tessick deploys velmora with ${values.key} nightly.`,
  `Quillon lodge wifi password is ${values.password}, said Marrow.`,
  `Zephrine settles voyages by card ${values.card} always.`,
  `Harrowgate pays orchards from ${values.iban} quarterly.`,
  `Letters for Orvane reach ${values.email} swiftly.`,
  `Snorrel gathers thimbles beneath copper gantries.`,
  `In March 2026 Wendrick moved marmots toward juniper terraces.`,
  `Plinthe favours brisk olive memoranda over sprawling scrolls.`,
  `<img src=x onerror="window.broken=true"> lurks inside fennel parchment.`,
  `Fetch [glimmer](javascript:window.broken=true) from saffron cupboards.`,
  `Reversed \u202Egnirts\u202C hides among cobalt thistles.`,
  `=HYPERLINK("http://broken.example","gorse") tallies amber lanterns.`,
] as const;

const memoryFile = {
  path: '/areas/velmora.md',
  content: `---\nname: velmora\ndescription: Marzipan causeways near Velmora\nsources: [chat]\naliases: []\n---\n- [stated] Velmora trades kestrels for bronze sundials\n- [inferred] Jorrick mislays turquoise compasses often`,
  updated_at: '2025-02-01T08:00:00.000000+00:00',
};

export const memories = {
  conversations_memory: `**${headings[0]}**\n\n${summary.join('\n\n')}`,
  project_memories: {
    [project]: `**${headings[1]}**\n\n- Gresham paints tamsel windmills indigo\n- Bramwick hoards seventeen lacquered oars`,
  },
  memory_files: [memoryFile],
  account_uuid: account,
};

export const instructions = {
  'CLAUDE.md': `# Drumlin orchard customs\n\nLast updated: 2026-01-10\n\n- Always whisper beside gilded hedgehogs.\n- Count mulberry invoices twice daily.\n\n@docs/hollow.md\n@docs/absent.md\n`,
  'docs/hollow.md': `Hollow marzipan bridges need velvet lanterns.\n`,
  'parish/CLAUDE.md': `# Parish tollkeeper rites\n\n- Toll every seventh wandering barge.\n`,
  'parish/mill/CLAUDE.md': `# Mill gearing canticles\n\n- Grease lopsided cogwheels before dawn.\n`,
} as const;

/** Every text of an entry, as a search for residue wants it. */
export const texts: readonly string[] = [
  ...summary,
  ...memoryFile.content.split('\n').slice(2),
  'Gresham paints tamsel windmills indigo',
  'Bramwick hoards seventeen lacquered oars',
  ...Object.values(instructions).flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.length > 0 && !line.startsWith('Last updated') && !line.startsWith('@')),
  ),
];

/** Writes an export in today's packaging: a manifest beside one archive a category. */
export async function writeExport(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    instructions: '',
    created_at: '2026-09-30T09:00:00.000000+00:00',
    total_files: 1,
    version: '1.0',
    data_files: [],
  };
  writeFileSync(
    join(folder, 'manifest-cccccccc-0000-4000-8000-00000000e2e1-1790000000-ab12-2026-09-30-09-00-00.json'),
    JSON.stringify(manifest),
  );
  const path = join(folder, 'memories-000.zip');
  writeFileSync(path, await zipOf({ [`memories/${account}.json`]: JSON.stringify(memories) }));
  return path;
}

/** The bytes of a zip of some members. */
export async function zipOf(members: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** Writes a folder with instruction files on three levels, one import that is there and one that is not. */
export function writeInstructions(folder: string): void {
  for (const [name, content] of Object.entries(instructions)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
