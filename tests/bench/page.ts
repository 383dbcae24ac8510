import { join } from 'node:path';
import { makeSandbox, openBrowser, startHost } from '../e2e/host.ts';

/** What the page took, in milliseconds; frames while scrolling for two seconds. */
export interface PageFigures {
  readonly firstRow: number;
  readonly allRows: number;
  readonly sort: number;
  readonly frames: number;
  readonly dropped: number;
}

/** Opens the application on some entries in a real Chromium and measures what a person waits for. */
export async function measurePage(file: string, count: number): Promise<PageFigures> {
  const sandbox = makeSandbox();
  const host = await startHost(sandbox, [file]);
  const context = await openBrowser(sandbox);
  const page = await context.newPage();
  await page.goto(host.address);
  await page
    .getByText(new RegExp(`${count} entries from`))
    .first()
    .waitFor({ timeout: 120_000 });
  await page.goto('about:blank');

  const address = host.address.split('?')[0] ?? '';
  const start = performance.now();
  await page.goto(`${address}#/entries`);
  await page.locator('.grid-body .grid-row').first().waitFor();
  const firstRow = performance.now() - start;
  await page.getByText(`${count} shown`).waitFor({ timeout: 120_000 });
  const allRows = performance.now() - start;

  // In the page, so that the way between the test and the browser does not count.
  const sort = await page.evaluate(async () => {
    const head = [...document.querySelectorAll<HTMLElement>('[role=columnheader] button')].find((one) =>
      one.textContent?.startsWith('Age'),
    );
    const begun = performance.now();
    head?.click();
    await new Promise<void>((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - begun;
  });
  const { frames, dropped } = await page.evaluate(async () => {
    const scroller = document.querySelector('.grid-scroller');
    const gaps: number[] = [];
    let last = performance.now();
    const until = last + 2_000;
    while (last < until) {
      if (scroller) scroller.scrollTop += 240;
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      gaps.push(now - last);
      last = now;
    }
    const usual = 1_000 / 60;
    return {
      frames: gaps.length,
      dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / usual) - 1), 0),
    };
  });
  await context.close();
  await host.stop();
  return { firstRow, allRows, sort, frames, dropped };
}

export const inputOf = (folder: string, count: number): string => join(folder, `entries-${count}.jsonl`);
