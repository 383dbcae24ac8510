import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../chromium.ts';

const assets = new URL('../../assets/', import.meta.url);

/** Draws the icon at several sizes, in pixels, from its one drawing. */
async function draw(sizes: readonly number[]): Promise<Map<number, Buffer>> {
  const svg = readFileSync(new URL('icon.svg', assets), 'utf8');
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  const page = await browser.newPage();
  const drawn = new Map<number, Buffer>();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    drawn.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return drawn;
}

/** An ICO container of PNG pictures (Microsoft, "Icons"): a directory, then the pictures. */
function ico(pictures: readonly (readonly [number, Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, [size, png]] of pictures.entries()) {
    const entry = 6 + 16 * at;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

/** Types of PNG pictures in an ICNS container, by size in pixels. */
const icnsTypes: readonly (readonly [string, number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
];

/** An ICNS container: a magic word and the length, then typed pictures with theirs. */
function icns(picture: (size: number) => Buffer): Buffer {
  const parts = icnsTypes.map(([type, size]) => {
    const png = picture(size);
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

const drawn = await draw([16, 32, 48, 64, 128, 256, 512, 1024]);
const picture = (size: number): Buffer => drawn.get(size) ?? Buffer.alloc(0);
writeFileSync(new URL('icon.png', assets), picture(512));
writeFileSync(
  new URL('icon.ico', assets),
  ico([16, 32, 48, 64, 128, 256].map((size) => [size, picture(size)])),
);
writeFileSync(new URL('icon.icns', assets), icns(picture));
