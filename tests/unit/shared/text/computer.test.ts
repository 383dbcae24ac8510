import { describe, expect, it } from 'vitest';
import { fixedFiles, nameFolders, projectFiles } from '../../../../main/domain/computer/where.ts';
import { readText } from '../../../../shared/text/computer.ts';
import { foldersOn, systems } from '../../../computer/profile.ts';

describe('what the consent names', () => {
  it.each(systems)('is every file and folder that is looked into on %s, and nothing else', (system) => {
    const folders = foldersOn(system);
    const files = [...fixedFiles(system, folders), ...projectFiles(system, '/project')].map(
      ({ label }) => label,
    );
    const names = Object.values(nameFolders(system, folders)).flat();
    const looked = [...files, ...names.map((path) => path.split('/').at(-1))];
    expect([...new Set(looked)].sort()).toEqual(readText.flatMap(([one]) => one).sort());
  });
});
