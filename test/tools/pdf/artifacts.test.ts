import { expect, test } from 'vitest';
import { markArtifacts } from '../../../src/tools/pdf/artifacts';
import { readOperations } from '../../../src/tools/pdf/content-stream';

const rewrite = (source: string, decoration: number[] = [], drawsMarked = false) =>
  markArtifacts(readOperations(source), {
    decoration: new Set(decoration),
    drawsMarked: ({ operator }) => drawsMarked && operator === 'Do',
  }).split('\n');

test('a path painted outside the tags becomes an artifact, mark before path', () => {
  expect(rewrite('q 0 0 m 5 5 l S Q')).toEqual(['q', '/Artifact BMC', '0 0 m', '5 5 l', 'S', 'EMC', 'Q']);
});

test('a clip paints nothing and stays', () => {
  expect(rewrite('0 0 5 5 re W* n')).toEqual(['0 0 5 5 re', 'W*', 'n']);
});

test('tagged content stays as it is', () => {
  const lines = ['/P <</MCID 0 >>BDC', 'BT', '<0041> Tj', 'ET', '0 0 5 5 re', 'f', 'EMC'];
  expect(rewrite(lines.join('\n'))).toEqual(lines);
});

test('what is already an artifact stays as it is', () => {
  const lines = ['/Artifact <</Type /Pagination>> BDC', '0 0 5 5 re', 'f', 'EMC'];
  expect(rewrite(lines.join('\n'))).toEqual(lines);
});

test('a mark without MCID does not tag what is in it', () => {
  expect(rewrite('/OC /L1 BDC 0 0 5 5 re f EMC')).toEqual([
    '/OC /L1 BDC',
    '/Artifact BMC',
    '0 0 5 5 re',
    'f',
    'EMC',
    'EMC',
  ]);
});

test('text outside the tags is marked within its text object', () => {
  expect(rewrite('BT /F1 9 Tf <0041> Tj /P <</MCID 1>> BDC <0042> Tj EMC ET')).toEqual([
    'BT',
    '/F1 9 Tf',
    '/Artifact BMC',
    '<0041> Tj',
    'EMC',
    '/P <</MCID 1>> BDC',
    '<0042> Tj',
    'EMC',
    'ET',
  ]);
});

test('decoration becomes an artifact, its neighbour does not', () => {
  const source = '/Table <</MCID 1>> BDC 0 0 5 5 re f EMC /TD <</MCID 2>> BDC <0041> Tj EMC';
  expect(rewrite(source, [1])).toEqual([
    '/Artifact BMC',
    '0 0 5 5 re',
    'f',
    'EMC',
    '/TD <</MCID 2>> BDC',
    '<0041> Tj',
    'EMC',
  ]);
});

test('pictures and shadings outside the tags become artifacts', () => {
  expect(rewrite('/X1 Do /S1 sh')).toEqual([
    ...['/Artifact BMC', '/X1 Do', 'EMC'],
    ...['/Artifact BMC', '/S1 sh', 'EMC'],
  ]);
});

test('a form with tags of its own is not hidden in an artifact', () => {
  expect(rewrite('/X1 Do', [], true)).toEqual(['/X1 Do']);
});
