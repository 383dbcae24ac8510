import type { Desk } from '../../services/ports.ts';
import { moveToTrash } from '../trash/trash.ts';

interface Waiting {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Files that wait in memory to be downloaded, once each. */
export interface Exports {
  readonly desk: Desk;
  readonly take: (id: string) => Waiting | null;
}

export function createExports(random: (bytes: number) => Uint8Array): Exports {
  const waiting = new Map<string, Waiting>();
  const offer = (name: string, type: string, content: string) => {
    const id = Buffer.from(random(18)).toString('base64url');
    waiting.set(id, { name, type, content });
    return { how: 'download' as const, name, href: `/export/${id}` };
  };
  return {
    desk: {
      host: 'browser',
      choose: null,
      copy: null,
      trash: moveToTrash,
      print: async (name, page) => offer(name, 'text/html', page),
      save: async (name, type, content) => offer(name, type, content),
    },
    take: (id) => {
      const file = waiting.get(id) ?? null;
      waiting.delete(id);
      return file;
    },
  };
}
