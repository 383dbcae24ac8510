import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/package/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
