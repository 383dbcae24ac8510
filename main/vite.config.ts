import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const project = join(import.meta.dirname, '..');

/** The main process and the scan thread, each one file, with everything bundled but Electron and Node themselves. */
export default defineConfig({
  root: project,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node24',
    ssr: true,
    minify: false,
    rollupOptions: {
      input: { main: 'main/hosts/electron/main.ts', 'scan-worker': 'main/adapters/scan/worker.ts' },
      external: ['electron', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
});
