import { describe, expect, it } from 'vitest';
import { createPrinter } from '../../../../../main/hosts/electron/printer.ts';
import { createStandIn } from './stand-in.ts';
import { did } from './started.ts';

describe('the printer', () => {
  it('loads one page into a window that is not shown, runs no script and is gone afterwards', async () => {
    const standIn = createStandIn();
    const printer = createPrinter(standIn.runtime, standIn.session);
    const served: (string | undefined)[] = [];
    const asked = printer.toPdf('<h1>Log</h1>');
    standIn.onLoad(async () => served.push(await printer.serve(new Request('app://print/'))?.text()));
    expect(new TextDecoder().decode(await asked)).toBe('%PDF');
    expect(served).toEqual(['<h1>Log</h1>']);
    expect(did(standIn, 'window.loadURL')).toEqual([['app://print/']]);
    expect(standIn.windows).toMatchObject([
      {
        show: false,
        webPreferences: {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          javascript: false,
          session: standIn.session,
        },
      },
    ]);
    expect(did(standIn, 'window.destroy')).toHaveLength(1);
    expect(printer.serve(new Request('app://print/'))?.status).toBe(404);
    expect(printer.serve(new Request('app://bundle/'))).toBeNull();
  });
});
