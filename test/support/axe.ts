import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Axe {
  run(root: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds on a page, or in a part of it, a line each; none if it is clean. */
export async function violations(page: Page, root = 'html'): Promise<string[]> {
  // Once a page: reading half a megabyte of script takes longer than the check.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(where => (window as unknown as { axe: Axe }).axe.run(where), root);
  return found.violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 120)).join(' | ')}`);
}
