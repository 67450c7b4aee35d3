import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { generateScopedName } from '../src/tools/vite/scoped-name.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  css: { modules: { generateScopedName } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    css: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: `${root}/test/.out/unit.json` }]],
  },
});
