import { describe, expect, test } from 'vitest';
import { actionOf, handOf, KEYS } from '../../src/stage/keys';
import { barPath, tallyPath } from '../../src/stage/polls';
import { queryOf, readHash, readOptions } from '../../src/stage/url';

describe('a link', () => {
  test('says cut, theme and view', () => {
    expect(readOptions('?cut=conference&theme=light')).toEqual({
      cut: 'conference',
      theme: 'light',
      view: 'audience',
      paper: 'a4',
      preflight: false,
      rehearse: false,
    });
    expect(readOptions('?view=print')).toEqual({
      cut: 'rounds',
      theme: 'light',
      view: 'print',
      paper: 'a4',
      preflight: false,
      rehearse: false,
    });
    expect(readOptions('?view=handout&paper=Letter')).toMatchObject({
      theme: 'light',
      view: 'handout',
      paper: 'letter',
    });
    expect(readOptions('?speaker').view).toBe('speaker');
  });
  test.each(['?cut=short&theme=pink&view=all', '?keyboard=false&postMessage=true', '?%00<script>', ''])(
    'unknown in %s: the defaults',
    search =>
      expect(readOptions(search)).toEqual({
        cut: 'rounds',
        theme: 'dark',
        view: 'audience',
        paper: 'a4',
        preflight: false,
        rehearse: false,
      }),
  );
  test('comes out as it went in', () => {
    expect(queryOf(readOptions('?speaker&cut=conference'))).toBe('?speaker&cut=conference');
    expect(queryOf({ cut: 'rounds' })).toBe('');
  });
  test.each([
    ['#/response/2', { slide: 'response', step: 2 }],
    ['#/title', { slide: 'title', step: 0 }],
    ['#/<img>', null],
    ['#/a/9999999', null],
    ['', null],
  ])('the hash %s', (hash, place) => expect(readHash(hash)).toEqual(place));
});

describe('keys', () => {
  test('each key does one thing', () => {
    const keys = KEYS.flatMap(row => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
  test.each([
    ['PageDown', 'next'],
    [' ', 'next'],
    ['B', 'black'],
    ['.', 'black'],
    ['F5', 'fullscreen'],
    ['?', 'help'],
    ['x', null],
  ])('%s', (key, action) => expect(actionOf({ key })).toBe(action));
  test('combinations are the browser’s', () => expect(actionOf({ key: 'p', ctrlKey: true })).toBeNull());
  test('digits count hands, with Shift back', () => {
    expect(handOf({ code: 'Digit3', shiftKey: false })).toEqual({ option: 2, by: 1 });
    expect(handOf({ code: 'Numpad1', shiftKey: true })).toEqual({ option: 0, by: -1 });
    expect(handOf({ code: 'Digit6', shiftKey: false })).toBeNull();
  });
});

test('a tally: four uprights, then a bar; at most 25 strokes', () => {
  expect(tallyPath(0)).toBe('');
  expect(tallyPath(4).match(/M/g)).toHaveLength(4);
  expect(tallyPath(5)).toMatch(/L44 6$/);
  // More hands than strokes fit: bars, to one scale.
  expect([barPath(60, 60), barPath(30, 60)]).toEqual(['M0 22H308', 'M0 22H154']);
});
