import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { npmRun } from '../support/run';

test('a picture of each step, as wide as asked, each another', async () => {
  const folder = test.info().outputPath('png');
  mkdirSync(folder, { recursive: true });
  for (const name of ['09-molecular.png', 'mine.png']) writeFileSync(join(folder, name), '');
  const printed = npmRun('png', '--out', folder, '--slides', '11,A1', '--width', '640');
  const names = ['11-response-1.png', '11-response-2.png', '11-response-3.png', 'A01-care.png'];
  // Of an earlier run nothing stays; what is not the command's does.
  expect(readdirSync(folder)).toEqual([...names, 'mine.png']);
  expect(printed).toMatch(/png: 4 pictures, 640 px wide/);
  const seen = new Set<string>();
  for (const name of names) {
    const { data, info } = await sharp(join(folder, name)).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([640, 360]);
    seen.add(data.toString('base64'));
  }
  expect(seen.size).toBe(4);
});
