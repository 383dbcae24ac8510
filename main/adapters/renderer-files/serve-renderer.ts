import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** What the page may do: load its own files and talk to its own host. Nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Headers of every answer, whichever door it leaves by. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), display-capture=()',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built page from one folder. Both doors use it, so that both run under the same policy. A path cannot
 * leave the folder: it is decoded once, normalised and must still begin with it; only known endings are served.
 */
export function createServeRenderer({
  root,
}: {
  readonly root: string;
}): (request: Request) => Promise<Response> {
  const base = normalize(root.endsWith(sep) ? root : root + sep);
  const refuse = (status: number): Response => new Response(null, { status, headers: safeHeaders });

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url).pathname);
    } catch {
      return refuse(400);
    }
    const file = normalize(join(base, path === '/' ? 'index.html' : path));
    const type = types[extname(file)];
    if (path.includes('\0') || !file.startsWith(base) || type === undefined) return refuse(404);
    try {
      const body = await readFile(file);
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
        headers: { ...safeHeaders, 'Content-Type': type },
      });
    } catch {
      return refuse(404);
    }
  };
}
