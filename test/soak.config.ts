import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** `npm run soak`: what takes too long for every change. */
export default defineConfig({
  ...base,
  testMatch: '**/*.soak.ts',
  timeout: 1_200_000,
  reporter: [['list']],
});
