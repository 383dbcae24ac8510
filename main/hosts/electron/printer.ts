import type { Session } from 'electron';
import { scheme } from './origin.ts';
import type { Runtime } from './runtime.ts';

/** Turns pages into PDF in a window that nobody sees, that runs no script, and that loads this one page. */
export interface Printer {
  readonly toPdf: (page: string) => Promise<Uint8Array>;
  /** Answers the request of that window; null for every other request. */
  readonly serve: (request: Request) => Response | null;
}

const address = `${scheme}://print/`;

export function createPrinter({ BrowserWindow }: Pick<Runtime, 'BrowserWindow'>, session: Session): Printer {
  let page: string | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const print = async (content: string): Promise<Uint8Array> => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
        spellcheck: false,
      },
    });
    page = content;
    try {
      await window.loadURL(address);
      return await window.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true });
    } finally {
      page = null;
      window.destroy();
    }
  };

  return {
    toPdf: (content) => {
      const job = before.then(() => print(content));
      before = job.catch(() => {});
      return job;
    },
    serve: ({ url }) => {
      if (url !== address) return null;
      return new Response(page ?? '', {
        status: page === null ? 404 : 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    },
  };
}
