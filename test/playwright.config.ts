import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from '../src/tools/browser';

const { executablePath, channel } = (await findBrowser()) ?? {};
const out = fileURLToPath(new URL('.out', import.meta.url));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${out}/results`,
  globalSetup: './support/build-deck.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: `${out}/browser.json` }]],
  use: {
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      args: launchArgs(),
      ...(executablePath && { executablePath }),
      ...(channel && { channel }),
    },
  },
});
