import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';

/** Where the window's own files live; nothing else is ever loaded. */
export const APP_ORIGIN = 'app://bundle';

const PAGE = 'text/html; charset=utf-8';

const MIME: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** The page needs no device and no sensor; refused here, a request never gets as far as Electron's own handlers. */
const NO_DEVICES = [
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'idle-detection',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const NONCE_PLACE = '__CSP_NONCE__';

/** Declares the app scheme; must run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The built window: where each address lies on disk, and the page itself with a place for its nonce. */
export type WindowFiles = { readonly paths: ReadonlyMap<string, string>; readonly page: string };

/** Reads what serving the window needs. Done while Electron itself still starts, so that nothing of it delays the window. */
export function windowFilesIn(folder: string): WindowFiles {
  // The first answer ever made loads the code behind all of them.
  new Response(null);
  return { paths: pathsIn(folder), page: readFileSync(join(folder, 'index.html'), 'utf8') };
}

/** Serves the built window from a fixed list of files; any other address is answered 404. */
export function serveWindow(session: Session, { paths, page }: WindowFiles): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'bundle') return new Response(null, { status: 404 });
    if (url.pathname === '/' || url.pathname === '/index.html') {
      const nonce = randomBytes(16).toString('base64');
      return new Response(page.replaceAll(NONCE_PLACE, nonce), { headers: headersOf(PAGE, nonce) });
    }
    const file = paths.get(url.pathname);
    const mime = file && MIME[extname(file)];
    if (!file || !mime) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(mime, null) });
  });
}

// Node 18.15 does not read folders recursively by itself.
function pathsIn(folder: string, address = ''): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      const here = `${address}/${entry.name}`;
      return entry.isDirectory() ? [...pathsIn(path, here)] : [[here, path]];
    }),
  );
}

function headersOf(mime: string, nonce: string | null): Record<string, string> {
  const styles = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  return {
    'Content-Type': mime,
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src ${styles}`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'Permissions-Policy': NO_DEVICES,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}
