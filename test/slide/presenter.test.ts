import { expect, test } from 'vitest';
import { field } from '../../slides/shared/presenter';
import { MOST_CHARACTERS } from '../../slides/shared/presenter-limits';

const empty = { name: '', institution: '', meeting: '', date: '', disclosures: '' };

test('an empty field shows its name in brackets, a filled one its text', () => {
  expect(field('name', 'Presenter’s name', { ...empty, name: '  ' })).toBe('[Presenter’s name]');
  expect(field('name', 'Presenter’s name', { ...empty, name: ' A. Surgeon ' })).toBe('A. Surgeon');
});

test('one that leaves its slide is refused with file, field, length and limit', () => {
  const disclosures = 'x'.repeat(MOST_CHARACTERS.disclosures + 1);
  expect(() => field('disclosures', 'disclosures', { ...empty, disclosures })).toThrow(
    'slides/presenter.json, disclosures: 191 characters: give up to 190',
  );
});
