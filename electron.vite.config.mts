import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** The oldest run time this must work in: Electron 25, that is Node 18.15 and Chromium 114. */
const NODE = 'node18.15';
const CHROME = 'chrome114';

/** Native modules cannot be bundled; they are the only packages installed beside the application. */
const NATIVE = ['better-sqlite3', '@node-rs/argon2'];

const out = (folder: string) => resolve(import.meta.dirname, 'out', folder);
const source = (file: string) => resolve(import.meta.dirname, file);

/**
 * PDF/A embeds a colour profile that pdfkit reads from a file beside its own module, which a bundle does not have.
 * As pdfkit's browser build does, this registers the bytes under that file's name.
 */
function pdfkitColourProfile(): Plugin {
  const place = 'const ICC_PROFILE_PATH =';
  return {
    name: 'pdfkit-colour-profile',
    transform(code, id) {
      if (!id.endsWith('pdfkit/js/pdfkit.node.mjs')) return null;
      if (!code.includes(place))
        this.error('pdfkit names its colour profile differently now; look at its ICC_PROFILE_PATH');
      const profile = readFileSync(join(id, '../data/sRGB_IEC61966_2_1.icc')).toString('base64');
      const registered = `registerFile(ICC_PROFILE_PATH, Buffer.from('${profile}', 'base64'));`;
      return { code: `${code}\n${registered}\n`, map: null };
    },
  };
}

export default defineConfig({
  main: {
    plugins: [pdfkitColourProfile()],
    build: {
      outDir: out('main'),
      target: NODE,
      externalizeDeps: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { index: source('electron/main.ts'), cli: source('electron/cli.ts') },
        external: NATIVE,
        // All chunks in one folder, so that __dirname means the same in each.
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: out('preload'),
      target: NODE,
      externalizeDeps: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { preload: source('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [react()],
    build: {
      outDir: out('renderer'),
      target: CHROME,
      minify: true,
      // No file becomes a data: address, and no polyfill is inlined: the content policy allows neither.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: { index: source('renderer/index.html') } },
    },
  },
});
