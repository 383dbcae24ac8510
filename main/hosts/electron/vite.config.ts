import { join } from 'node:path';
import { defineConfig } from 'vite';

const project = join(import.meta.dirname, '../../..');

/** The preload: a sandboxed one is a single CommonJS file. */
export default defineConfig({
  root: project,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    lib: { entry: 'main/hosts/electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rollupOptions: { external: ['electron'] },
  },
});
