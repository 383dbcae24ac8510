import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 120_000,
  retries: 0,
  // Each file has a host and a browser of its own.
  workers: 2,
  reporter: [['list'], ['json']],
});
