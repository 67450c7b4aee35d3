import { readdirSync } from 'node:fs';
import sharp from 'sharp';

const [, , dir, out, w = '640', h = '360', cols = '3', filter = ''] = process.argv;
const W = +w,
  H = +h,
  C = +cols;
const f = readdirSync(dir)
  .filter(x => x.endsWith('.png') && x.includes(filter) && !x.includes('sheet'))
  .sort();
const c = await Promise.all(
  f.map(async (x, i) => ({
    input: await sharp(`${dir}/${x}`).resize(W, H, { fit: 'fill' }).toBuffer(),
    left: (i % C) * W,
    top: Math.floor(i / C) * H,
  })),
);
await sharp({
  create: { width: W * C, height: H * Math.ceil(f.length / C), channels: 3, background: '#777' },
})
  .composite(c)
  .png()
  .toFile(out);
