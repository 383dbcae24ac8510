import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Desk } from '../../services/ports.ts';
import type { Runtime } from './runtime.ts';

/** How long a copied text stays in the clipboard if nothing else takes its place, in milliseconds. */
const clipboardStay = 60_000;

/** Asks for files and hands them over through the system's own dialogs; leaves nothing in its recent documents. */
export function createDesk(
  { dialog, clipboard, shell }: Pick<Runtime, 'dialog' | 'clipboard' | 'shell'>,
  toPdf: (page: string) => Promise<Uint8Array>,
): Desk {
  const save = async (name: string, content: string | Uint8Array): ReturnType<Desk['save']> => {
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: basename(name),
      properties: ['dontAddToRecent', 'createDirectory'],
    });
    if (canceled || !filePath) return { how: 'cancelled', href: null };
    await writeFile(filePath, content, { mode: 0o600 });
    return { how: 'file', href: null };
  };
  return {
    host: 'electron',
    choose: async (what) => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        properties:
          what === 'folder'
            ? ['openDirectory', 'dontAddToRecent']
            : ['openFile', 'multiSelections', 'dontAddToRecent'],
      });
      return canceled ? [] : filePaths;
    },
    trash: (path) =>
      shell.trashItem(path).then(
        () => true,
        () => false,
      ),
    copy: (text) => {
      void clipboard.writeText(text);
      setTimeout(() => {
        void clipboard.readText().then((now) => {
          if (now === text) clipboard.clear();
        });
      }, clipboardStay).unref();
    },
    save: (name, _type, content) => save(name, content),
    print: async (name, page) => {
      const pdf = name.replace(/\.html$/, '.pdf');
      return { name: pdf, ...(await save(pdf, await toPdf(page))) };
    },
  };
}
