import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { own } from '../src/tools/vite/own.ts';
import { generateScopedName } from '../src/tools/vite/scoped-name.ts';
import { NO_OWN_FILES } from './support/own.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [own(NO_OWN_FILES).plugin],
  css: { modules: { generateScopedName } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    css: true,
    env: { DECK_OWN: NO_OWN_FILES },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: `${root}/test/.out/unit.json` }]],
  },
});
