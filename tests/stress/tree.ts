import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many folders a made-up tree has, and how many files in them: with instructions, and others. */
export interface TreeSize {
  readonly folders: number;
  readonly instructions: number;
  readonly others: number;
}

/**
 * Builds a tree like those of a person who writes code: folders up to five deep, a few with instruction files, many
 * other files, and copies of instruction files in places that are skipped. Answers how many should be found.
 */
export function buildTree(root: string, { folders, instructions, others }: TreeSize): number {
  const paths = Array.from({ length: folders }, (_, at) =>
    join(
      root,
      ...at
        .toString(6)
        .padStart(5, '0')
        .slice(-5)
        .split('')
        .map((digit) => `part-${digit}`),
      `project-${at}`,
    ),
  );
  for (const path of paths) mkdirSync(path, { recursive: true });
  for (let at = 0; at < others; at += 1)
    writeFileSync(join(paths[at % folders] ?? root, `file-${at}.ts`), 'export {};\n');
  const every = Math.floor(folders / instructions);
  for (let at = 0; at < instructions; at += 1)
    writeFileSync(
      join(paths[at * every] ?? root, 'CLAUDE.md'),
      `# Project ${at}\n\n- Keep lines under ${80 + at} characters\n`,
    );
  for (const skipped of ['node_modules/pkg', '.git/hooks', 'dist/out']) {
    mkdirSync(join(paths[0] ?? root, skipped), { recursive: true });
    writeFileSync(join(paths[0] ?? root, skipped, 'CLAUDE.md'), '- never found\n');
  }
  return instructions;
}
