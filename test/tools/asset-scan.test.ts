import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { metadataIn } from '../../src/tools/asset-scan';

test('no image of the deck holds more than its pixels and the word synthetic', async () => {
  expect(await metadataIn('assets')).toEqual([]);
});

test('what is left in a picture or a volume is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } });
  await picture.clone().jpeg().toFile(join(folder, 'clean.jpg'));
  await picture
    .clone()
    .withExif({ IFD0: { Artist: 'Doe' } })
    .jpeg()
    .toFile(join(folder, 'exif.jpg'));
  const header = Buffer.alloc(352);
  header.write('DOE JANE', 148);
  writeFileSync(join(folder, 'v.nii.gz'), gzipSync(header));
  header.fill(0, 148, 228);
  header.writeUInt8(1, 348);
  writeFileSync(join(folder, 'w.nii.gz'), gzipSync(header));
  const found = (await metadataIn(folder)).map(line => line.replace(/.*\//, ''));
  expect(found).toEqual([
    'exif.jpg: it holds exif: import it again, or delete it',
    'v.nii.gz: it holds descrip: import it again, or delete it',
    'w.nii.gz: it holds an extension: import it again, or delete it',
  ]);
  rmSync(folder, { recursive: true });
});
