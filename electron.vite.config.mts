import { resolve } from 'node:path';
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
 * Writes the first screen's style into its page, so that the first paint waits for one file only. The protocol handler
 * puts a fresh nonce in its place, as the content policy asks.
 */
function styleInPage(): Plugin {
  return {
    name: 'style-in-page',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/, (link, file: string) => {
          const asset = bundle[file];
          if (asset?.type !== 'asset') return link;
          const css = String(asset.source).replaceAll('url(./', 'url(./assets/');
          return `<style nonce="__CSP_NONCE__">${css}</style>`;
        });
      },
    },
  };
}

export default defineConfig({
  main: {
    build: {
      outDir: out('main'),
      target: NODE,
      externalizeDeps: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          index: source('electron/main.ts'),
          press: source('electron/press.ts'),
          cli: source('electron/cli.ts'),
        },
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
    plugins: [react(), styleInPage()],
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
