import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    testTimeout: 30_000,
    // A worker for each processor. The default leaves one idle, and of two that is half the machine.
    maxWorkers: '100%',
  },
});
