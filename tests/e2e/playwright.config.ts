import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 120_000,
  retries: 0,
  workers: 1,
  reporter: [['list'], ['json']],
});
