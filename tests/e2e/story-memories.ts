import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Synthetic memories of three months. The sentences are made of words that no program holds by chance, so that finding
 * three of them in a row anywhere means that an entry was kept.
 */
const account = 'aaaaaaaa-0000-4000-8000-00000000e2e5';

/** A heading, and a folder in a path, that must never show in what is handed on. */
export const canaries = { heading: 'Umbrelline ledgers', folder: 'velmoraine-orchards' } as const;

export const facts = {
  alarm: `Quillon lodge alarm code is ${'44'}71.`,
  minutes: 'Marrow prefers velvet minutes over parchment minutes.',
  thimbles: 'Snorrel gathers copper thimbles beneath the northern gantry for the autumn lantern fair.',
  memoranda: 'Tessick drafts seventeen olive memoranda for the harbour council each quarter.',
} as const;
/** What became of the last two in the second month. */
export const reworded = {
  thimbles: 'Snorrel is gathering copper thimbles beneath the northern gantry for the autumn lantern fair.',
  memoranda: 'Tessick drafts nineteen olive memoranda for the harbour council each quarter.',
} as const;

const first = [
  'amber',
  'bronze',
  'cobalt',
  'damson',
  'ebony',
  'fallow',
  'garnet',
  'hazel',
  'indigo',
  'juniper',
  'khaki',
];
const second = [
  'barges',
  'candles',
  'dories',
  'easels',
  'ferrules',
  'gimlets',
  'hassocks',
  'ingots',
  'jugs',
  'kettles',
  'lathes',
];

/** Plain facts that nobody has to look at twice: as many as make 126 entries in all. */
export const plain: readonly string[] = Array.from({ length: 118 }, (_, at) => {
  const [colour, thing] = [first[at % 11] ?? '', second[(at * 7 + Math.floor(at / 11)) % 11] ?? ''];
  return `Wendrick counts ${at + 20} ${colour} ${thing} along the ${second[(at * 3 + 1) % 11]} quay.`;
});
export const fresh = Array.from(
  { length: 12 },
  (_, at) => `Plinthe hangs ${at + 3} ${first[at % 11]} pennants over the ${second[(at * 5) % 11]} loft.`,
);

export const rules = {
  january: `# ${canaries.heading}\n\n- Always whisper beside gilded hedgehogs.\n- Count mulberry invoices twice daily.\n`,
  february: `# ${canaries.heading}\n\n- Always whisper beside gilded hedgehogs.\n- Water saffron marrows at noon.\n`,
} as const;

const months = {
  january: { day: '2026-01-10', lines: [...Object.values(facts), ...plain] },
  february: {
    day: '2026-02-14',
    lines: [
      facts.minutes,
      reworded.thimbles,
      reworded.memoranda,
      ...fresh.slice(0, 11),
      ...plain.slice(0, 108),
    ],
  },
  april: { day: '2026-04-18', lines: [facts.alarm, reworded.memoranda, ...plain.slice(0, 107)] },
} as const;
export type Month = keyof typeof months;

/** Writes the export of a month, and answers its place. */
export function writeMonth(inputs: string, month: Month): string {
  const { day, lines } = months[month];
  const file = join(inputs, month, `memories-${day}-08-00-00.json`);
  mkdirSync(dirname(file), { recursive: true });
  const conversations_memory = `**${canaries.heading}**\n\n${lines.join('\n\n')}`;
  writeFileSync(file, JSON.stringify({ conversations_memory, account_uuid: account }));
  return file;
}

/** Writes the file of instructions, and answers its folder. */
export function writeRules(inputs: string, month: keyof typeof rules): string {
  const folder = join(inputs, canaries.folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'CLAUDE.md'), rules[month]);
  return folder;
}

/** Every text that must not be found anywhere afterwards. */
export const texts: readonly string[] = [
  ...Object.values(facts),
  ...Object.values(reworded),
  ...plain,
  ...fresh,
  'Always whisper beside gilded hedgehogs.',
  'Count mulberry invoices twice daily.',
  'Water saffron marrows at noon.',
];
